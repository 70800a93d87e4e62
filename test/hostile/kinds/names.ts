import { type HostileFile, DAMAGED, SHEET, WORKBOOK, WORKBOOK_RELATIONS, replaced } from "../hostileFile";
import { changed, renamed, zipped } from "../../workbench/reading/rawWorkbook";
import { wholeLog } from "../wholeLog";

const named = (name: string): (() => Uint8Array) =>
  replaced(WORKBOOK, 'sheet name="Log"', `sheet name="${name}"`);
const second =
  (name: string): (() => Uint8Array) =>
  () => {
    const parts = changed(
      changed(wholeLog(), WORKBOOK, (xml) =>
        xml.replace("</sheets>", `<sheet name="${name}" sheetId="2" r:id="rId9"/></sheets>`),
      ),
      WORKBOOK_RELATIONS,
      (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        ),
    );
    return zipped({ ...parts, "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>" });
  };
/** The sheet's part under another name, to which its relation leads by a target. */
const partNamed =
  (name: string, target: string): (() => Uint8Array) =>
  () =>
    zipped(
      changed(renamed(wholeLog(), { [SHEET]: name }), WORKBOOK_RELATIONS, (xml) =>
        xml.replace("worksheets/sheet1.xml", target),
      ),
    );

/** Names of sheets that Excel does not allow. */
const NOT_ALLOWED: Readonly<Record<string, string>> = {
  "of no letters": "",
  "of 40 letters": "L".repeat(40),
  "of a million letters": "L".repeat(1_000_000),
  "with signs that are not allowed": "[Log]:*?/\\",
  "in apostrophes": "'Log'",
  "that is reserved": "History",
};

/** Names of sheets that nobody gives. */
const SHEETS: Readonly<Record<string, string>> = {
  "that every object has": "__proto__",
  "that every function has": "constructor",
  "that is a cell": "A1",
  "that is a formula": "=1+1",
  "from right to left": "سجل‮gol",
  "of signs beyond the first plane": "😀📋",
  "with a line break": "Log&#10;2",
  "of blanks": "   ",
};

/** Names of parts as zips may have them. */
const PARTS: Readonly<Record<string, readonly [name: string, target: string]>> = {
  "with a slash in front": ["/xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"],
  "with backslashes": ["xl\\worksheets\\sheet1.xml", "worksheets\\sheet1.xml"],
  "with escapes that are none": ["xl/worksheets/%zz%.xml", "worksheets/%zz%.xml"],
  "of 60,000 letters": [`xl/${"s".repeat(60_000)}.xml`, `${"s".repeat(60_000)}.xml`],
  "that every object has": ["xl/__proto__", "__proto__"],
  "with a zero in it": ["xl/worksheets/sheet\0.xml", "worksheets/sheet%00.xml"],
};

const FILES: Readonly<Record<string, string>> = {
  "with every sign that a disk takes": "a “log” 'of' & $(x) ; é😀.xlsx",
  "that looks like an option's value": "=cmd.xlsx",
  "without a kind": "log",
  "of another kind": "log.pdf",
  "of 200 letters": `${"l".repeat(200)}.xlsx`,
};

export const NAMES: readonly HostileFile[] = [
  ...Object.entries(SHEETS).map(([about, name]): HostileFile => ({
    about: `a sheet with a name ${about}`,
    make: named(name),
    ends: "report",
  })),
  ...Object.entries(NOT_ALLOWED).map(([about, name]): HostileFile => ({
    about: `a sheet with a name ${about}`,
    make: named(name),
    ends: DAMAGED,
  })),
  ...Object.entries(PARTS).map(([about, names]): HostileFile => ({
    about: `a part with a name ${about}`,
    make: partNamed(...names),
    ends: "report",
  })),
  ...Object.entries(FILES).map(([about, name]): HostileFile => ({
    about: `a file with a name ${about}`,
    name,
    make: () => zipped(wholeLog()),
    ends: "report",
  })),
  {
    about: "a part with a name that climbs out of the file",
    make: partNamed("../../../etc/passwd", "../../../../etc/passwd"),
    ends: DAMAGED,
  },
  { about: "two sheets of one name", make: second("Log"), ends: DAMAGED },
  { about: "two sheets of one name but for its case", make: second("LOG"), ends: DAMAGED },
  {
    about: "two parts of one name but for its case",
    make: () => zipped({ ...wholeLog(), "XL/Worksheets/SHEET1.xml": "<worksheet/>" }),
    ends: DAMAGED,
  },
  { about: "another sheet with a name that every object has", make: second("__proto__"), ends: "report" },
];
