import Papa from "papaparse";
import { FileError } from "../fileError";
import { decodeTable } from "./decodeTable";
import { requireEvenRows } from "./evenRows";

/** A table of texts, each cell as it was typed. */
export interface SeparatedTable {
  readonly rows: readonly (readonly string[])[];
  /** How the file was read, in words: `text in UTF-8, with commas between the cells`. */
  readonly readAs: string;
}

const SEPARATORS: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars (|)",
};
/** The line with which Excel is told the separator of a file. */
const TOLD_SEPARATOR = /^"?sep=(.)"?(?:\n|$)/iu;
/** How a page, or a message that holds one, begins: programs save these as .xls and .csv. */
const MARKUP = /^\s*(?:<[a-z!?]|MIME-Version:)/iu;
/** Excel's sheets have no longer texts, no more rows and no more columns. */
const LONGEST_TEXT = 32_767;
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
/** No text of this machinery can be longer. */
const MOST_BYTES = 400 * 2 ** 20;

/** Reads a file of separated values. One that is no table is a `FileError`. */
export function readTable(bytes: Uint8Array): SeparatedTable {
  if (bytes.length > MOST_BYTES) throw new FileError("tooLarge");
  const { text, encoding } = decodeTable(bytes);
  if (text === "") throw new FileError("empty");
  if (MARKUP.test(text)) throw new FileError("markup");
  const told = TOLD_SEPARATOR.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { rows, separator } = separated(body, told?.[1]);
  if (rows.every((row) => row.length < 2)) throw new FileError("oneColumn");
  requireEvenRows(rows, separator);
  const between = SEPARATORS[separator] ?? `“${separator}”`;
  return { rows, readAs: `text in ${encoding}, with ${between} between the cells` };
}

interface Separated {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

function separated(text: string, told: string | undefined): Separated {
  const usual = parse(text, told, '"');
  // Some programs put texts between apostrophes.
  const isApostrophed = usual.rows[0]?.every((cell) => /^'.*'$/su.test(cell)) ?? false;
  return isApostrophed ? parse(text, usual.separator, "'") : usual;
}

function parse(text: string, separator: string | undefined, quoteChar: string): Separated {
  const rows: string[][] = [];
  let found = separator ?? "";
  Papa.parse<string[]>(text, {
    delimiter: separator ?? "",
    delimitersToGuess: Object.keys(SEPARATORS),
    newline: "\n",
    quoteChar,
    step: ({ data, errors, meta }) => {
      found = meta.delimiter;
      if (errors.some(({ type }) => type === "Quotes") || data.some((cell) => cell.length > LONGEST_TEXT))
        throw new FileError("brokenTable", { where: brokenQuotes(rows.length + 1) });
      rows.push(data);
      if (rows.length > MOST_ROWS || data.length > MOST_COLUMNS) throw new FileError("tooLarge");
    },
  });
  return { rows, separator: found };
}

function brokenQuotes(row: number): string {
  return `the quotation marks in row ${row} do not match. Each text that has a separator, a line break or a quotation mark in it needs one before and one after it, and every one inside twice.`;
}
