import { complaintLog } from "../../engine/complaintLog";
import type { SameComplaints } from "../../engine/counting/sameComplaint";
import { type OtherCells, otherCellsText } from "./otherCells";
import type { LogReading } from "./readLog";

/**
 * The rows of which more must be known before one of them is said to repeat another, and the first two that are known to
 * differ: in what, is asked about.
 */
export function rowsToCompare({ identical, differElsewhere }: SameComplaints): number[] {
  const [differing = []] = differElsewhere;
  return [...new Set([...identical.keys(), ...identical.values(), ...differing])].sort((a, b) => a - b);
}

/** A log of which such rows are compared by all that they hold. */
export function withOtherCells(reading: LogReading, otherCells: (row: number) => OtherCells): LogReading {
  const { text, knownId } = reading.log;
  const texts = new Map<number, string>();
  const elsewhere = (row: number): string => {
    const known = texts.get(row) ?? otherCellsText(otherCells(row));
    texts.set(row, known);
    return known;
  };
  return { ...reading, otherCells, log: complaintLog(reading.log, { text, knownId, elsewhere }) };
}
