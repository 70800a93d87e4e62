import type { PlannedTable } from "../../report/plan/sheetPlan";
import { areaAddress } from "../address";
import type { ReportMark } from "../reportMark";

/** The tables that a report had made of cells of a sheet and that were there, and those that are to be no more. */
export interface KeptTables {
  readonly there: readonly PlannedTable[];
  readonly names: readonly string[];
}

/** Excel's plainest: a report gives its cells a look of their own. */
const STYLE = "TableStyleLight1";

/** Makes tables of Excel's own of cells that are written. Each member is of ExcelApi 1.3 or lower. */
export function addTables(sheet: Excel.Worksheet, tables: readonly PlannedTable[]): void {
  for (const { name, ...area } of tables) {
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = STYLE;
    table.showBandedRows = false;
  }
}

/** Asks which tables of reports a sheet has. Which cells they were made of is kept with the sheet's mark. */
export function loadTables(
  sheet: Excel.Worksheet,
  coming: readonly PlannedTable[] | KeptTables,
): (mark: ReportMark | undefined) => KeptTables {
  const tables = sheet.tables.load("items/name");
  const names = isKept(coming) ? coming.names : coming.map(({ name }) => name);
  return (mark) => {
    const present = tables.items.map(({ name }) => name);
    const there = (mark?.tables ?? []).filter(({ name }) => present.includes(name));
    return { there, names: [...new Set([...there.map(({ name }) => name), ...names])] };
  };
}

function isKept(coming: readonly PlannedTable[] | KeptTables): coming is KeptTables {
  return "there" in coming;
}

/** Makes plain cells of the tables of reports, where they are there: formulas that refer to them go on doing so. */
export function removeTables(sheet: Excel.Worksheet, { names }: KeptTables): void {
  for (const name of names) sheet.tables.getItemOrNullObject(name).convertToRange();
}

/** Gives a sheet the tables that it had. */
export function putBackTables(sheet: Excel.Worksheet, { there }: KeptTables): void {
  addTables(sheet, there);
}
