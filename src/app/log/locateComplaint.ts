import { type LinkedCell, linkedCell } from "./linkedCell";
import type { OpenedLog } from "./openLog";

/** What a complaint of a log is called, and the cell to go to for it. */
export interface LocatedComplaint {
  /** Its ID, or the row of the sheet where it has none. */
  readonly name: string;
  readonly cell: LinkedCell;
}

/** Where the complaint in a row of a log stands: its ID, or its date of receipt in a log without IDs. */
export function locateComplaint(
  { reading, counted }: Pick<OpenedLog, "reading" | "counted">,
  row: number,
): LocatedComplaint {
  const sheetRow = reading.sheetRow(row);
  const cell = reading.location("id", row) ?? reading.location("received", row);
  if (!cell) throw new Error("A log has no column for the date received.");
  const id = counted.log.text("id", row);
  return {
    name: id === "" ? `Row ${sheetRow + 1}` : id,
    cell: linkedCell(reading, cell),
  };
}
