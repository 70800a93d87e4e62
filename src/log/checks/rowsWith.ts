/** Whether a row has a code in a column. Undefined where none has, so that the rows of a clean log need no look. */
export function rowsWith(
  column: Uint8Array | Int32Array,
  code: number,
): ((row: number) => boolean) | undefined {
  return column.includes(code) ? (row) => column[row] === code : undefined;
}
