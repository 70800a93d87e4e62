import type { Cell } from "@cj-tech-master/excelts";
import { numberFormatOf } from "../book/cellValues";
import { editOf, noteEdit } from "../book/edits";
import { NAMESPACE } from "../book/formulaNames";

/** Excel's own functions that show a date where a cell has no format yet. */
const DATES: Readonly<Record<string, string>> = { DATE: "dd/mm/yyyy", TODAY: "dd/mm/yyyy" };

/** The number format in which a formula shows what it gives; undefined where it has none of its own. */
export function formatOfFormula(
  formula: string,
  formats: Readonly<Record<string, string>>,
): string | undefined {
  const name = outerFunction(formula)?.toUpperCase();
  if (name === undefined) return undefined;
  const own = name.startsWith(`${NAMESPACE}.`) ? formats[name.slice(NAMESPACE.length + 1)] : undefined;
  return own ?? DATES[name];
}

/** The function whose call is the whole formula: of `F(A1)` it is F, of `F(A1)+1` there is none. */
function outerFunction(formula: string): string | undefined {
  const [, name, rest] = /^\s*([\p{L}_][\w.]*)\((.*)\)\s*$/su.exec(formula) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  let depth = 0;
  for (const [sign] of rest.matchAll(/"[^"]*"|'[^']*'|[()]/gu)) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return undefined;
  }
  return name;
}

/** Gives a cell with a number the format, unless it has one. */
export function showIn(cell: Cell, value: unknown, format: string | undefined): void {
  if (format === undefined || typeof value !== "number" || numberFormatOf(cell) !== "General") return;
  // A formula that was in the file keeps the look that it has there.
  if (editOf(cell).hasOtherContent) noteEdit(cell, "hasOtherLook");
  cell.numFmt = format;
}
