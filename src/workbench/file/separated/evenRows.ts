import { FileError } from "../fileError";

type Row = readonly string[];

/**
 * Refuses a table in which cells may have moved into another column: a row is longer than the headers where a text has a
 * separator in it without quotation marks, and shorter where it has a line break. A short row is as good as any other in a
 * file whose program leaves the blank cells at the ends of rows away.
 */
export function requireEvenRows(rows: readonly Row[], separator: string): void {
  const usual = usualWidth(rows);
  const first = rows.findIndex((row) => row.length >= usual);
  const width = rows[first]?.length ?? 0;
  const keepsBlanks = rows.some((row) => row.length === width && row[width - 1] === "");
  rows.forEach((row, index) => {
    if (index < first) return;
    const isLong = row.length > width && row.slice(width).some((cell) => cell.trim() !== "");
    // A title, a heading or a note stands alone in its row.
    const isShort = keepsBlanks && row.length > 1 && row.length < width;
    if (!isLong && !isShort) return;
    const cells = `row ${index + 1} has ${row.length} cells, but row ${first + 1} has ${width}`;
    const why = isLong ? separatorNames(separator) : "a line break";
    throw new FileError("brokenTable", {
      where: `${cells}. If a text there has ${why} in it, put the text between quotation marks ("…"), or export the log again.`,
    });
  });
}

function separatorNames(separator: string): string {
  return separator === "\t" ? "a tab" : `the sign ${separator}`;
}

/** How many cells most of the rows have that have several. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
