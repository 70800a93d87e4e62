import { workbookSummary } from "../../excel/reading/workbookSummary";
import { freeSheetName } from "../../excel/writing/sheetNames";
import { type ListPlan, removeBegunList, writeList } from "../../excel/writing/writeList";
import { requireUnprotected } from "../log/requireUnprotected";

/** Excel takes no end of cells at once; what is more is left out, and said. */
const MOST_LISTED = 5000;

/** A list that was written. */
export interface WrittenList {
  readonly sheet: string;
  readonly listed: number;
  /** How many there are to list. */
  readonly of: number;
}

/** What to list: so many rows, put into words up to a number. */
export interface ListContents extends Pick<ListPlan, "columns"> {
  /** What the sheet is called, where no other is. */
  readonly name: string;
  readonly count: number;
  first(number: number): ListPlan["rows"];
}

/** Writes a list to a new sheet. No other sheet is touched. */
export async function newList({ name, columns, count, first }: ListContents): Promise<WrittenList> {
  await removeBegunList();
  const seen = await workbookSummary("activeSheet");
  requireUnprotected(seen);
  const sheet = freeSheetName(
    name,
    seen.sheets.map((one) => one.name),
  );
  const rows = first(MOST_LISTED);
  await writeList({ sheet, columns, rows });
  return { sheet, listed: rows.length, of: count };
}
