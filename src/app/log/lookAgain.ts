import { type CellValue, type SheetTable, columnOfChunk } from "../../log/sheetTable";
import { readColumns } from "../../excel/reading/readColumns";
import type { Sample } from "../../excel/reading/sample";
import { type SeenSheet, requireSameLines } from "../../excel/reading/seenSheet";

/** Throws where rows that were seen first were not read as they were seen. */
export function requireTopAsSeen({ top, used }: Sample, { chunks }: SheetTable): void {
  for (const { firstRow, blocks } of chunks)
    for (const { firstColumn, values } of blocks) {
      const seen = top.values.slice(firstRow - used.row);
      const width = values[0]?.length ?? 0;
      const left = firstColumn - top.firstColumn;
      requireSameLines(
        seen.map((line) => line.slice(left, left + width)),
        values.slice(0, seen.length),
      );
    }
}

/**
 * Looks again at a sheet that was read in more than one request. Throws where these columns do not hold what was read of
 * them: between two requests rows may have moved, so that one was read twice, or another never.
 */
export async function lookAgain(
  sample: Sample,
  {
    seen,
    read,
    columns,
  }: { readonly seen: SeenSheet; readonly read: SheetTable; readonly columns: readonly number[] },
): Promise<void> {
  const [first, last] = [read.chunks[0], read.chunks[read.chunks.length - 1]];
  if (!first || !last) return;
  const now = await readColumns(sample, {
    columns,
    fromRow: first.firstRow,
    toRow: last.firstRow + last.rowCount,
    seen,
  });
  requireSameLines(
    columns.map((column) => valuesOf(read, column)),
    columns.map((column) => valuesOf(now, column)),
  );
}

function valuesOf({ chunks }: SheetTable, column: number): CellValue[] {
  return chunks.flatMap((chunk) => {
    const found = columnOfChunk(chunk, column);
    return found ? found.values.map((line) => line[found.index] ?? "") : [];
  });
}
