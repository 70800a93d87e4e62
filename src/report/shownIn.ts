import { type DocumentCell, type ReportDocument, listsOf, stripsOf, tablesOf } from "./document";
import type { FigureCell } from "./plan/sheetPlan";

/** What a cell of a report shows, in the words of its document. */
export interface ShownInDocument {
  readonly label: string;
  /** The time that it is of. */
  readonly period: string;
  /** What it counts, in a sentence. */
  readonly rule: string;
  readonly cell: DocumentCell;
}

/** What a document says of the figure that a cell shows: of a table, of its strip, or the complaint of a list. */
export function shownIn(
  document: ReportDocument,
  { table: id, rowIndex, columnIndex }: FigureCell,
): ShownInDocument | undefined {
  return (
    inTable(document, id, rowIndex, columnIndex) ??
    inStrip(document, id, columnIndex) ??
    inList(document, id, rowIndex)
  );
}

function inTable(
  document: ReportDocument,
  id: string,
  rowIndex: number,
  columnIndex: number,
): ShownInDocument | undefined {
  const table = tablesOf(document).find((one) => one.id === id);
  const row = table?.rows[rowIndex];
  const [cell, column] = [row?.cells[columnIndex], table?.columns[columnIndex]];
  if (!row || !cell || !column) return undefined;
  return { label: row.label, period: column.period, rule: cell.rule ?? row.rule, cell };
}

function inStrip(document: ReportDocument, id: string, columnIndex: number): ShownInDocument | undefined {
  const figure = stripsOf(document).find((one) => one.id === id)?.figures[columnIndex];
  return figure && { label: figure.label, period: document.period, rule: figure.rule, cell: figure.cell };
}

function inList(document: ReportDocument, id: string, rowIndex: number): ShownInDocument | undefined {
  const line = listsOf(document).find((one) => one.id === id)?.lines[rowIndex];
  const [label] = line?.texts ?? [];
  if (!line || label === undefined) return undefined;
  return { label, period: document.period, rule: line.cell.rule, cell: line.cell };
}
