import type { Day } from "../../engine/calendar/day";
import { at } from "../../engine/at";
import { quietStages } from "../../engine/report/changes";
import type { FigureRow } from "../../engine/report/figure";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { rowOf } from "../../engine/report/rowOf";
import { listed } from "../../engine/text/listed";
import type { ChartSeries, DocumentChart, DocumentRow, DocumentTable } from "../document";
import type { ReportFiguresShown } from "../sentences/figuresShown";
import { shownFigure } from "../shownFigure";
import { quarterColumns } from "./quarterColumns";

/** A row of the figures of the charts: what it is of, and in which chart it is drawn. */
interface ChartRow extends Pick<ChartSeries, "of" | "isTarget"> {
  readonly chart: DocumentChart["id"];
  readonly row: DocumentRow;
}

const TABLE = "chartFigures";

/** A chart of fewer quarters shows no course. */
const FEWEST_QUARTERS = 2;

/** The table that the charts are drawn from. A figure that is missing is blank: charts draw a text as 0. */
export function chartTable(figures: ReportFiguresShown, today: Day): DocumentTable {
  return {
    id: TABLE,
    shortName: "Chart figures",
    caption: "Figures of the charts",
    title: "CHARTS",
    columns: quarterColumns(figures.report, today),
    rows: chartRows(figures).map(({ row }) => row),
    notes: [],
  };
}

/** The charts of which at least two quarters have a figure. */
export function chartsOf(figures: ReportFiguresShown, table: DocumentTable): DocumentChart[] {
  const rows = chartRows(figures);
  const isMedian = figures.report.settings.average === "median";
  const charts: Pick<DocumentChart, "id" | "kind" | "title">[] = [
    { id: "receivedAndClosed", kind: "columns", title: "Complaints received and closed in full" },
    { id: "outcomes", kind: "stackedColumns", title: "Outcomes of the complaints closed in full" },
    {
      id: "averageDays",
      kind: "lines",
      title: `${isMedian ? "Median" : "Average"} working days to answer`,
    },
  ];
  return charts.flatMap((chart) => {
    const drawn = rows.flatMap(({ chart: id, of, isTarget, row }, rowIndex) =>
      id === chart.id ? [{ of, isTarget, row, rowIndex }] : [],
    );
    const measured = drawn.filter(({ isTarget }) => !isTarget).map(({ row }) => row);
    if (quartersWith(measured) < FEWEST_QUARTERS) return [];
    return [
      {
        ...chart,
        description: descriptionOf(chart.title, measured, table),
        table: table.id,
        series: drawn.map(({ of, isTarget, rowIndex }) => ({ of, isTarget, rowIndex })),
      },
    ];
  });
}

function chartRows(figures: ReportFiguresShown): ChartRow[] {
  return [...countRows(figures), ...outcomeRows(figures), ...averageRows(figures.report)];
}

function countRows({ report }: ReportFiguresShown): ChartRow[] {
  return (["received", "closed"] as const).flatMap((of) => {
    const row = rowOf(report, "numbers", of);
    const label = of === "received" ? "Received" : "Closed in full";
    return row ? [measuredRow("receivedAndClosed", of, { ...row, label }, report)] : [];
  });
}

function outcomeRows({ report, parts }: ReportFiguresShown): ChartRow[] {
  return parts.glance.outcomes.map((row) => measuredRow("outcomes", row.outcome, row, report));
}

/** A line a stage, but for those that closed nothing, and one for what it is held against. */
function averageRows(report: QuarterlyReport): ChartRow[] {
  const { reportedStages, stages } = report.settings.procedure;
  const quiet = quietStages(report);
  return reportedStages
    .filter((stage) => !quiet.includes(stage))
    .flatMap((stage) => {
      const row = rowOf(report, "responseTime", stage);
      const { label, target } = stages[stage];
      if (!row) return [];
      const targetRow: DocumentRow = {
        label: `${label} target: ${target} days`,
        rule: `The working days set for ${label}.`,
        isTotal: false,
        cells: row.figures.map(() => ({
          figure: undefined,
          shown: [{ kind: "number", value: target, format: "0", shown: target }],
        })),
      };
      return [
        measuredRow("averageDays", stage, { ...row, label }, report),
        { chart: "averageDays", of: stage, isTarget: true, row: targetRow },
      ];
    });
}

function measuredRow(
  chart: DocumentChart["id"],
  of: string,
  { label, rule, measure, figures }: FigureRow,
  { settings }: QuarterlyReport,
): ChartRow {
  const cells = figures.map((figure) => ({
    figure,
    shown: figure.verdict === "measured" ? shownFigure(figure, measure, settings.averageDecimals) : [],
  }));
  return { chart, of, isTarget: false, row: { label, rule, isTotal: false, cells } };
}

/** In how many quarters any of some rows has a figure. */
function quartersWith(rows: readonly DocumentRow[]): number {
  const [first] = rows;
  if (!first) return 0;
  return first.cells.filter((_, index) => rows.some(({ cells }) => at(cells, index).shown.length > 0)).length;
}

/** `Complaints received …, from Q4 2020/21 to Q4 2021/22. Received: 10, 8, 5, 7 and 4.` */
function descriptionOf(title: string, rows: readonly DocumentRow[], { columns }: DocumentTable): string {
  const [first, last] = [at(columns, 0), at(columns, columns.length - 1)];
  const series = rows.map(({ label, cells }) => `${label}: ${listed(cells.map(shortText))}.`);
  return [`${title}, from ${first.heading} to ${last.heading}.`, ...series].join(" ");
}

function shortText({ shown: [cell] }: DocumentRow["cells"][number]): string {
  if (!cell) return "no figure";
  return cell.kind === "text" ? cell.text : String(cell.shown);
}
