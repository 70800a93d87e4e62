import { strToU8 } from "fflate";
import { encodeCol } from "@cj-tech-master/excelts";
import { escapedSigns } from "../escapedTexts";
import { LIBRARY_PACKER } from "../package/packer";
import { DECLARATION } from "../package/plainXml";
import { type PackedPart, packedPart, writtenZip } from "../package/writtenZip";
import { escapeXml } from "../sheetParts";
import type { SeparatedTable } from "./readTable";

/** The sheet that a table becomes: a file of separated values has no name of its own for it. */
const SHEET = "Log";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKSHEET = "xl/worksheets/sheet1.xml";
const SHARED_TEXTS = "xl/sharedStrings.xml";
/** Number format 49 is that of texts: what is typed over a cell stays a text too. */
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/${WORKSHEET}" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/${SHARED_TEXTS}" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`,
};

/** So many rows, or texts, are packed at a time. */
const AT_ONCE = 1000;

/** The bytes of a workbook whose one sheet has the cells of a table, each a text as it was typed. */
export function tableWorkbook({ rows }: SeparatedTable, packer = LIBRARY_PACKER): Uint8Array {
  const packed = (name: string, pieces: Iterable<Uint8Array>): PackedPart => packedPart(name, pieces, packer);
  const texts = new Map<string, number>();
  return writtenZip([
    ...Object.entries(PARTS).map(([name, xml]) => packed(name, [strToU8(DECLARATION + xml)])),
    packed(WORKSHEET, sheetXml(rows, texts)),
    packed(SHARED_TEXTS, textsXml([...texts.keys()])),
  ]);
}

/** The sheet, piece by piece; its texts are put among those that cells share, each with its place there. */
function* sheetXml(rows: SeparatedTable["rows"], texts: Map<string, number>): Iterable<Uint8Array> {
  yield strToU8(`${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`);
  for (let from = 0; from < rows.length; from += AT_ONCE)
    yield strToU8(rowsXml(rows.slice(from, from + AT_ONCE), from, texts));
  yield strToU8("</sheetData></worksheet>");
}

function rowsXml(rows: SeparatedTable["rows"], from: number, texts: Map<string, number>): string {
  const placeOf = (text: string): number => {
    const place = texts.get(text) ?? texts.size;
    texts.set(text, place);
    return place;
  };
  return rows
    .map((row, index) => {
      const number = from + index + 1;
      const cells = row.map((text, column) =>
        text === "" ? "" : `<c r="${encodeCol(column)}${number}" s="1" t="s"><v>${placeOf(text)}</v></c>`,
      );
      return `<row r="${number}">${cells.join("")}</row>`;
    })
    .join("");
}

function* textsXml(texts: readonly string[]): Iterable<Uint8Array> {
  yield strToU8(`${DECLARATION}<sst xmlns="${MAIN}">`);
  for (let from = 0; from < texts.length; from += AT_ONCE)
    yield strToU8(
      texts
        .slice(from, from + AT_ONCE)
        .map((text) => `<si><t xml:space="preserve">${escapeXml(escapedSigns(text))}</t></si>`)
        .join(""),
    );
  yield strToU8("</sst>");
}
