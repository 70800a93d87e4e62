import { type Book, type CellRange, wholeSheet } from "../book/book";
import { hasFormulas } from "../book/sheetFormulas";
import type { AddInFunctions, FunctionsMetadata } from "../formulas/addInFunctions";
import { FUNCTION_FORMATS } from "../formulas/functionFormats";

/** Calculates the formulas of a workbook as it changes. */
export interface Calculator {
  /** What depends on these cells is calculated. */
  changed(ranges: readonly CellRange[]): void;
  all(): void;
}

const METADATA = "/addin/functions.json";

/** `invoke` calls a function of the add-in; `onDone` is told when cells may show something else. */
export function calculator(book: Book, invoke: AddInFunctions["invoke"], onDone: () => void): Calculator {
  let waiting: CellRange[] = [];
  let isRunning = false;
  let functions: AddInFunctions | undefined;

  /** One calculation at a time; what changes meanwhile waits for the next. */
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      // The engine of the formula language is long, and most logs have no formulas.
      const { calculate } = await import("../formulas/calculate");
      functions ??= { metadata: await readMetadata(), numberFormats: FUNCTION_FORMATS, invoke };
      while (waiting.length > 0) {
        const changed = waiting.splice(0);
        await calculate(book, book.plays.hasFunctions ? { functions, changed } : { changed });
      }
    } finally {
      isRunning = false;
    }
    onDone();
  };
  const changed = (ranges: readonly CellRange[]): void => {
    if (ranges.length === 0 || !book.file.worksheets.some((sheet) => hasFormulas(sheet))) return;
    waiting = [...waiting, ...ranges];
    if (!isRunning) void run();
  };
  return {
    changed,
    all: () => {
      changed(book.file.worksheets.map((sheet) => wholeSheet(book, sheet)));
    },
  };
}

async function readMetadata(): Promise<FunctionsMetadata> {
  const response = await fetch(METADATA);
  return (await response.json()) as FunctionsMetadata;
}
