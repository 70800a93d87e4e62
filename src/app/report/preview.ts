import { quarterLabel } from "../../engine/calendar/quarter";
import type { FigureRow } from "../../engine/report/figure";
import type { ReportParts } from "../../engine/report/reportParts";
import type { PartId } from "../../report/document";
import { BREAKDOWN_PARTS, receivedCaption } from "../../report/parts/breakdownPart";
import { FLOW_HEADING } from "../../report/parts/flowPart";
import { OPEN_HEADING } from "../../report/parts/openByAgePart";
import { summary } from "../../report/sentences/summary";
import { reportPeriod } from "../../report/title";
import { NOT_APPLICABLE, type ShownCell, shownFigure } from "../../report/shownFigure";
import type { OpenedLog } from "../log/openLog";
import type { ReportFigures } from "./figuresOn";
import { partsOn } from "./partsOn";

/** A figure as a reader sees it; a share has its percentage. */
export interface PreviewCell {
  readonly number: string;
  readonly percentage?: string;
}

/** A table of a report, to look at before it is written. */
export interface PreviewTable {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly PreviewCell[] }[];
}

/** A report, to look at before it is written: what the sheet will show. */
export interface Preview {
  readonly period: string;
  readonly quarters: readonly string[];
  /** What happened, in sentences. */
  readonly summary: readonly string[];
  readonly tables: readonly PreviewTable[];
  /** How many complaints the list of those upheld or partially upheld will have. */
  readonly upheld: number;
}

/** What the sheet of a report will show, but for what it goes without; its changes stand in its sentences. */
export function previewOf({ report }: Pick<ReportFigures, "report">, opened: OpenedLog): Preview {
  const { today, leftOut } = opened;
  const parts = partsOn(opened, report);
  const { firstMonth } = report.settings.procedure;
  const isIn = (id: PartId): boolean => !leftOut.includes(id);
  return {
    period: reportPeriod(report.quarter, firstMonth, today),
    quarters: report.quarters.map((quarter) => quarterLabel(quarter, firstMonth)),
    summary: isIn("atAGlance") ? summary({ report, parts }) : [],
    tables: [...partTables(parts, isIn), ...(isIn("tables") ? report.tables : [])].map(
      ({ id, title: name, caption, rows }) => ({
        id,
        title: name,
        caption,
        rows: rows.map((row) => ({
          label: row.label,
          cells: row.figures.map((figure) =>
            previewCell(shownFigure(figure, row.measure, report.settings.averageDecimals)),
          ),
        })),
      }),
    ),
    upheld: report.upheld.length,
  };
}

/** A table with a figure for each quarter. */
interface FigureTable extends Pick<PreviewTable, "id" | "title" | "caption"> {
  readonly rows: readonly FigureRow[];
}

/** Those around the tables that every report has. What does not add up is not shown. */
function partTables(
  { flow, openByAge, breakdowns }: ReportParts,
  isIn: (id: PartId) => boolean,
): FigureTable[] {
  const table = (id: string, title: string, rows: readonly FigureRow[]): FigureTable => ({
    ...{ id, title, caption: title },
    rows,
  });
  return [
    ...(isIn("flow") && flow.faults.length === 0 ? [table("flow", FLOW_HEADING, flow.rows)] : []),
    ...(isIn("openByAge") ? [table("openByAge", OPEN_HEADING, openByAge.rows)] : []),
    ...breakdowns
      .filter((breakdown) => isIn(BREAKDOWN_PARTS[breakdown.kind]) && !breakdown.isFaulty)
      .map((breakdown) =>
        table(
          `by ${breakdown.by}`,
          receivedCaption(breakdown),
          breakdown.rows.map(({ received }) => received),
        ),
      ),
  ];
}

/** N/A stands once, though the sheet has it in both cells of a pair. */
export function previewCell([number, percentage]: readonly ShownCell[]): PreviewCell {
  const first = number ? shownText(number) : "";
  return percentage && first !== NOT_APPLICABLE
    ? { number: first, percentage: shownText(percentage) }
    : { number: first };
}

function shownText(cell: ShownCell): string {
  return cell.kind === "text" ? cell.text : String(cell.shown);
}
