import type { CellLocation } from "../../engine/finding";
import { cellAddress } from "../../excel/address";
import type { LogReading } from "../../log/reading/readLog";

/** A cell of the log that the user can be taken to. */
export interface LinkedCell extends CellLocation {
  /** `C7`, or `Children!C7` in a log of several sheets. */
  readonly address: string;
}

/** The way to a cell of a log. */
export function linkedCell({ sheets }: LogReading, place: CellLocation): LinkedCell {
  const isAlone = sheets.every(({ table }) => table.sheet === place.sheet);
  const address = cellAddress(place.row, place.column);
  return { ...place, address: isAlone ? address : `${place.sheet}!${address}` };
}
