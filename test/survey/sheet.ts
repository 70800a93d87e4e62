/** A cell as a program writes it. */
export interface Cell {
  readonly value: string | number | boolean;
  /** The cell's number format. */
  readonly format?: string;
  /** A number that is a date: days since the end of 1899. */
  readonly isDate?: boolean;
  readonly formula?: string;
}

export type Row = readonly (Cell | undefined)[];

/** A sheet before any program has written it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merges?: readonly string[];
  /** The range of an Excel table. */
  readonly table?: string;
  readonly isHidden?: boolean;
  readonly hiddenColumns?: readonly number[];
  readonly hasFilter?: boolean;
}

export const text = (value: string): Cell => ({ value });
export const number = (value: number): Cell => ({ value });

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
