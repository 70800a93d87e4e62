import type { CellLocation } from "../../engine/finding";
import { roleOfHeader } from "../spellings/headers";
import { FEWEST_REQUIRED, type LogLayout, isRequired } from "./layout";
import type { LogReading } from "./readLog";

/**
 * Where another log begins on a sheet of a log: below it, with its columns in another order, or beside it. Neither is
 * read, so figures of the one alone would be taken for those of both. Undefined where there is none.
 */
export function otherLog({ sheets, otherRows, otherRowLocation }: LogReading): CellLocation | undefined {
  for (const [row, what] of otherRows) if (what === "otherLog") return otherRowLocation(row);
  for (const { table, layout } of sheets) {
    const [first] = layout.apart;
    if (first && isLogApart(layout))
      return { sheet: table.sheet, row: layout.headerRow, column: first.column };
  }
  return undefined;
}

function isLogApart({ apart }: LogLayout): boolean {
  const roles = apart.flatMap(({ header }) => roleOfHeader(header)?.role ?? []);
  return new Set(roles.filter(isRequired)).size >= FEWEST_REQUIRED;
}
