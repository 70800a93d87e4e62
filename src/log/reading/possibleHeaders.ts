import { isBlank } from "../isBlank";
import type { CellBlock, CellValue } from "../sheetTable";
import { type LayoutChoices, type LogLayout, layoutOfHeaders } from "./layout";
import { headersOfRow } from "./headerTexts";

/** A table with fewer columns than this is no log. */
const FEWEST_HEADERS = 4;

/**
 * The layout of a sheet whose headers are nobody's but its own: of the uppermost row of different texts over a row that
 * holds a number. It is there for a user to say which column is which; undefined where no row looks like it.
 */
export function possibleLayout(
  block: CellBlock,
  firstRow: number,
  choices: LayoutChoices = { columns: {} },
): LogLayout | undefined {
  const index = block.values.findIndex((row, at) => isHeaderRow(row, block.values[at + 1]));
  const row = block.values[index];
  return row && layoutOfHeaders(headersOfRow(row), firstRow + index, block.firstColumn, choices);
}

function isHeaderRow(row: readonly CellValue[], below: readonly CellValue[] = []): boolean {
  const filled = row.filter((value) => !isBlank(value));
  return (
    filled.length >= FEWEST_HEADERS &&
    filled.every((value) => typeof value === "string") &&
    new Set(filled).size === filled.length &&
    below.some((value) => typeof value === "number" && !isBlank(value))
  );
}
