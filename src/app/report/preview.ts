import { quarterLabel } from "../../engine/calendar/quarter";
import type { DocumentPart, PartId } from "../../report/document";
import { NOT_APPLICABLE, type ShownCell } from "../../report/shownFigure";
import type { OpenedLog } from "../log/openLog";
import { documentOn } from "./documentOn";
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

/** The parts whose tables have a figure for each quarter; how figures have changed stands in the sentences. */
const SHOWN: readonly PartId[] = ["flow", "openByAge", "byService", "byType", "byColumn", "tables"];

/** What the sheet of a report will show, but for what it goes without; its changes stand in its sentences. */
export function previewOf({ report }: Pick<ReportFigures, "report">, opened: OpenedLog): Preview {
  const { firstMonth } = report.settings.procedure;
  const figures = { report, parts: partsOn(opened, report) };
  const { period, parts } = documentOn(opened, figures, opened.leftOut);
  return {
    period,
    quarters: report.quarters.map((quarter) => quarterLabel(quarter, firstMonth)),
    summary: parts.filter(({ id }) => id === "atAGlance").flatMap(sentencesOf),
    tables: parts.filter(({ id }) => SHOWN.includes(id)).flatMap(previewTables),
    upheld: report.upheld.length,
  };
}

function sentencesOf({ blocks }: DocumentPart): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "sentences" ? block.sentences : []));
}

function previewTables({ id: part, heading, blocks }: DocumentPart): PreviewTable[] {
  return blocks
    .flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .filter(({ columns }) => columns.some(({ isThisQuarter }) => isThisQuarter))
    .map(({ id, title, caption, rows }) => ({
      id,
      title: part === "tables" ? title : (caption ?? heading ?? title),
      rows: rows.map(({ label, cells }) => ({ label, cells: cells.map(({ shown }) => previewCell(shown)) })),
    }));
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
