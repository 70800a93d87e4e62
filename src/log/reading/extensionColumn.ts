import { type Day, NO_DAY, isDay } from "../../engine/calendar/day";
import { LOGGED_EXTENSIONS, LOGGED_EXTENSION_CODE } from "../../engine/complaintLog";
import type { CellValue } from "../sheetTable";
import { type ValueChoices, extensionMeaning } from "../spellings/values";
import { codeReader } from "./codeColumn";
import { at } from "../../engine/at";
import { mayBeAgreed } from "../dates/agreedDate";
import { looksLikeTelephone } from "../spellings/telephone";
import { type ColumnCells, cellOf } from "./columnCells";
import { type DayColumn, type DayColumnReader, isAmbiguousText } from "./dayColumn";
import { type ExtensionCells, type Telephones, telephonesIn } from "./telephones";

const { none: NONE, unknown: UNKNOWN, no: NO, yes: YES } = LOGGED_EXTENSION_CODE;
/** Stands for a 0 until all cells were read. */
const ZERO = LOGGED_EXTENSIONS.length;

/** Fills the column of extensions, whose cells say yes or no, or hold the agreed date. */
export interface ExtensionColumn {
  /** Takes in the cell of a row, blank or not: a 0 may say No. */
  read(row: number, value: CellValue): void;
  readCells(cells: ColumnCells): void;
  /** What the rows say that have these dates. */
  finish(dates: DayColumn, where: ExtensionRows): SaidExtensions;
}

/** What is known of the rows of a log beside their extensions. */
export type ExtensionRows = Pick<ExtensionCells, "columnOf" | "isSaid" | "began">;

/** What a log says of extensions. */
export interface SaidExtensions {
  /** By row, in `LOGGED_EXTENSIONS`. */
  readonly codes: Uint8Array;
  readonly telephones: Telephones;
}

/** A column of extensions of at most so many rows. What may be a date goes to a reader of dates. */
export function extensionColumn(
  mostRows: number,
  dates: DayColumnReader,
  choices: ValueChoices["extension"],
): ExtensionColumn {
  const codes = new Uint8Array(mostRows);
  const candidates = new Set<number>();
  const codeOf = codeReader(LOGGED_EXTENSION_CODE, extensionMeaning(choices));
  const read = (row: number, value: CellValue): void => {
    const code = value === 0 ? ZERO : codeOf(value);
    codes[row] = code;
    if (code !== UNKNOWN) return;
    dates.read(row, value);
    if (looksLikeTelephone(value)) candidates.add(row);
  };
  return {
    read,
    readCells: (cells) => {
      for (let row = cells.from; row < cells.to; row++) read(row, cellOf(cells, row));
    },
    finish: (read, where) => {
      const extensions = codes.subarray(0, read.days.length);
      const saysYesOrNo = (row: number): boolean => [YES, NO].includes(at(extensions, row));
      const telephones = telephonesIn({ ...where, candidates, dates: read, saysYesOrNo });
      settleDates(extensions, read, where.began);
      for (const row of telephones.rows) extensions[row] = UNKNOWN;
      settleZeros(extensions);
      return { codes: extensions, telephones };
    },
  };
}

/**
 * A date says that there is an extension, until then; one that could be read two ways is a date either way. One that no
 * complaint can have been extended to says nothing: its year was mistyped, or the number is that of a telephone.
 */
function settleDates(
  extensions: Uint8Array,
  { days, texts }: DayColumn,
  beganIn: (row: number) => Day | undefined,
): void {
  // The row is one of the column: the fall-back is for the types alone, in a loop over every row.
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? NO_DAY;
    if (day === NO_DAY || !isDay(day)) continue;
    const began = beganIn(row);
    extensions[row] = began === undefined || mayBeAgreed(day, began) ? YES : UNKNOWN;
  }
  for (const [row, text] of texts) {
    if (isAmbiguousText(text) && !isDay(at(days, row))) extensions[row] = YES;
  }
}

/** A 0 says No where another cell says that there is an extension; otherwise it is blank, as in every column. */
function settleZeros(extensions: Uint8Array): void {
  if (!extensions.includes(ZERO)) return;
  const zero = saysExtended(extensions) ? NO : NONE;
  for (let row = 0; row < extensions.length; row++) if (extensions[row] === ZERO) extensions[row] = zero;
}

/** Whether any complaint has an extension, so that a 0 among them says No. */
export function saysExtended(extensions: Uint8Array): boolean {
  return extensions.includes(YES);
}
