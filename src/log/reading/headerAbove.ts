import { at } from "../../engine/at";
import type { CellLocation } from "../../engine/finding";
import { headerOf } from "./layout";
import type { LogReading } from "./readLog";

/** The header of the column of a log's cell. */
export function headerAbove({ sheets }: Pick<LogReading, "sheets">, { sheet, column }: CellLocation): string {
  const index = sheets.findIndex(({ table }) => table.sheet === sheet);
  return headerOf(at(sheets, index).layout, column);
}
