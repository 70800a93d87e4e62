import type { CellPlace } from "../engine/finding";
import { cellAddress } from "../excel/address";
import type { LogReading } from "../log/reading/readLog";

/** A cell of the log that the user can be taken to. */
export interface CellLink extends CellPlace {
  /** `C7`, or `Children!C7` in a log of several sheets. */
  readonly address: string;
}

/** The way to a cell of a log. */
export function cellLink({ sheets }: LogReading, place: CellPlace): CellLink {
  const isAlone = sheets.every(({ table }) => table.sheet === place.sheet);
  const address = cellAddress(place.row, place.column);
  return { ...place, address: isAlone ? address : `${place.sheet}!${address}` };
}

/** The way to a complaint: to its ID, or to its date of receipt in a log without IDs. */
export function complaintLink(reading: LogReading, row: number): CellLink {
  const place = reading.place("id", row) ?? reading.place("received", row);
  return cellLink(reading, place ?? { sheet: "", row: reading.sheetRow(row), column: 0 });
}
