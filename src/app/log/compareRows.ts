import type { CountedLog } from "../../engine/counting/countedLog";
import { readCellsOfRows } from "../../excel/reading/wholeRows";
import { rowsToCompare, withOtherCells } from "../../log/reading/comparedRows";
import { type OtherCells, otherCellsOf, otherColumns } from "../../log/reading/otherCells";
import type { LogReading } from "../../log/reading/readLog";
import type { FoundLog } from "./findLog";

/** A log that was read, and what is known of the rows that may be the same. */
interface Comparison {
  readonly found: FoundLog;
  readonly reading: LogReading;
  readonly same: CountedLog["same"];
  /** Throws where rows have moved since they were read. */
  readonly lookAgain: () => Promise<void>;
}

/**
 * A log whose rows are said to repeat others only where all their cells do, with those that are read for no figure: these
 * are looked at for such rows alone. Undefined where that makes no difference.
 */
export async function withRowsCompared({
  found: { parts },
  reading,
  same,
  lookAgain,
}: Comparison): Promise<LogReading | undefined> {
  const rows = rowsToCompare(same);
  if (rows.length === 0) return undefined;
  const cells = new Map<number, OtherCells>();
  for (const { sample, layout } of parts) {
    const columns = otherColumns(layout).filter(
      ({ column }) => column < sample.used.column + sample.used.columnCount,
    );
    const ofPart = rows.filter((row) => {
      const place = reading.location("received", row) ?? reading.location("closed", row);
      const { row: first, rowCount } = sample.used;
      const sheetRow = reading.sheetRow(row);
      return place?.sheet === sample.sheet && sheetRow >= first && sheetRow < first + rowCount;
    });
    if (columns.length === 0 || ofPart.length === 0) continue;
    const read = await readCellsOfRows(
      sample,
      columns.map(({ column }) => column),
      ofPart.map(reading.sheetRow),
    );
    for (const row of ofPart) cells.set(row, otherCellsOf(columns, read.get(reading.sheetRow(row)) ?? []));
  }
  await lookAgain();
  const none: OtherCells = new Map();
  const compared = withOtherCells(reading, (row) => cells.get(row) ?? none);
  const differ = [...same.identical].some(
    ([row, earlier]) => compared.log.elsewhere(row) !== compared.log.elsewhere(earlier),
  );
  return differ || same.differElsewhere.size > 0 ? compared : undefined;
}
