import type { NamedArea } from "../../report/plan/sheetPlan";
import { addNames, keptNames, loadNames, removeNames } from "../writing/rangeNames";
import { type ExcelTrial, firstDifference } from "./excelTrial";

/** Named as a report names its tables. */
const AREA = { row: 2, column: 0, rowCount: 3, columnCount: 4 };
const NAMED: NamedArea = { ...AREA, name: "Report_Q4_2021_22_Closed" };

/** The names by which a person jumps to the tables of a report. */
export const NAME_TRIAL: ExcelTrial = {
  name: "Names of a sheet lead to their cells, and can be taken away",
  run: async ({ context, sheet }) => {
    const wanted = [NAMED.name];
    addNames(sheet, [NAMED]);
    const names = loadNames(sheet);
    await context.sync();
    const kept = keptNames(names, wanted);
    removeNames(sheet, kept);
    loadNames(sheet);
    await context.sync();
    return firstDifference([
      { what: "the name", wanted: [{ name: NAMED.name, area: AREA }], got: kept },
      { what: "the names that are left", wanted: 0, got: names.items.length },
    ]);
  },
};
