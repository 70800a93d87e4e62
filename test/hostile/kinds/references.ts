import {
  type HostileFile,
  COMMENTS,
  DAMAGED,
  SHEET,
  STYLES,
  TABLE,
  TEXTS,
  WORKBOOK,
  WORKBOOK_RELATIONS,
  replaced,
} from "../hostileFile";

const inSheet = (from: string | RegExp, to: string): (() => Uint8Array) => replaced(SHEET, from, to);
/** The first cell under the headers, C1. */
const FIRST = '<c r="A2" t="s"><v>6</v></c>';
const RULE =
  '<dataValidations count="1"><dataValidation type="list" sqref="AREA"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
const OTHERS = Array.from("BDFHJLNPRTVXZ", (letter) => `${letter}1:${letter}1048576`).join(" ");
const SERVICE = "<t>Adults</t>";

const REPORTS: Readonly<Record<string, () => Uint8Array>> = {
  "a style that is not there": inSheet('r="C2" s="1"', 'r="C2" s="999999"'),
  "a style below 0": inSheet('r="A2"', 'r="A2" s="-1"'),
  "a style that is no number": inSheet('r="A2"', 'r="A2" s="none"'),
  "a merged area that is none": inSheet("H1:I1", "nowhere"),
  "a merged area beyond the sheet": inSheet("H1:I1", "H1:ZZZ9999999"),
  "merged areas that overlap": inSheet(
    '<mergeCell ref="H1:I1"/>',
    '<mergeCell ref="H1:I1"/><mergeCell ref="I1:J2"/>',
  ),
  "an extent that is none": inSheet("A1:F5", "none"),
  "an extent of the whole sheet": inSheet("A1:F5", "A1:XFD1048576"),
  "a shared formula without its first cell": inSheet(
    FIRST,
    '<c r="A2" t="str"><f t="shared" si="7"/><v>C1</v></c>',
  ),
  "a table with more columns than cells": replaced(
    TABLE,
    "</tableColumns>",
    '<tableColumn id="7" name="More"/></tableColumns>',
  ),
  "a comment of nobody": replaced(COMMENTS, 'authorId="0"', 'authorId="77"'),
  "a name for cells that are none": replaced(WORKBOOK, "Log!$A$1:$F$5", "'Nowhere'!#REF!"),
  "a name of a sheet that is not there": replaced(WORKBOOK, '"Everything"', '"Everything" localSheetId="9"'),
  "a print area that is none": replaced(WORKBOOK, '"Everything"', '"_xlnm.Print_Area" localSheetId="0"'),
  "a sheet in front that is not there": replaced(WORKBOOK, 'activeTab="0"', 'activeTab="-3"'),
  "a sheet in front that is no number": replaced(WORKBOOK, 'activeTab="0"', 'activeTab="first"'),
  "a rule for the whole sheet": inSheet(
    "<hyperlinks>",
    `${RULE.replace("AREA", "A1:XFD1048576")}<hyperlinks>`,
  ),
  "a rule for every other column": inSheet("<hyperlinks>", `${RULE.replace("AREA", OTHERS)}<hyperlinks>`),
  "a colour for the whole sheet": inSheet(
    "<hyperlinks>",
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><hyperlinks>',
  ),
  "a name for the whole sheet": replaced(WORKBOOK, "Log!$A$1:$F$5", "Log!$A$1:$XFD$1048576"),
  "a name for whole columns": replaced(WORKBOOK, "Log!$A$1:$F$5", "Log!$A:$XFD"),
  "a name for a million cells of another workbook": replaced(
    WORKBOOK,
    "Log!$A$1:$F$5",
    "[1]Log!$A$1:$A$1048576",
  ),
  "a print area of the whole sheet": replaced(
    WORKBOOK,
    '"Everything">Log!$A$1:$F$5',
    '"_xlnm.Print_Area" localSheetId="0">Log!$A$1:$XFD$1048576',
  ),
  "an array over the whole sheet": inSheet(
    FIRST,
    '<c r="A2" t="str"><f t="array" ref="A2:XFD1048576">A2</f><v>C1</v></c>',
  ),
  "a shared formula over the whole sheet": inSheet(
    FIRST,
    '<c r="A2" t="str"><f t="shared" si="0" ref="A2:XFD1048576">"C1"</f><v>C1</v></c>',
  ),
  "a filter of cells that are none": inSheet("<mergeCells", '<autoFilter ref="nowhere"/><mergeCells'),
  "a number format that is none": replaced(STYLES, 'numFmtId="14"', 'numFmtId="99999"'),
  "columns that are none": inSheet('min="1" max="6"', 'min="0" max="99999999"'),
  "columns the wrong way round": inSheet('min="1" max="6"', 'min="6" max="1"'),
};

