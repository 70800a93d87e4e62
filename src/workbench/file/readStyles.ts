import { type Style, Workbook } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { ofNamedStyle } from "../book/namedStyles";
import { namedStylesIn } from "./namedStyles";
import { attributesText } from "./package/plainXml";
import { readXml } from "./package/readXml";
import { type Parts, partText } from "./zipParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES = "xl/styles.xml";

/**
 * The styles that cells have by their places, as the file's library reads them: it gives them with cells alone, so it is
 * given a sheet with a cell of each. The first says nothing.
 */
export async function readStyles(parts: Parts): Promise<readonly Partial<Style>[]> {
  const count = styleCount(partText(parts, STYLES));
  if (count === 0) return [{}];
  const file = new Workbook();
  await file.xlsx.load(
    zipSync({ ...PALETTE, [STYLES]: parts[STYLES] ?? strToU8(""), [SHEET]: sheetOf(count) }),
  );
  const [sheet] = file.worksheets;
  const names = namedStylesIn(partText(parts, STYLES));
  return Array.from({ length: count }, (_, place) => {
    const look = place === 0 ? {} : (sheet?.getCell(place + 1, 1).style ?? {});
    const name = names[place];
    return name === undefined ? look : ofNamedStyle(look, name);
  });
}

const SHEET = "xl/worksheets/sheet1.xml";
const PALETTE: Parts = {
  "xl/workbook.xml": strToU8(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Styles" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
};

function sheetOf(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, place) => {
    const [row, cell] = [{ r: String(place + 1) }, { r: `A${place + 1}`, s: String(place) }];
    return `<row${attributesText(row)}><c${attributesText(cell)}/></row>`;
  });
  return strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
}

function styleCount(xml: string): number {
  let [count, isInList] = [0, false];
  if (xml !== "")
    readXml(xml, {
      open: (name) => {
        if (name === "cellXfs") isInList = true;
        if (name === "xf" && isInList) count++;
      },
      close: (name) => {
        if (name === "cellXfs") isInList = false;
      },
    });
  return count;
}
