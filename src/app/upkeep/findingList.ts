import { severityText } from "../../engine/text/severityText";
import type { OpenedLog } from "../log/openLog";
import { findingGroups } from "./findingGroups";
import { type WrittenList, newList } from "./newList";

const COLUMNS = [
  { header: "What it does", width: 16, holds: "text" },
  { header: "Cell", width: 12, holds: "text" },
  { header: "Check", width: 30, holds: "text" },
  { header: "What is wrong", width: 70, holds: "text" },
  { header: "What to do", width: 60, holds: "text" },
] as const;

/** Lists all findings of a log on a new sheet, for the team to work through. */
export async function listFindings(opened: OpenedLog): Promise<WrittenList> {
  const groups = findingGroups(opened);
  return newList({
    name: "Checks of the log",
    columns: COLUMNS,
    count: groups.reduce((sum, { count }) => sum + count, 0),
    first: (number) => {
      const rows: string[][] = [];
      for (const { severity, title, first } of groups)
        for (const { problem, remedy, cell } of first(number - rows.length))
          rows.push([severityText[severity], cell?.address ?? "", title, problem, remedy]);
      return rows;
    },
  });
}
