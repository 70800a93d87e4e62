import { longDate } from "../../engine/calendar/day";
import type { Day } from "../../engine/calendar/day";
import type { OpenByAge } from "../../engine/report/openByAge";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { at } from "../../engine/at";
import type { DocumentPart } from "../document";
import { figureRow } from "./figureRow";
import { quarterColumns } from "./quarterColumns";

/** The complaints open at the end of each quarter, by age. */
export function openByAgePart(open: OpenByAge, report: QuarterlyReport, today: Day): DocumentPart {
  return {
    id: "openByAge",
    key: "openByAge",
    heading: "Open complaints by age",
    blocks: [
      {
        kind: "table",
        table: {
          id: "openByAge",
          shortName: "Open by age",
          title: "OPEN AT THE END",
          columns: quarterColumns(report, today).map((column, index) => ({
            ...column,
            period: `As at ${longDate(at(open.days, index))}`,
          })),
          rows: open.rows.map((row) => figureRow(row, report.settings)),
          notes: [asAtNote(open.days)],
        },
      },
    ],
    hasCommentary: true,
  };
}

function asAtNote(days: readonly Day[]): string {
  const last = longDate(at(days, days.length - 1));
  return `Working days are those past the target of the stage that a complaint was at, as at the last day of each quarter; in the last column, as at ${last}.`;
}
