import type { OpenedLog } from "../../app/log/openLog";
import type { LogChoices } from "../../log/choices";
import { PART_IDS } from "../../report/partNames";
import { columnsHeaded } from "./assignment";
import type { CommandOptions } from "./options";

/** What a workbook keeps of which parts its reports have, with what was typed of them. */
export function withTypedParts(
  kept: LogChoices,
  { parts, by }: Pick<CommandOptions, "parts" | "by">,
): LogChoices {
  if (!parts && by.length === 0) return kept;
  return {
    ...kept,
    ...(by.length > 0 && { by }),
    ...(parts && { leftOut: PART_IDS.filter((id) => !parts.includes(id)) }),
  };
}

/** A column that was typed must be there, on one of the sheets of the log. */
export function requireTypedColumns(by: readonly string[], { found }: OpenedLog): void {
  for (const header of by) columnsHeaded("by", header, found);
}