const REFUSED: Readonly<Record<string, () => Uint8Array>> = {
  "a table in cells that are none": replaced(TABLE, /A1:F5/gu, "nowhere"),
  "a table beyond the sheet": replaced(TABLE, /A1:F5/gu, "A1:ZZZ9999999"),
  "a comment in a cell that is none": replaced(COMMENTS, "B2", "nowhere"),
  "a comment beyond the sheet": replaced(COMMENTS, "B2", "ZZZZ99999999"),
  "rules for cells that are none": inSheet(
    "<hyperlinks>",
    '<conditionalFormatting sqref="nowhere"><cfRule type="expression" dxfId="99" priority="1"><formula>(((</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="ZZZZ1"><formula1>#REF!</formula1></dataValidation></dataValidations><hyperlinks>',
  ),
  "a sign beyond the last": replaced(TEXTS, SERVICE, "<t>Adults&#x110000;</t>"),
  "half a sign": replaced(TEXTS, SERVICE, "<t>Adults&#xD800;</t>"),
  "the sign of number 0": replaced(TEXTS, SERVICE, "<t>Adults&#0;</t>"),
  "a sign with a number of forty digits": replaced(TEXTS, SERVICE, `<t>Adults&#${"9".repeat(40)};</t>`),
  "a name of a sign that nobody gave": replaced(TEXTS, SERVICE, "<t>Adults&agrave;</t>"),
  "a sign beyond the last in the workbook": replaced(WORKBOOK, "Everything", "Every&#x110000;thing"),
  "a text beyond the table of texts": inSheet(FIRST, '<c r="A2" t="s"><v>999999</v></c>'),
  "a text before the table of texts": inSheet(FIRST, '<c r="A2" t="s"><v>-1</v></c>'),
  "a text at half a place": inSheet(FIRST, '<c r="A2" t="s"><v>6.5</v></c>'),
  "a cell that is none": inSheet('r="A2"', 'r="nowhere"'),
  "a cell in row 0": inSheet('r="A2"', 'r="A0"'),
  "a cell of another row": inSheet('r="A2"', 'r="A3"'),
  "a cell twice": inSheet(FIRST, FIRST + FIRST),
  "a day that is none": inSheet(/<v>44571<\/v>/u, "<v>1e999</v>"),
  "a type of cell that there is not": inSheet('r="A2" t="s"', 'r="A2" t="none"'),
  "two sheets in one part": replaced(
    WORKBOOK,
    "</sheets>",
    '<sheet name="Other" sheetId="2" r:id="rId1"/></sheets>',
  ),
  "a relation that comes twice": replaced(
    WORKBOOK_RELATIONS,
    "</Relationships>",
    '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
  ),
};

export const REFERENCES: readonly HostileFile[] = [
  ...Object.entries(REPORTS).map(([about, make]): HostileFile => ({ about, make, ends: "report" })),
  {
    about: "a table of the whole sheet",
    make: replaced(TABLE, /A1:F5/gu, "A1:F1048576"),
    isSlow: true,
    ends: "report",
  },
  ...Object.entries(REFUSED).map(([about, make]): HostileFile => ({ about, make, ends: DAMAGED })),
];
