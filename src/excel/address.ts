/** A rectangle of cells; rows and columns are counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `C7` for row 6 and column 2, both from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C7`, or `A1` for one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: CellArea): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
