import { Zip, ZipDeflate, strToU8 } from "fflate";
import { rawParts, sheetXml } from "../workbench/reading/rawWorkbook";
import { HEADERS, type SheetLine, generateLog } from "./generateLog";

/** Beside the columns of the sample log, three in which people write at length. */
const LONG_HEADERS = ["Description", "Investigation", "Resolution Details"];
const LONG_TEXT = 200;
const WORDS =
  "the family wrote about a visit & asked why nobody had called back when their support was changed without notice so we met them at home to explain what happened in March and said sorry for delays by our team manager who has since reviewed every care plan with staff".split(
    " ",
  );
const DATES: readonly string[] = ["Date Received", "Date Escalated", "Date Closed"];
const SHARED_TEXTS = "xl/sharedStrings.xml";
const WORKSHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINES_AT_ONCE = 1000;

/** The bytes of a workbook with a log of so many rows and 14 columns, its texts in one table as Excel keeps them. */
export function longWorkbook(size: number): Uint8Array {
  const texts = new Map<string, number>();
  const placeOf = (text: string): number => texts.get(text) ?? texts.set(text, texts.size).size - 1;
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const add = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, part] of Object.entries(partsAround())) add(name).push(strToU8(part), true);
  const [before = "", after = ""] = sheetXml("|").split("|");
  const sheet = add(WORKSHEET);
  sheet.push(strToU8(before));
  const lines = generateLog(size).map((line, row) => [...line, ...longTexts(row)]);
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    const some = lines.slice(from, from + LINES_AT_ONCE);
    sheet.push(strToU8(some.map((line, index) => rowXml(line, from + index + 1, placeOf)).join("")));
  }
  sheet.push(strToU8(after), true);
  const shared = add(SHARED_TEXTS);
  shared.push(strToU8(`<sst xmlns="${MAIN}">`));
  const all = [...texts.keys()];
  for (let from = 0; from < all.length; from += LINES_AT_ONCE)
    shared.push(
      strToU8(
        all
          .slice(from, from + LINES_AT_ONCE)
          .map(textXml)
          .join(""),
      ),
    );
  shared.push(strToU8("</sst>"), true);
  zip.end();
  return Buffer.concat(pieces);
}

function partsAround(): Record<string, string> {
  const parts = Object.entries(rawParts()).filter(([name]) => name !== WORKSHEET) as [string, string][];
  const relation = `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>`;
  return Object.fromEntries(
    parts.map(([name, xml]) => [
      name,
      name.endsWith("workbook.xml.rels") ? xml.replace("</R", `${relation}</R`) : xml,
    ]),
  );
}

/** Texts of which no two are the same, and which pack about as well as what people write. */
function longTexts(row: number): readonly string[] {
  if (row === 0) return LONG_HEADERS;
  return LONG_HEADERS.map((header, column) => {
    let [text, seed] = [`${header} ${row}:`, row * LONG_HEADERS.length + column];
    while (text.length < LONG_TEXT) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      text += ` ${WORDS[(seed >>> 16) % WORDS.length] ?? ""}`;
    }
    return text.slice(0, LONG_TEXT);
  });
}

function rowXml(line: SheetLine, row: number, placeOf: (text: string) => number): string {
  const cells = line.map((value, column) => {
    const place = `${String.fromCharCode(65 + column)}${row}`;
    if (value === "") return "";
    if (typeof value !== "string") {
      const style = DATES.includes(HEADERS[column] ?? "") ? ' s="1"' : "";
      return `<c r="${place}"${style}><v>${value}</v></c>`;
    }
    return `<c r="${place}" t="s"><v>${placeOf(value)}</v></c>`;
  });
  return `<row r="${row}" spans="1:14">${cells.join("")}</row>`;
}

function textXml(text: string): string {
  return `<si><t>${text.replaceAll("&", "&amp;")}</t></si>`;
}
