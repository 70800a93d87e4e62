import {
  type HostileFile,
  COMMENTS,
  CONTENT_TYPES,
  DAMAGED,
  NO_WORKBOOK,
  SHEET,
  SHEET_RELATIONS,
  STYLES,
  TABLE,
  TEXTS,
  WORKBOOK,
  WORKBOOK_RELATIONS,
  replaced,
  withParts,
  without,
} from "../hostileFile";
import { zipped } from "../../workbench/reading/rawWorkbook";

/** A part each without which the log can be read all the same. */
const NEEDLESS: readonly string[] = [
  "_rels/.rels",
  "docProps/core.xml",
  "docProps/app.xml",
  "xl/theme/theme1.xml",
  SHEET_RELATIONS,
  COMMENTS,
  TABLE,
  "xl/drawings/vmlDrawing1.vml",
  "xl/drawings/drawing1.xml",
  "xl/media/image1.png",
  "xl/customProperty1.bin",
  "xl/webextensions/taskpanes.xml",
  "xl/webextensions/_rels/taskpanes.xml.rels",
  "xl/webextensions/webextension1.xml",
];

export const MISSING_PARTS: readonly HostileFile[] = [
  ...NEEDLESS.map((part): HostileFile => ({ about: `no ${part}`, make: without(part), ends: "report" })),
  { about: "no workbook", make: without(WORKBOOK), ends: NO_WORKBOOK },
  { about: "no list of types", make: without(CONTENT_TYPES), ends: DAMAGED },
  { about: "no relations of the workbook", make: without(WORKBOOK_RELATIONS), ends: DAMAGED },
  { about: "no part of the sheet", make: without(SHEET), ends: DAMAGED },
  { about: "no shared texts", make: without(TEXTS), ends: DAMAGED },
  { about: "no styles", make: without(STYLES), ends: "report" },
  { about: "neither types nor relations", make: without(CONTENT_TYPES, "_rels/.rels"), ends: NO_WORKBOOK },
  { about: "no parts at all", make: () => zipped({}), ends: NO_WORKBOOK },
  {
    about: "no sheets",
    make: replaced(WORKBOOK, /<sheets>.*<\/sheets>/u, "<sheets/>"),
    ends: /has no sheet with cells/u,
  },
  {
    about: "a part of the sheet that is empty",
    make: withParts({ [SHEET]: "" }),
    ends: DAMAGED,
  },
  { about: "shared texts that are empty", make: withParts({ [TEXTS]: "" }), ends: DAMAGED },
  { about: "styles that are empty", make: withParts({ [STYLES]: "" }), ends: DAMAGED },
  { about: "a table that is empty", make: withParts({ [TABLE]: "" }), ends: DAMAGED },
  { about: "comments that are empty", make: withParts({ [COMMENTS]: "" }), ends: DAMAGED },
  { about: "a workbook that is empty", make: withParts({ [WORKBOOK]: "" }), ends: DAMAGED },
  {
    about: "no rows in the sheet",
    make: replaced(SHEET, /<sheetData>.*<\/sheetData>/su, ""),
    ends: /No header row/u,
  },
];
