import type { Day } from "../../engine/calendar/day";
import { at } from "../../engine/at";
import type { Breakdown, BreakdownRow } from "../../engine/report/breakdown";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import type { DocumentBlock, DocumentPart, DocumentRow, DocumentTable, PartId } from "../document";
import { SHARE_HEADINGS } from "../shownFigure";
import { LEAST_FOR_SHARES, breakdownCells } from "./breakdownCells";
import { figureRow } from "./figureRow";
import { quarterColumns } from "./quarterColumns";

/** Which part of a report a breakdown is. */
const BREAKDOWN_PARTS: Readonly<Record<Breakdown["kind"], PartId>> = {
  service: "byService",
  type: "byType",
  column: "byColumn",
};

/** The complaints by the values of a column. */
export function breakdownPart(breakdown: Breakdown, report: QuarterlyReport, today: Day): DocumentPart {
  const { by, kind, isFaulty } = breakdown;
  return {
    id: BREAKDOWN_PARTS[kind],
    key: kind === "column" ? `${BREAKDOWN_PARTS[kind]} ${by}` : BREAKDOWN_PARTS[kind],
    heading: `By ${nameIn(breakdown)}`,
    blocks: isFaulty ? [faultBlock(by)] : tableBlocks(breakdown, report, today),
    hasCommentary: true,
  };
}

/** What stands above the complaints received by the values of a column. */
function receivedCaption(breakdown: Pick<Breakdown, "by" | "kind">): string {
  return `Received, by ${nameIn(breakdown)}`;
}

/** The column in a sentence; the user's own as it is headed. */
function nameIn({ by, kind }: Pick<Breakdown, "by" | "kind">): string {
  return kind === "column" ? by : by.toLowerCase();
}

function faultBlock(by: string): DocumentBlock {
  return {
    kind: "sentences",
    isNumbered: false,
    sentences: [
      `The table by ${by} is not shown, because its figures do not add up to those of the first table. Please report this as a fault of Complaints Monitor.`,
    ],
  };
}

function tableBlocks(breakdown: Breakdown, report: QuarterlyReport, today: Day): DocumentBlock[] {
  const received = receivedTable(breakdown, report, today);
  const tables =
    breakdown.kind === "service" ? [received, closedTable(breakdown, report, today)] : [received];
  return tables.map((table) => ({ kind: "table", table }));
}

function receivedTable(breakdown: Breakdown, report: QuarterlyReport, today: Day): DocumentTable {
  const { by, rows } = breakdown;
  return {
    id: `received by ${by}`,
    shortName: `By ${by}`,
    caption: receivedCaption(breakdown),
    title: by.toUpperCase(),
    columns: quarterColumns(report, today),
    rows: rows.map((row) => totalled(figureRow(row.received, report.settings), row)),
    notes: [],
  };
}

/** What became of the complaints closed in the quarter; a column each. */
function closedTable(breakdown: Breakdown, report: QuarterlyReport, today: Day): DocumentTable {
  const { by, rows } = breakdown;
  const columns = quarterColumns(report, today);
  const { heading, period } = at(columns, columns.length - 1);
  return {
    id: `closed by ${by}`,
    shortName: `Closed by ${by}`,
    caption: `Closed in ${heading}, by ${nameIn(breakdown)}`,
    title: by.toUpperCase(),
    columns: at(rows, 0).closed.map(({ label, measure }) => ({
      heading: label,
      subheadings: measure === "share" ? SHARE_HEADINGS : [],
      period,
      isThisQuarter: false,
    })),
    rows: rows.map((row) => totalled(closedRow(row, report), row)),
    notes: [
      `Percentages and averages are blank where fewer than ${LEAST_FOR_SHARES} complaints were closed: they would say nothing of the service.`,
    ],
  };
}

function closedRow(row: BreakdownRow, { settings }: QuarterlyReport): DocumentRow {
  return {
    label: row.label,
    rule: at(row.closed, 0).rule,
    isTotal: false,
    cells: breakdownCells(row, settings.averageDecimals),
  };
}

function totalled(row: DocumentRow, { kind }: BreakdownRow): DocumentRow {
  return { ...row, isTotal: kind === "all" };
}
