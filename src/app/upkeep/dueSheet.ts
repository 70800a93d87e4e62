import { serialOfDay } from "../../engine/calendar/serialDate";
import { isDay } from "../../engine/calendar/day";
import type { CellValue } from "../../log/sheetTable";
import { shortDate } from "../dates";
import type { OpenedLog } from "../log/openLog";
import { type DueFilter, dueComplaints } from "./dueList";
import { type WrittenList, newList } from "./newList";

const COLUMNS = [
  { header: "ID", width: 18, holds: "text" },
  { header: "Service", width: 24, holds: "text" },
  { header: "Officer", width: 24, holds: "text" },
  { header: "Stage", width: 16, holds: "text" },
  { header: "Due", width: 12, holds: "date" },
  { header: "Working days left", width: 12, holds: "number" },
  { header: "Note", width: 40, holds: "text" },
] as const;

/** Lists the open complaints on a new sheet, most urgent first, for the team to work through or print. */
export async function listDue(opened: OpenedLog, filter: DueFilter): Promise<WrittenList> {
  const complaints = dueComplaints(opened, filter);
  const { dateSystem } = opened.found.parts[0].sample;
  return newList({
    name: `Open on ${shortDate(opened.today)}`,
    columns: COLUMNS,
    count: complaints.length,
    first: (number) =>
      complaints.slice(0, number).map(({ shown, open }): CellValue[] => {
        const isKnown = isDay(open.due) && open.noDueDay === undefined;
        return [
          ...[shown.name, shown.service, shown.officer, shown.stage],
          isKnown ? serialOfDay(open.due, dateSystem) : "",
          isKnown ? open.daysLeft : "",
          isKnown ? "" : shown.left,
        ];
      }),
  });
}
