import { type CellValue, type CellBlock, type RowChunk, type SheetTable, columnOfChunk } from "../sheetTable";

/** Gives the cell of a row of the sheet, in one column. Blank where the table does not hold it. */
export type CellReader = (sheetRow: number) => CellValue;

const NO_LINES: CellBlock["values"] = [];

/** A reader of one column of a table. It remembers the chunk of the last row: neighbours lie in the same. */
export function cellReader({ chunks }: SheetTable, column: number | undefined): CellReader {
  if (column === undefined) return () => "";
  let [first, end, place, lines] = [0, 0, 0, NO_LINES];
  return (sheetRow) => {
    if (sheetRow < first || sheetRow >= end) {
      const chunk = chunkOf(chunks, sheetRow);
      const found = chunk && columnOfChunk(chunk, column);
      if (!chunk || !found) return "";
      [first, end] = [chunk.firstRow, chunk.firstRow + chunk.rowCount];
      ({ place, lines } = found);
    }
    return lines[sheetRow - first]?.[place] ?? "";
  };
}

/** The chunk that holds a row of the sheet; chunks lie in order. */
function chunkOf(chunks: readonly RowChunk[], sheetRow: number): RowChunk | undefined {
  let [low, high] = [0, chunks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (!chunk) return undefined;
    if (sheetRow < chunk.firstRow) high = middle - 1;
    else if (sheetRow >= chunk.firstRow + chunk.rowCount) low = middle + 1;
    else return chunk;
  }
  return undefined;
}

/** A cell as the text that someone reads: whole numbers with all their digits, ends trimmed. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
