import { type RoleMapping, sheetMapping } from "../../log/mapping/sheetMapping";
import type { FoundSheet } from "./foundSheet";
import { sampleCells } from "./sampleCells";

/** What was understood of each column of a sheet, with the evidence of its top rows and the columns to choose from. */
export function columnMapping({ sample, layout, values }: FoundSheet): RoleMapping[] {
  return sheetMapping(layout, sampleCells(sample), { dateSystem: sample.dateSystem, values });
}
