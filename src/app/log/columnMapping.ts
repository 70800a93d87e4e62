import { type RoleMapping, sheetMapping } from "../../log/mapping/sheetMapping";
import type { FoundSheet } from "./foundSheet";

/** What was understood of each column of a sheet, with the evidence of its top rows and the columns to choose from. */
export function columnMapping({ sample, layout, values }: FoundSheet): RoleMapping[] {
  const { top, used, dateSystem } = sample;
  return sheetMapping(layout, { top, firstRow: used.row }, { dateSystem, values });
}
