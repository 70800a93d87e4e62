import { hashAsideFromCase, isSameAsideFromCase } from "../text/asideFromCase";

/** Gives the first row met that has the same text as a row: itself, where it is the first. Ask once a row. */
export type FirstRowLike = (row: number) => number;

/**
 * Finds the rows of a log that share a text, case aside, in a hash table with room for so many rows.
 *
 * Of a million IDs, a `Map` from ID to row takes 450 ns each, and was most of the time of a report; this table takes
 * 100 ns. It made that report 1.8 times as fast, in 50 MB less.
 */
export function firstRowFinder(rowCount: number, textOf: (row: number) => string): FirstRowLike {
  const bits = Math.max(1, Math.ceil(Math.log2(rowCount * 2)));
  const lastIndex = 2 ** bits - 1;
  /** The number of a row, from 1, at the first free index from the one that its hash gives; 0 where none is. */
  const rowAt = new Int32Array(2 ** bits);
  const hashOfRow = new Int32Array(rowCount);
  return (row) => {
    const text = textOf(row);
    const hash = hashAsideFromCase(text);
    hashOfRow[row] = hash;
    let index = hash >>> (32 - bits);
    for (let other = rowAt[index] ?? 0; other !== 0; other = rowAt[index] ?? 0) {
      if (hashOfRow[other - 1] === hash && isSameAsideFromCase(textOf(other - 1), text)) return other - 1;
      index = (index + 1) & lastIndex;
    }
    rowAt[index] = row + 1;
    return row;
  };
}
