import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetCells } from "../file/cells/sheetCells";

/** A sheet as its file has it: the file's library makes its rows when somebody asks for one. */
export interface PackedSheet {
  /** Its cells, which are read from the file when they are asked for first. */
  cells(): SheetCells;
  /** Whether any of its cells could have a formula: that is known before they are read. */
  readonly mayHaveFormulas: boolean;
  /** The addresses of its merged areas. */
  readonly merges: readonly string[];
  /** The number format of a style, by its place in the file's list. */
  numberFormatOf(style: number): string;
}

const packedSheets = new WeakMap<Worksheet, PackedSheet>();

/** What is to be read of a sheet without its rows; undefined once these were made, for they may be others by now. */
export function packedSheet(sheet: Worksheet): PackedSheet | undefined {
  return packedSheets.get(sheet);
}

/**
 * Leaves the rows of a sheet packed until its library looks for them: it keeps them in `_rows`, and whatever it does with
 * rows begins there. A long log takes thirty times the room as rows of the library than it does packed.
 */
export function packSheet(sheet: Worksheet, packed: PackedSheet, fill: (sheet: Worksheet) => void): void {
  const rows: unknown = Reflect.get(sheet, "_rows");
  packedSheets.set(sheet, packed);
  const make = (instead: unknown): void => {
    packedSheets.delete(sheet);
    Object.defineProperty(sheet, "_rows", {
      value: instead,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  };
  Object.defineProperty(sheet, "_rows", {
    get: (): unknown => {
      make(rows);
      fill(sheet);
      return Reflect.get(sheet, "_rows");
    },
    set: make,
    configurable: true,
    enumerable: true,
  });
}
