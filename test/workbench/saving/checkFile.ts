import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** What is wrong with a file, as a strict reader sees it: nothing, for a good one. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const faults: string[] = [];
  const xml = (path: string): string => new TextDecoder().decode(parts[path]);
  for (const path of Object.keys(parts).filter((one) => /\.(?:xml|rels|vml)$/u.test(one)))
    if (!isWellFormed(xml(path))) faults.push(`${path} is not well formed`);
  const types = xml("[Content_Types].xml");
  const said = matches(types, /PartName="\/([^"]*)"/gu);
  const ends = matches(types, /Extension="([^"]*)"/gu);
  faults.push(...repeated(said).map((path) => `${path} is said twice what it is`));
  faults.push(...said.filter((path) => !parts[path]).map((path) => `${path} is said to be there`));
  for (const path of Object.keys(parts)) {
    if (!said.includes(path) && !ends.some((end) => path.endsWith(`.${end}`)) && !path.startsWith("[Content"))
      faults.push(`${path} is not said what it is`);
    if (path.endsWith(".rels")) faults.push(...faultsOfRelations(path, xml(path), parts));
  }
  return [...faults, ...faultsOfWorkbook(xml("xl/workbook.xml")), ...faultsOfStyles(xml, Object.keys(parts))];
}

function isWellFormed(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let isGood = true;
  parser.on("error", () => (isGood = false));
  parser.write(xml).close();
  return isGood;
}

function faultsOfRelations(path: string, xml: string, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const from = path.replace(/_rels\/([^/]*)\.rels$/u, "$1");
  const lost = matches(xml, /<Relationship [^>]*>/gu, 0)
    .filter((one) => !one.includes("External"))
    .map((one) => new URL(matches(one, /Target="([^"]*)"/gu)[0] ?? "", `file:///${from}`).pathname.slice(1))
    .filter((target) => !parts[target]);
  return [
    ...lost.map((target) => `${path} leads to ${target}, which is missing`),
    ...repeated(matches(xml, /\sId="([^"]*)"/gu)).map((id) => `${path} has ${id} twice`),
  ];
}

function faultsOfWorkbook(xml: string): string[] {
  const sheets = matches(xml, /<sheet [^>]*>/gu, 0);
  const places = matches(xml, /localSheetId="(\d+)"/gu).map(Number);
  const names = matches(xml, /<definedName [^>]*>/gu, 0).map(
    (one) => `${String(/name="([^"]*)"/u.exec(one)?.[1])} ${String(/localSheetId="(\d+)"/u.exec(one)?.[1])}`,
  );
  return [
    ...repeated(sheets.flatMap((one) => matches(one, /sheetId="(\d+)"/gu))).map(
      (id) => `two sheets are ${id}`,
    ),
    ...places.filter((place) => place >= sheets.length).map((place) => `a name is of sheet ${place}`),
    ...repeated(names).map((name) => `the name ${name} is there twice`),
  ];
}

function faultsOfStyles(xml: (path: string) => string, paths: readonly string[]): string[] {
  const styles = xml("xl/styles.xml");
  const sizes = Object.fromEntries(
    ["fonts", "fills", "borders", "cellXfs", "dxfs", "numFmts"].map((list) => {
      const [, count, inner = ""] =
        new RegExp(`<${list} count="(\\d+)"[^>]*>([\\s\\S]*?)</${list}>`, "u").exec(styles) ?? [];
      const child = {
        fonts: "font",
        fills: "fill",
        borders: "border",
        cellXfs: "xf",
        dxfs: "dxf",
        numFmts: "numFmt",
      }[list];
      const there = matches(inner, new RegExp(`<${String(child)}[\\s/>]`, "gu"), 0).length;
      return [list, list === "dxfs" ? Number(count ?? 0) : Number(count ?? 0) === there ? there : -1];
    }),
  );
  const over = (text: string, pattern: RegExp, list: string): string[] =>
    matches(text, pattern)
      .filter((place) => Number(place) >= (sizes[list] ?? 0))
      .map((place) => `${list} has no ${place}`);
  const looks = /<cellXfs[\s\S]*?<\/cellXfs>/u.exec(styles)?.[0] ?? "";
  return [
    ...Object.entries(sizes).flatMap(([list, size]) => (size < 0 ? [`${list} counts wrongly`] : [])),
    ...over(looks, /fontId="(\d+)"/gu, "fonts"),
    ...over(looks, /fillId="(\d+)"/gu, "fills"),
    ...over(looks, /borderId="(\d+)"/gu, "borders"),
    ...paths
      .filter((path) => path.startsWith("xl/worksheets/sheet"))
      .flatMap((path) => [
        ...over(xml(path), /<(?:c|row) [^>]*?\bs="(\d+)"/gu, "cellXfs"),
        ...over(xml(path), /dxfId="(\d+)"/gu, "dxfs"),
        ...repeated(matches(xml(path), /<c r="([A-Z]+\d+)"/gu)).map((cell) => `${path} has ${cell} twice`),
      ]),
  ];
}

function matches(text: string, pattern: RegExp, group = 1): string[] {
  return [...text.matchAll(pattern)].map((match) => match[group] ?? "");
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
