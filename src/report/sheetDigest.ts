import { textHasher } from "../engine/text/textHasher";

/** What a cell holds; a formula is a text that begins with an equals sign, and a text of a cell that does so is none. */
export type CellContent =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "formula"; readonly formula: string };

/** Between the cells of a row, and the rows of a sheet. */
const [CELLS, ROWS] = [",", ";"] as const;

/** So many digits of a number are the same in Excel, in a file, and here. */
const DIGITS = 12;

/** Hexadecimal digits of the hash of a cell, a byte each two: one in sixteen million changes goes unseen. */
const DIGITS_OF_BYTES = [0, 2, 4] as const;

/** Longer lists are not searched for what they have in common: no report that can be replaced has so many rows. */
const MOST_COMPARED = 10_000_000;

/**
 * What cells hold, as a text of a few kilobytes that tells which of them differ later, and nothing of what was in them: a
 * short hash for each that holds something.
 */
export function sheetDigest(rows: readonly (readonly CellContent[])[]): string {
  return rows.map(rowDigest).join(ROWS);
}

function rowDigest(row: readonly CellContent[]): string {
  return row.map(cellDigest).join(CELLS).replace(/,+$/u, "");
}

function cellDigest(cell: CellContent): string {
  if (cell.kind === "value" && cell.value === "") return "";
  const { add, addText, hex } = textHasher();
  add(cell.kind === "formula" ? 1 : 0);
  addText(cell.kind === "formula" ? cell.formula : plain(cell.value));
  const hash = hex();
  const bytes = DIGITS_OF_BYTES.map((from) => parseInt(hash.slice(from, from + 2), 16));
  return btoa(String.fromCharCode(...bytes));
}

function plain(value: string | number | boolean): string {
  if (typeof value === "number") return value.toPrecision(DIGITS);
  return String(value).replace(/\r\n?/gu, "\n");
}

/** A cell of some rows, counted from 0. */
interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that hold something which was not there when the digest was made. Rows that were put in or taken out since
 * move the others, which are found again.
 */
export function cellsSince(digest: string, rows: readonly (readonly CellContent[])[]): CellAt[] {
  const before = digest.split(ROWS);
  const now = rows.map(rowDigest);
  const pairs = rowPairs(before, now);
  return now.flatMap((row, index) => {
    const was = pairs.get(index);
    if (was === row) return [];
    const cells = was === undefined ? [] : was.split(CELLS);
    return row
      .split(CELLS)
      .flatMap((cell, column) => (cell !== "" && cell !== cells[column] ? [{ row: index, column }] : []));
  });
}

/** What each row was before, by its index: where rows are alike, in their order; those between pair off from the top. */
function rowPairs(before: readonly string[], now: readonly string[]): ReadonlyMap<number, string> {
  const pairs = new Map<number, string>();
  let [was, is] = [0, 0];
  for (const [nextWas, nextIs] of [...alike(before, now), [before.length, now.length] as const]) {
    const gap = before.slice(was, nextWas);
    gap.slice(0, nextIs - is).forEach((row, down) => pairs.set(is + down, row));
    const row = before[nextWas];
    if (row !== undefined) pairs.set(nextIs, row);
    [was, is] = [nextWas + 1, nextIs + 1];
  }
  return pairs;
}

/** The indexes of rows that are alike, in an order that both have, as many as there are. */
function alike(before: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const first = before.findIndex((row, index) => row !== now[index]);
  const top = first < 0 ? before.length : first;
  const pairs: (readonly [number, number])[] = Array.from({ length: top }, (_, index) => [index, index]);
  let bottom = 0;
  while (
    bottom < Math.min(before.length, now.length) - top &&
    before[before.length - 1 - bottom] === now[now.length - 1 - bottom]
  )
    bottom++;
  const [middleWas, middleIs] = [before, now].map((rows) => rows.slice(top, rows.length - bottom));
  for (const [was, is] of longestCommon(middleWas ?? [], middleIs ?? [])) pairs.push([top + was, top + is]);
  for (let down = bottom; down > 0; down--) pairs.push([before.length - down, now.length - down]);
  return pairs;
}

/** The longest common subsequence of two lists, as pairs of indexes. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > MOST_COMPARED) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  // No index is outside: the table has a row and a column more than the lists.
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
