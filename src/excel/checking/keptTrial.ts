import { keepSheet } from "../writing/keptSheet";
import { restoreSheets } from "../writing/restoreSheets";
import { applyStyle } from "../writing/applyStyle";
import { REPORT_MARK } from "../reportMark";
import { type ExcelTrial, firstDifference } from "./excelTrial";

/** Apart from what other trials leave, such as a table. */
const AREA = { row: 29, column: 10, rowCount: 3, columnCount: 3 };
const FILL = "#E9ECF2";

/** What Put it back rests on: all of a sheet is kept, and put back after it was changed. */
export const KEPT_TRIAL: ExcelTrial = {
  name: "What a sheet held and looked like can be put back",
  run: async ({ context, sheet }) => {
    sheet.load("id,name");
    const cells = sheet.getRange("K30:L31");
    cells.values = [
      ["a", 1],
      ["b", 2],
    ];
    applyStyle(sheet.getRange("K30:L31"), { bold: true, fill: FILL, rules: "#002D54" });
    applyStyle(sheet.getRange("K30"), { namedStyle: "Heading2", bold: true, fill: FILL });
    sheet.getRange("K32:M32").merge();
    sheet.customProperties.add(REPORT_MARK, "check");
    await context.sync();
    const kept = await keepSheet({ id: sheet.id, name: sheet.name }, AREA);
    sheet.getRange("K30:M32").clear();
    cells.values = [
      ["x", 9],
      ["y", 9],
    ];
    await context.sync();
    await restoreSheets([kept]);
    cells.load("values");
    const heading = sheet.getRange("K30").load("style");
    const font = cells.format.font.load("bold");
    const fill = cells.format.fill.load("color");
    const merged = sheet.getRange("K30:M32").getMergedAreasOrNullObject().load("address");
    await context.sync();
    sheet.getRange("K30:M32").unmerge();
    sheet.customProperties.getItem(REPORT_MARK).delete();
    await context.sync();
    return firstDifference([
      {
        what: "K30:L31",
        wanted: [
          ["a", 1],
          ["b", 2],
        ],
        got: cells.values,
      },
      { what: "the style of K30", wanted: "Heading2", got: heading.style },
      { what: "bold", wanted: true, got: font.bold },
      { what: "the fill", wanted: FILL, got: fill.color },
      { what: "merged", wanted: false, got: merged.isNullObject },
    ]);
  },
};
