import type { Day } from "../../engine/calendar/day";
import type { QuarterlyReport, ReportTable } from "../../engine/report/quarterlyReport";
import type { DocumentPart, DocumentTable } from "../document";
import { SHARE_HEADINGS, hasShares } from "../shownFigure";
import { figureRow } from "./figureRow";
import { quarterColumns } from "./quarterColumns";

/** What stands under a table, by its id. */
const NOTES: Partial<Readonly<Record<ReportTable["id"], string>>> = {
  numbers:
    "The numbers of received and closed complaints may differ because some closed complaints have been received in the previous quarters or some received complaints have not been closed within the reporting quarter.",
};

/** The tables that every report of its kind has, numbered from 1. */
export function tablesPart(report: QuarterlyReport, today: Day): DocumentPart {
  return {
    id: "tables",
    key: "tables",
    blocks: report.tables.map((table, index) => ({
      kind: "table",
      table: numberedTable(table, index + 1, report, today),
    })),
    hasCommentary: true,
  };
}

function numberedTable(
  table: ReportTable,
  number: number,
  report: QuarterlyReport,
  today: Day,
): DocumentTable {
  const note = NOTES[table.id];
  return {
    id: table.id,
    shortName: table.shortName,
    caption: `${number}. ${table.caption}`,
    title: table.title,
    columns: quarterColumns(report, today, hasShares(table) ? SHARE_HEADINGS : []),
    rows: table.rows.map((row) => figureRow(row, report.settings)),
    notes: note === undefined ? [] : [note],
  };
}
