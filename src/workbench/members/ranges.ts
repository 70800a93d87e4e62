import type { Cell } from "@cj-tech-master/excelts";
import { type CellRange, requireWritable } from "../book/book";
import { forEachCell, readCells } from "../book/cellValues";
import { noteEdit } from "../book/edits";
import { invalidArgument } from "../protocol/excelError";

/** Ranges that are formatted together: one of a range, several of areas. */
export type Ranges = readonly CellRange[];

/** The value that all cells have in common; null where they differ, as Excel gives it. */
export function common<T>(ranges: Ranges, read: (cell: Cell | undefined) => T): T | null {
  const values = ranges.flatMap((range) => readCells(range, read).flat());
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Changes the look of every cell. */
export function change(ranges: Ranges, act: (cell: Cell) => void): void {
  for (const range of ranges) {
    requireWritable(range.sheet);
    forEachCell(range, (cell) => {
      noteEdit(cell, "hasOtherLook");
      act(cell);
    });
  }
}

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} takes a text`);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} takes a number`);
  return value;
}

/** A number from `least` to `most`, both among them. */
export function between(least: number, most: number, value: unknown, what: string): number {
  const given = number(value, what);
  if (given < least || given > most) throw invalidArgument(`${what} is from ${least} to ${most}`);
  return given;
}

export function logical(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} takes true or false`);
  return value;
}

/** `#1F3864` as the file holds it, with its opacity. */
export function argb(value: unknown): string {
  const hex = /^#([0-9A-F]{6})$/iu.exec(text(value, "a colour"))?.[1];
  if (hex === undefined)
    throw invalidArgument(`“${String(value)}” is no colour that the workbench knows; write it like #1F3864`);
  return `FF${hex.toUpperCase()}`;
}

export function colorOf(color: Partial<{ argb: string }> | undefined, otherwise: string): string {
  return color?.argb === undefined ? otherwise : `#${color.argb.slice(-6)}`;
}
