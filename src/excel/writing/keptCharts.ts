import type { PlannedChart } from "../../report/plan/sheetPlan";
import type { ReportMark } from "../reportMark";
import { addCharts } from "./addCharts";

/** The charts that a report had put on a sheet and that were there, and those that are to be taken off it. */
export interface KeptCharts {
  readonly there: readonly PlannedChart[];
  readonly names: readonly string[];
}

/**
 * Asks which charts of reports a sheet has. What they show is kept with the sheet's mark: Excel says it of no chart before
 * ExcelApi 1.15.
 */
export function loadCharts(
  sheet: Excel.Worksheet,
  coming: readonly PlannedChart[] | KeptCharts,
): (mark: ReportMark | undefined) => KeptCharts {
  const charts = sheet.charts.load("items/name");
  const names = isKept(coming) ? coming.names : coming.map(({ name }) => name);
  return (mark) => {
    const present = charts.items.map(({ name }) => name);
    const there = (mark?.charts ?? []).filter(({ name }) => present.includes(name));
    return { there, names: [...new Set([...there.map(({ name }) => name), ...names])] };
  };
}

function isKept(coming: readonly PlannedChart[] | KeptCharts): coming is KeptCharts {
  return "there" in coming;
}

/** Takes the charts of reports off a sheet, where they are there. */
export function removeCharts(sheet: Excel.Worksheet, { names }: KeptCharts): void {
  for (const name of names) sheet.charts.getItemOrNullObject(name).delete();
}

/** Gives a sheet the charts that it had. */
export function putBackCharts(sheet: Excel.Worksheet, { there }: KeptCharts): void {
  addCharts(sheet, there);
}
