import { type DateSystem, dayOfSerial } from "../../engine/calendar/serialDate";
import { format, formatColor, isDateFormat } from "numfmt";
import type { CellRange } from "./book";
import { type PlainValue, dateSystemOf, numberFormatsIn, valuesIn } from "./cellValues";

/** What a cell shows, and the colour that its number format asks for. */
export interface ShownValue {
  readonly text: string;
  readonly color?: string;
}

/** Excel fills a cell with these when it holds a number that is no date. */
export const NO_DATE = "########";

const LAST_DAY = 2_958_465;
const OPTIONS = { locale: "en-GB", nbsp: false } as const;

/** Files name the short date of whoever opens them by that of the United States. */
const SHORT_DATE = ["mm-dd-yy", "m/d/yyyy"];
const BRITISH_SHORT_DATE = "dd/mm/yyyy";

/** A cell's value as Excel shows it in British English. */
export function shownValue(
  value: PlainValue,
  numberFormat: string,
  dateSystem: DateSystem = 1900,
): ShownValue {
  if (typeof value !== "number" || !isDateFormat(numberFormat)) {
    const color = formatColor(numberFormat, value);
    const text = format(numberFormat, value, OPTIONS);
    return typeof color === "string" ? { text, color } : { text };
  }
  const day = dayOfSerial(value, dateSystem);
  const shown = SHORT_DATE.includes(numberFormat) ? BRITISH_SHORT_DATE : numberFormat;
  return { text: value < 0 || day > LAST_DAY ? NO_DATE : format(shown, day, OPTIONS) };
}

/** The texts that cells show. One that is too wide for its column is written out all the same, as Excel gives it. */
export function textsIn(range: CellRange): string[][] {
  const formats = numberFormatsIn(range);
  const dateSystem = dateSystemOf(range.book);
  return valuesIn(range).map((line, row) =>
    line.map((value, column) => shownValue(value, formats[row]?.[column] ?? "General", dateSystem).text),
  );
}
