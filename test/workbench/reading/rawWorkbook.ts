import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part of a file, as text or as bytes. */
export type PartContent = string | Uint8Array;

/** The rows of a log whose cells are `cell` elements; those of its headers are texts of their own. */
export const LOG_ROWS = [
  row(
    1,
    ["ID", "Date Received", "Date Closed", "Stage", "Outcome"].map((text, at) => inline(at, 1, text)),
  ),
  row(2, [
    inline(0, 2, "A1"),
    number(1, 2, 44571),
    number(2, 2, 44575),
    inline(3, 2, "Stage 1"),
    inline(4, 2, "Upheld"),
  ]),
  row(3, [
    inline(0, 3, "A2"),
    number(1, 3, 44572),
    number(2, 3, 44580),
    inline(3, 3, "Stage 1"),
    inline(4, 3, "Not Upheld"),
  ]),
].join("");

export function row(number: number, cells: readonly string[], attributes = ""): string {
  return `<row r="${number}"${attributes}>${cells.join("")}</row>`;
}

export function inline(column: number, line: number, text: string): string {
  return `<c r="${place(column, line)}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function number(column: number, line: number, value: number | string, style = 1): string {
  return `<c r="${place(column, line)}" s="${style}"><v>${value}</v></c>`;
}

function place(column: number, line: number): string {
  return `${String.fromCharCode(65 + column)}${line}`;
}

export function sheetXml(rows: string, after = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relation by its kind and target. */
export type Relation = readonly [kind: string, target: string];

export function relationsXml(relations: readonly Relation[]): string {
  const elements = relations.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

/** The parts of a workbook with the sheet Log; the second style is that of dates. */
export function rawParts(rows = LOG_ROWS, after = ""): Record<string, PartContent> {
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetXml(rows, after),
  };
}

/** The bytes of a file with these parts. */
export function zipped(parts: Readonly<Record<string, PartContent>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
    { level },
  );
}

/** Parts with one that is changed; a change that changes nothing is an error of the test. */
export function changed(
  parts: Readonly<Record<string, PartContent>>,
  name: string,
  change: (xml: string) => string,
): Record<string, PartContent> {
  const before = parts[name];
  if (typeof before !== "string") throw new Error(`There is no text ${name}.`);
  const after = change(before);
  if (after === before) throw new Error(`The part ${name} was not changed.`);
  return { ...parts, [name]: after };
}

/** Parts some of which have other names; an empty one takes a part away. */
export function renamed(
  parts: Readonly<Record<string, PartContent>>,
  names: Readonly<Record<string, string>>,
): Record<string, PartContent> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      const other = names[name] ?? name;
      return other === "" ? [] : [[other, part]];
    }),
  );
}
