import { at } from "../../engine/at";
import type { Uncalculated } from "./calculateFormulas";
import { CommandError } from "./commandError";

/**
 * Refuses to report on cells whose formulas have no result, of these sheets or of any: they would count as blank ones.
 */
export function requireCalculated(uncalculated: Uncalculated, sheets?: readonly string[]): void {
  const meant = uncalculated.filter(({ sheet }) => sheets?.includes(sheet) ?? true);
  if (meant.length === 0) return;
  const { cell, sheet } = at(meant, 0);
  const cells =
    meant.length === 1
      ? `${cell} of “${sheet}” holds a formula whose result is not in the file, and it can't be calculated here.`
      : `${cell} of “${sheet}” and ${meant.length - 1} more ${meant.length === 2 ? "cell hold" : "cells hold"} formulas whose results are not in the file, and they can't be calculated here.`;
  throw new CommandError(`${cells} Open the workbook in Excel, save it there and try again.`);
}
