import { type Book, cellRange } from "../../../src/workbench/book/book";
import { type PlainValue, numberFormatOf, typeInto, valueOf } from "../../../src/workbench/book/cellValues";
import { emptyBook } from "../../../src/workbench/file/bookFile";
import type { AddInFunctions, FunctionResult } from "../../../src/workbench/formulas/addInFunctions";
import {
  type CalculateOptions,
  type Calculation,
  calculate,
} from "../../../src/workbench/formulas/calculate";

/** What is typed into the cells of sheets, by their names. */
export type Typed = Readonly<Record<string, Readonly<Record<string, PlainValue>>>>;

/** A workbook with sheets into which something was typed. */
export function typedBook(sheets: Typed): Book {
  const book = emptyBook("Book1.xlsx");
  for (const [name, cells] of Object.entries(sheets)) {
    book.file.addWorksheet(name);
    for (const [address, value] of Object.entries(cells)) type(book, `${name}!${address}`, value);
  }
  return book;
}

function cellAt(book: Book, place: string): ReturnType<Book["file"]["worksheets"][number]["getCell"]> {
  const [name = "", address = ""] = place.split("!");
  const sheet = book.file.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.getCell(address);
}

/** Types into a cell, given as `Log!A1`. */
export function type(book: Book, place: string, value: PlainValue): void {
  typeInto(cellAt(book, place), value, 1900);
}

/** Types into a cell and calculates what depends on it. */
export async function edit(
  book: Book,
  place: string,
  value: PlainValue,
  options: CalculateOptions = {},
): Promise<Calculation> {
  const cell = cellAt(book, place);
  type(book, place, value);
  const range = cellRange(
    { book, sheet: cell.worksheet },
    { row: cell.row - 1, column: cell.col - 1, rowCount: 1, columnCount: 1 },
  );
  return calculate(book, { ...options, changed: [range] });
}

/** What cells show; a blank is an empty text. */
export function shows(book: Book, ...places: string[]): PlainValue[] {
  return places.map((place) => valueOf(cellAt(book, place), book));
}

export function formatAt(book: Book, place: string): string {
  return numberFormatOf(cellAt(book, place));
}

/** What some formulas show on the sheet Log, beside cells that are typed first. */
export async function results(
  formulas: readonly string[],
  cells: Readonly<Record<string, PlainValue>> = {},
  options: CalculateOptions = {},
): Promise<PlainValue[]> {
  const places = formulas.map((_, place) => `AA${place + 1}`);
  const typed = Object.fromEntries(places.map((place, index) => [place, formulas[index] ?? ""]));
  const book = typedBook({ Log: { ...cells, ...typed } });
  await calculate(book, options);
  return shows(book, ...places.map((place) => `Log!${place}`));
}

type Answer = (...args: readonly unknown[]) => FunctionResult | Promise<FunctionResult>;

/** Functions of a test's own, of ranges, that note each call. */
export function addIn(
  answers: Readonly<Record<string, Answer>>,
  parameters = ["matrix"],
): AddInFunctions & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    metadata: {
      functions: Object.keys(answers).map((name) => ({
        ...{ id: name, name },
        parameters: parameters.map((dimensionality) => ({ dimensionality })),
      })),
    },
    numberFormats: {},
    invoke: async (id, args, address) => {
      calls.push(`${address} ${id} ${JSON.stringify(args)}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return answers[id]?.(...args) ?? "";
    },
  };
}
