import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book, CellRange } from "./book";
import { hasHeaders, tableRange } from "./tables";

/** What a table's style gives a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold: boolean;
}

/** A table whose style is shown here. */
export interface StyledTable {
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  /** The colour of its headers, and that of every other row. */
  readonly accent: string;
  readonly band: string;
}

/** The colours of Excel's medium styles 1 to 7, which come again after that. */
const STYLES: readonly (readonly [string, string])[] = [
  ["#000000", "#D9D9D9"],
  ["#4472C4", "#D9E1F2"],
  ["#ED7D31", "#FCE4D6"],
  ["#A5A5A5", "#EDEDED"],
  ["#FFC000", "#FFF2CC"],
  ["#5B9BD5", "#DDEBF7"],
  ["#70AD47", "#E2EFDA"],
];

/** The tables of a sheet that have one of Excel's medium styles; others are shown plain. */
export function styledTables(book: Book, sheet: Worksheet): StyledTable[] {
  return sheet.getTables().flatMap((table) => {
    const [, number] = /^TableStyleMedium(\d+)$/u.exec(table.theme ?? "") ?? [];
    const style = number === undefined ? undefined : STYLES[(Number(number) - 1) % STYLES.length];
    if (!style) return [];
    const [accent, band] = style;
    return [{ range: tableRange(book, sheet, table), hasHeaders: hasHeaders(table), accent, band }];
  });
}

/** What the style of a table gives a cell, by its row and column from 0. */
export function tableLookAt(
  tables: readonly StyledTable[],
  row: number,
  column: number,
): TableLook | undefined {
  const table = tables.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rowCount &&
      column >= range.column &&
      column < range.column + range.columnCount,
  );
  if (!table) return undefined;
  const down = row - table.range.row - (table.hasHeaders ? 1 : 0);
  if (down < 0) return { fill: table.accent, color: "#FFFFFF", isBold: true };
  return down % 2 === 0 ? { fill: table.band, isBold: false } : { isBold: false };
}
