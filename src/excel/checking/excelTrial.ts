import { awaited } from "./awaited";

/** The sheet on which things are tried: nothing else of the workbook is touched. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** One thing that the add-in asks of Excel, and how it is tried. */
export interface ExcelTrial {
  /** What is so where it is right: `Number formats stay as they were set`. */
  readonly name: string;
  /**
   * Tries it on a sheet that is empty, and looks at what came of it. Gives what came instead, in words; undefined
   * where all is right. What Excel refuses is thrown.
   */
  readonly run: (scratch: Scratch) => Promise<string | undefined>;
}

/** Something that was read back, and what it should have been. */
export interface ReadBack {
  /** `A2`, `the left margin`. */
  readonly what: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** Numbers of points that Excel rounds to whole pixels. */
const NEARLY = 1;

/** The first thing that is not as it should be, in words; undefined where everything is. */
export function firstDifference(readBack: readonly ReadBack[]): string | undefined {
  const different = readBack.find(({ wanted, got }) => !isSame(wanted, got));
  return (
    different &&
    `${different.what} should be ${JSON.stringify(different.wanted)}, and is ${JSON.stringify(different.got)}.`
  );
}

/** A length in points, which Excel may round. */
export function nearly(what: string, wanted: number, got: number): ReadBack {
  return { what, wanted, got: Math.abs(got - wanted) <= NEARLY ? wanted : got };
}

/** Each cell of a block, by its address from A1 on. */
export function cellsBack(
  wanted: readonly (readonly unknown[])[],
  got: readonly (readonly unknown[])[],
  addressOf: (row: number, column: number) => string,
): ReadBack[] {
  return wanted.flatMap((line, row) =>
    line.map((value, column) => ({
      what: addressOf(row, column),
      wanted: value,
      got: got[row]?.[column],
    })),
  );
}

function isSame(wanted: unknown, got: unknown): boolean {
  return JSON.stringify([wanted]).toLowerCase() === JSON.stringify([got]).toLowerCase();
}

/** What a function that has not answered shows, or a cell that was not calculated. */
const WAITING: readonly unknown[] = ["", "#BUSY!", "#GETTING_DATA"];

/** Reads cells until all of them are calculated, or patience ends. */
export function calculatedValues(read: () => Promise<unknown[][]>): Promise<unknown[][]> {
  return awaited(read, (values) => !values.flat().some((value) => WAITING.includes(value)));
}
