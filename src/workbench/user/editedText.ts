import { dayOfSerial, serialOfDay } from "../../engine/calendar/serialDate";
import { format, isDateFormat, isPercentFormat, parseValue } from "numfmt";
import { type CellRange, cellRange } from "../book/book";
import { dateSystemOf, formulaOf, numberFormatOf } from "../book/cellValues";
import { rangeClass } from "../members/rangeClass";

const LOCALE = "en-GB";
/** These signs begin what the workbook itself reads: formulas, errors, and texts that are to stay texts. */
const FOR_THE_WORKBOOK = /^['=@#+-]/u;

/** What a user sees when editing the first cell of a range: its formula, a date or a percentage as typed, its value. */
export function editedText(range: CellRange): string {
  const { book, sheet, row, column } = range;
  const cell = sheet.findRow(row + 1)?.findCell(column + 1) ?? undefined;
  const content = formulaOf(cell, book);
  const numberFormat = numberFormatOf(cell);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content !== "number") return content;
  if (isPercentFormat(numberFormat)) return `${Number((content * 100).toPrecision(15))}%`;
  if (!isDateFormat(numberFormat)) return String(content);
  const day = dayOfSerial(content, dateSystemOf(book));
  return format(Number.isInteger(day) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", day, { locale: LOCALE });
}

/**
 * Puts a text into the first cell of a range as a user in Britain would have typed it: 03/04/2022 is in April,
 * which it would not be for an add-in. What Excel would refuse is thrown.
 */
export function typeText(range: CellRange, text: string): void {
  const cell = rangeClass(
    cellRange(range, { row: range.row, column: range.column, rowCount: 1, columnCount: 1 }),
  );
  const numberFormat = String((cell.get("numberFormat") as string[][])[0]?.[0]);
  if (text === "") {
    cell.call("clear", ["Contents"]);
    return;
  }
  const typed =
    FOR_THE_WORKBOOK.test(text) || numberFormat === "@" ? null : parseValue(text, { locale: LOCALE });
  if (FOR_THE_WORKBOOK.test(text)) cell.set("formulas", [[text]]);
  else if (!typed || typeof typed.v === "string") cell.set("values", [[`'${text}`]]);
  else {
    const isDay = isDateFormat(typed.z ?? "");
    cell.set("values", [[isDay ? serialOfDay(Number(typed.v), dateSystemOf(range.book)) : typed.v]]);
    if (typed.z !== undefined && numberFormat === "General") cell.set("numberFormat", [[typed.z]]);
  }
}
