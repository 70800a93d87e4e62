import type { CellLocation } from "../../engine/finding";
import type { LogReading } from "../../log/reading/readLog";
import { cellName } from "./cellName";

/** A cell of the log that the user can be taken to. */
export interface LinkedCell extends CellLocation {
  /** `C7`, or `Children!C7` in a log of several sheets. */
  readonly address: string;
}

/** A cell of a log, with its address. */
export function linkedCell(reading: LogReading, cell: CellLocation): LinkedCell {
  return { ...cell, address: cellName(reading, cell) };
}
