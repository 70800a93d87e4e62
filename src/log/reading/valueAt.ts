import type { CellLocation } from "../../engine/finding";
import { BLANK, type CellValue, columnOfChunk } from "../sheetTable";
import type { LogReading } from "./readLog";

/** What a cell of a log holds, wherever it is; blank where nothing was read of it. */
export function valueAt(
  { sheets }: Pick<LogReading, "sheets">,
  { sheet, row, column }: CellLocation,
): CellValue {
  const table = sheets.find((one) => one.table.sheet === sheet)?.table;
  const chunk = table?.chunks.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
  const found = chunk && columnOfChunk(chunk, column);
  return (chunk && found?.values[row - chunk.firstRow]?.[found.index]) ?? BLANK;
}
