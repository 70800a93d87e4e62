import { encodeCol } from "@cj-tech-master/excelts";
import { COLUMN_COUNT, ROW_COUNT } from "./book";
import { columnIndex } from "./address";

/** Texts, quoted names, structured references and names, which stay; then a cell, and whole columns and rows. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\\])/giu;

/** The parts of what was found: for a cell the first four, for whole columns the next, for whole rows the last. */
type Found = readonly (string | undefined)[];

/** A formula as Excel copies it so many rows down and columns to the right; a reference that leaves the sheet is lost. */
export function shiftedFormula(formula: string, down: number, right: number): string {
  const column = (fixed = "", letters = ""): string | undefined => {
    const index = columnIndex(letters) + (fixed === "" ? right : 0);
    return index >= 0 && index < COLUMN_COUNT ? fixed + encodeCol(index) : undefined;
  };
  const row = (fixed = "", digits = ""): string | undefined => {
    const number = Number(digits) + (fixed === "" ? down : 0);
    return number >= 1 && number <= ROW_COUNT ? `${fixed}${number}` : undefined;
  };
  const joined = (parts: readonly (string | undefined)[], between: string): string =>
    parts.includes(undefined) ? "#REF!" : parts.join(between);
  return formula.replace(PARTS, (whole: string, ...found: Found) => {
    if (found[1] !== undefined) return joined([column(found[0], found[1]), row(found[2], found[3])], "");
    if (found[5] !== undefined) return joined([column(found[4], found[5]), column(found[6], found[7])], ":");
    if (found[9] !== undefined) return joined([row(found[8], found[9]), row(found[10], found[11])], ":");
    return whole;
  });
}
