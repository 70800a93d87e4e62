import type { PlannedChart } from "../../report/plan/sheetPlan";
import { addCharts } from "../writing/addCharts";
import { loadCharts, removeCharts } from "../writing/keptCharts";
import { type ExcelTrial, firstDifference, nearly } from "./excelTrial";

const NAMES = ["Complaints Monitor check 1", "Complaints Monitor check 2", "Complaints Monitor check 3"];

function planned(name: string, kind: PlannedChart["kind"]): PlannedChart {
  const row = (index: number) => ({ row: index, column: 1, rowCount: 1, columnCount: 2 });
  return {
    text: { fontName: "Arial", titleColor: "#002D54", titleSize: 9, color: "#595959", size: 8 },
    ...{ name, kind, title: "A check", description: "", row: 0, top: 60, left: 10, width: 240, height: 180 },
    categories: row(0),
    series: [1, 2].map((index) => ({
      name: `Series ${index}`,
      values: row(index),
      look: { color: "#002D54", labelColor: "#000000", isDashed: index === 2 },
    })),
  };
}

/** Charts of Excel's own, as a report has them. */
export const CHART_TRIAL: ExcelTrial = {
  name: "Charts are drawn from cells, with gaps for blank ones, and can be taken off again",
  run: async ({ context, sheet }) => {
    sheet.getRange("A1:C3").values = [
      ["", "Q3", "Q4"],
      ["One", 3, 4],
      ["Two", "", 2],
    ];
    const kinds = ["columns", "stackedColumns", "lines"] as const;
    addCharts(
      sheet,
      kinds.map((kind, index) => planned(NAMES[index] ?? kind, kind)),
    );
    const chart = sheet.charts.getItemOrNullObject(NAMES[2] ?? "").load("displayBlanksAs,top,width");
    const series = chart.series.load("items/name");
    const title = chart.title.load("text");
    await context.sync();
    const kept = loadCharts(sheet, { there: [], names: NAMES });
    await context.sync();
    removeCharts(sheet, kept(undefined));
    const left = sheet.charts.load("items/name");
    await context.sync();
    return firstDifference([
      { what: "the title", wanted: "A check", got: title.text },
      { what: "blank cells", wanted: "NotPlotted", got: chart.displayBlanksAs },
      { what: "the series", wanted: ["Series 1", "Series 2"], got: series.items.map(({ name }) => name) },
      nearly("the top", 60, chart.top),
      nearly("the width", 240, chart.width),
      { what: "charts left", wanted: 0, got: left.items.filter(({ name }) => NAMES.includes(name)).length },
    ]);
  },
};
