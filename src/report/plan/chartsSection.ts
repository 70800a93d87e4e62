import { at } from "../../engine/at";
import type { DocumentChart, DocumentTable } from "../document";
import { CHART_TEXT, chartLooks } from "./chartLooks";
import { COLUMN_COUNT, WHOLE_ROOM } from "./columns";
import { figureGrid } from "./figureGrid";
import { LOOKS } from "./looks";
import type { Area, PlannedChart } from "./sheetPlan";
import { ROW_HEIGHT } from "./rowHeights";
import { type Section, area, rowOf, stack } from "./section";
import { tableSection } from "./tableSection";
import { textSection } from "./textSection";

/** The rows that charts stand on, of the usual height. */
const ROWS_HIGH = 14;
/** Between a chart and the next, in points. */
const GAP = 9;

/** By it a chart on a sheet is known as a report's. */
const NAME = "Complaints Monitor";

/** Charts beside one another, what each shows in words, and on the next page the table that they are drawn from. */
export function chartsSection(
  charts: readonly DocumentChart[],
  table: DocumentTable,
  quarter: string,
): Section {
  const band: Section = { cells: Array.from({ length: ROWS_HIGH }, () => rowOf()) };
  const words = stack(...charts.map(({ description }) => textSection(description, LOOKS.chartNote)));
  const over = stack(band, words, { cells: [rowOf()] });
  const figures = tableSection(table, quarter, "narrow");
  const whole = stack(over, figures);
  const tableTop = over.cells.length + figures.cells.length - table.rows.length - noteRows(table);
  return {
    ...whole,
    charts: charts.map((chart, index) => planned(chart, { index, count: charts.length, table, tableTop })),
    breaksBefore: over.cells.length,
  };
}

/** What stands under a table is a row each. */
function noteRows({ notes }: DocumentTable): number {
  return notes.length;
}

interface Place {
  readonly index: number;
  readonly count: number;
  readonly table: DocumentTable;
  /** The first row of figures in the section. */
  readonly tableTop: number;
}

function planned(chart: DocumentChart, { index, count, table, tableTop }: Place): PlannedChart {
  const { columns } = figureGrid(table.columns, "narrow");
  const width = (WHOLE_ROOM - GAP * (count - 1)) / count;
  const rowAt = (row: number): Area =>
    area(row, at(columns, 0).first, 1, COLUMN_COUNT - at(columns, 0).first);
  const looks = chartLooks(chart);
  return {
    name: `${NAME} ${chart.id}`,
    kind: chart.kind,
    title: chart.title,
    text: CHART_TEXT,
    description: chart.description,
    row: 0,
    top: 0,
    left: index * (width + GAP),
    width,
    height: ROWS_HIGH * ROW_HEIGHT,
    categories: rowAt(tableTop - 1),
    series: chart.series.map(({ rowIndex }, place) => ({
      name: at(table.rows, rowIndex).label,
      values: rowAt(tableTop + rowIndex),
      look: at(looks, place),
    })),
  };
}
