import { quarterLabel } from "../engine/calendar/quarter";
import { at } from "../engine/at";
import type { Breakdown } from "../engine/report/breakdown";
import type { Change } from "../engine/report/changes";
import type { Figure, FigureRow, Measure } from "../engine/report/figure";
import { OUTCOMES } from "../engine/procedures/outcomes";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";
import { upheldCells } from "../engine/report/upheldColumns";
import type { CountingSettings } from "../engine/settings";
import { breakdownCells } from "./parts/breakdownCells";
import type { FiguresOfReport } from "./reportDocument";
import { summary } from "./sentences/summary";
import { percentText, shownChange } from "./shownChange";
import { type ShownCell, shownFigure } from "./shownFigure";

type JsonCell = number | string;

/** A figure as it is shown: a number, or a number and its percentage. */
type JsonFigure = JsonCell | readonly JsonCell[];

/** A label, and a figure for each quarter. */
type JsonRow = readonly [string, readonly JsonFigure[]];

/** The figures of a report as they are shown, for other programs. What is missing is `N/A`, what is not offered null. */
export interface ReportJson {
  readonly quarters: readonly string[];
  readonly tables: readonly { readonly title: string; readonly rows: readonly JsonRow[] }[];
  /** For each complaint the cells of the list of those upheld or partially upheld. */
  readonly upheld: readonly (readonly string[])[];
  /** The sentences at a glance. */
  readonly summary: readonly string[];
  /** None where they do not add up. */
  readonly flow: readonly JsonRow[];
  readonly open: readonly JsonRow[];
  /** None of a quarter that has not ended. */
  readonly changes: readonly {
    readonly label: string;
    readonly now: JsonFigure;
    readonly lastQuarter: string | null;
    readonly yearAgo: string | null;
    readonly clearLastQuarter: boolean | null;
    readonly clearYearAgo: boolean | null;
  }[];
  readonly breakdowns: readonly {
    readonly by: string;
    readonly rows: readonly JsonRow[];
    /** Closed, upheld, partially upheld, not upheld, resolved, in time, average days; of services alone. */
    readonly thisQuarter: readonly (readonly [string, readonly (JsonCell | null)[]])[] | null;
  }[];
  /** The columns of the log that no figure uses. */
  readonly unusedColumns: readonly { readonly header: string; readonly column: string }[];
}

/** What every report of its kind has, as plain data. */
export function tablesJson({
  quarters,
  settings,
  tables,
  upheld,
}: QuarterlyReport): Pick<ReportJson, "quarters" | "tables" | "upheld"> {
  return {
    quarters: quarters.map((quarter) => quarterLabel(quarter, settings.procedure.firstMonth)),
    tables: tables.map(({ title, rows }) => ({ title, rows: rows.map((row) => jsonRow(row, settings)) })),
    upheld: upheld.map(upheldCells),
  };
}

/** A report as plain data: counts and averages as numbers, percentages and changes as text, N/A as text. */
export function reportJson(
  { report, parts }: Pick<FiguresOfReport, "report" | "parts">,
  unusedColumns: ReportJson["unusedColumns"],
): ReportJson {
  const { settings } = report;
  return {
    ...tablesJson(report),
    summary: summary({ report, parts }),
    flow: parts.flow.faults.length > 0 ? [] : parts.flow.rows.map((row) => jsonRow(row, settings)),
    open: parts.openByAge.rows.map((row) => jsonRow(row, settings)),
    changes: (parts.changes ?? []).map(({ row, now, onLastQuarter, onYearAgo }) => ({
      label: row.label,
      now: jsonFigure(now, row.measure, settings),
      lastQuarter: changeText(onLastQuarter, row.measure),
      yearAgo: changeText(onYearAgo, row.measure),
      clearLastQuarter: isClear(onLastQuarter),
      clearYearAgo: isClear(onYearAgo),
    })),
    breakdowns: parts.breakdowns.filter(({ isFaulty }) => !isFaulty).map((one) => breakdownJson(one, report)),
    unusedColumns,
  };
}

function jsonRow({ label, measure, figures }: FigureRow, settings: CountingSettings): JsonRow {
  return [label, figures.map((figure) => jsonFigure(figure, measure, settings))];
}

function jsonFigure(figure: Figure, measure: Measure, { averageDecimals }: CountingSettings): JsonFigure {
  const cells = shownFigure(figure, measure, averageDecimals).map(jsonCell);
  const [only] = cells;
  return cells.length === 1 && only !== undefined ? only : cells;
}

function jsonCell(cell: ShownCell): JsonCell {
  return cell.kind === "text" ? cell.text : cell.shown;
}

/** `−3`, `+23 (+38.3%)`; null where no change is offered. */
function changeText(change: Change, measure: Measure): string | null {
  const [shown] = shownChange(change, measure).map(jsonCell);
  if (shown === undefined || shown === "") return null;
  const percent = change.verdict === "measured" ? change.percent : undefined;
  return percent === undefined ? String(shown) : `${shown} (${percentText(percent)})`;
}

function isClear(change: Change): boolean | null {
  return change.verdict === "measured" ? (change.isClear ?? null) : null;
}

function breakdownJson(
  breakdown: Breakdown,
  { settings }: QuarterlyReport,
): ReportJson["breakdowns"][number] {
  const { by, kind, rows } = breakdown;
  return {
    by,
    rows: rows.map(({ received }) => jsonRow(received, settings)),
    thisQuarter:
      kind === "service" ? rows.map((row) => [row.label, closedCells(row, settings)] as const) : null,
  };
}

/** In the order of {@link ReportJson}, whichever outcomes the procedure has. */
function closedCells(row: Breakdown["rows"][number], settings: CountingSettings): (JsonCell | null)[] {
  const cells = breakdownCells(row, settings.averageDecimals).map(({ shown: [cell] }) =>
    cell ? jsonCell(cell) : null,
  );
  const { outcomes } = settings.procedure;
  const last = cells.length - 1;
  const ofOutcome = OUTCOMES.map((outcome) => {
    const index = outcomes.findIndex((rule) => rule.outcome === outcome);
    return index < 0 ? null : at(cells, 1 + index);
  });
  return [at(cells, 0), ...ofOutcome, at(cells, last - 1), at(cells, last)];
}
