import { CLOSED_KINDS } from "../../engine/counting/closedKind";
import { NO_WORKING_DAYS } from "../../engine/counting/countedRows";
import { outcomeRule } from "../../engine/procedures/procedure";
import { WHY_MISSING } from "../../engine/report/figure";
import { cellAddress } from "../../excel/address";
import type { ReportMark } from "../../excel/reportMark";
import type { PlanCell } from "../../report/plan/sheetPlan";
import { type ShownInDocument, shownIn } from "../../report/shownIn";
import { namedService } from "../log/namedService";
import { type LocatedComplaint, locateComplaint } from "../log/locateComplaint";
import { shortDate } from "../dates";
import { hasChangedSince } from "./reportsOnLog";
import type { OpenedLog } from "../log/openLog";
import { type PreviewCell, previewCell } from "./preview";
import { type PreparedReport, reportOn } from "./reportOn";
import type { SelectedCell } from "./whereUserIs";

/** A complaint that a figure counts. */
export interface CountedComplaint extends LocatedComplaint {
  readonly received: string;
  readonly closed: string;
  /** Undefined where it is not closed in full. */
  readonly workingDays: number | undefined;
  readonly outcome: string;
}

/** What stands behind the selected cell. */
export type Explanation =
  | { readonly kind: "notAReport" }
  /** On a report, but on no figure. */
  | { readonly kind: "notAFigure"; readonly sheet: string; readonly hasChanged: boolean }
  /** The sheet no longer is as the report would be written now, so that its cells can't be told. */
  | { readonly kind: "outOfDate"; readonly sheet: string }
  | ExplainedFigure;

export interface ExplainedFigure {
  readonly kind: "figure";
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  /** `Quarter 4 2021/22 – 1 January – 31 March 2022`. */
  readonly period: string;
  readonly shown: PreviewCell;
  /** What it counts, in a sentence. */
  readonly rule: string;
  /** Why it is N/A; undefined where it was measured. */
  readonly missing: string | undefined;
  readonly count: number | undefined;
  readonly outOf: number | undefined;
  /** Whether the log, or a setting, has changed since the report was made. */
  readonly hasChanged: boolean;
  /** The complaints counted, up to a number, in the order of the log. */
  first(number: number): CountedComplaint[];
}

/** Whether a cell of a report stands where its figures do, for one whose figures can't be told. */
export function mayBeFigure({ column, label }: SelectedCell): boolean {
  return column > 0 && label.trim() !== "";
}

/** Explains the figure in a cell of a report, from the log as it is now. Nothing is read. */
export function explainFigure(opened: OpenedLog, cell: SelectedCell): Explanation {
  const { mark, sheet } = cell;
  if (!mark) return { kind: "notAReport" };
  const hasChanged = hasChangedSince(mark, opened.fingerprint);
  if (mark.services.some((name) => namedService(opened.counted, name) === undefined))
    return { kind: "outOfDate", sheet };
  const prepared = preparedAs(opened, mark, sheet);
  const plan = mark.list === "thisSheet" ? prepared.plan.listSheet : prepared.plan;
  const figureCell = plan?.figures.find(({ row, column }) => row === cell.row && column === cell.column);
  if (!plan || !figureCell) return { kind: "notAFigure", sheet, hasChanged };
  const shown = shownIn(prepared.document, figureCell);
  if (!shown?.cell.figure || !isLabel(cell.label, plan.cells[cell.row]?.[0]))
    return { kind: "outOfDate", sheet };
  const address = cellAddress(figureCell.row, figureCell.column);
  return { ...explained(prepared, shown), sheet, address, hasChanged };
}

/** The report that was worked out last for each log: a user looks at one figure of it after another. */
const lastPrepared = new WeakMap<OpenedLog, { readonly id: string; readonly prepared: PreparedReport }>();

/** A report as it would be made now in the place of the one that has a mark, on its sheets. */
function preparedAs(opened: OpenedLog, { id, ...mark }: ReportMark, sheet: string): PreparedReport {
  const last = lastPrepared.get(opened);
  if (last?.id === id) return last.prepared;
  const { quarter, services, title, leftOut = [], list } = mark;
  const choice = { quarter, services, leftOut, ...(title !== undefined && { title }) };
  const prepared = reportOn(opened, choice, list ? { apart: sheet } : "inReport");
  lastPrepared.set(opened, { id, prepared });
  return prepared;
}

/** Whether what stands first in a row is what a report would have there; a number may be another by now. */
function isLabel(label: string, planned: PlanCell | undefined): boolean {
  if (planned?.kind === "number") return label !== "" && Number.isFinite(Number(label));
  return label === (planned?.kind === "text" ? planned.text : "");
}

function explained(
  prepared: PreparedReport,
  { label, period, rule, cell: { figure, shown } }: ShownInDocument,
): Omit<ExplainedFigure, "sheet" | "address" | "hasChanged"> {
  const measured = figure?.verdict === "measured" ? figure : undefined;
  return {
    kind: "figure",
    ...{ label, period, rule, shown: previewCell(shown) },
    missing: figure?.verdict === "notApplicable" ? WHY_MISSING[figure.reason] : undefined,
    count: measured?.count,
    outOf: measured?.outOf,
    first: (number) =>
      Array.from(measured ? measured.rows().subarray(0, number) : [], (row) =>
        countedComplaint(prepared, row),
      ),
  };
}

function countedComplaint(opened: OpenedLog, row: number): CountedComplaint {
  const { log, workingDays, kind, settings } = opened.counted;
  const taken = workingDays[row] ?? NO_WORKING_DAYS;
  const closed = CLOSED_KINDS[kind[row] ?? CLOSED_KINDS.length];
  return {
    ...locateComplaint(opened, row),
    received: shortDate(log.days.received[row] ?? 0),
    closed: shortDate(log.days.closed[row] ?? 0),
    workingDays: taken === NO_WORKING_DAYS ? undefined : taken,
    outcome: closed ? outcomeRule(settings.procedure, closed.outcome).title : log.text("outcome", row),
  };
}
