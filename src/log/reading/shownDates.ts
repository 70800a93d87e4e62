import { civilDate, dayNumber, isDay, monthName } from "../../engine/calendar/day";
import { dayOfSerial } from "../../engine/calendar/serialDate";
import { type CellValue, type SheetTable, columnOfChunk } from "../sheetTable";

/** What Excel makes of a reference such as `10/19` or `3-12` is a day of these years. */
const FIRST = dayNumber({ year: 1930, month: 1, day: 1 });
const LAST = dayNumber({ year: 2079, month: 12, day: 31 });

/** The rows of a sheet, in order, whose cell in a column may be a date by its value. */
export function rowsThatMayBeDates({ chunks, dateSystem }: SheetTable, column: number): number[] {
  const rows: number[] = [];
  for (const chunk of chunks) {
    const found = columnOfChunk(chunk, column);
    found?.values.forEach((line, index) => {
      if (mayBeDate(line[found.index], dateSystem)) rows.push(chunk.firstRow + index);
    });
  }
  return rows;
}

function mayBeDate(value: CellValue | undefined, dateSystem: SheetTable["dateSystem"]): boolean {
  if (typeof value !== "number") return false;
  const day = dayOfSerial(Math.floor(value), dateSystem);
  return isDay(day) && day >= FIRST && day <= LAST;
}

/**
 * The table with the dates of a column as Excel shows them, by the number format of each row: a reference that became a
 * date is read as `Oct-19`, and not as a number that nobody has seen.
 */
export function withDatesAsShown(
  table: SheetTable,
  column: number,
  formats: ReadonlyMap<number, string>,
): SheetTable {
  const { dateSystem } = table;
  const chunks = table.chunks.map((chunk) => {
    const shownLine = (line: readonly CellValue[], index: number, place: number): readonly CellValue[] => {
      const [value, format] = [line[place], formats.get(chunk.firstRow + index)];
      if (typeof value !== "number" || format === undefined || !isDateFormat(format)) return line;
      return line.map((cell, at) =>
        at === place ? shownDate(dayOfSerial(Math.floor(value), dateSystem), format) : cell,
      );
    };
    const blocks = chunk.blocks.map((block) => {
      const place = column - block.firstColumn;
      const isIn = place >= 0 && place < (block.values[0]?.length ?? 0);
      return isIn
        ? { ...block, values: block.values.map((line, index) => shownLine(line, index, place)) }
        : block;
    });
    return { ...chunk, blocks };
  });
  return { ...table, chunks };
}

/** A number format without what it shows as it stands, colours and countries. */
function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, (part) =>
    part.startsWith("\\") ? part.slice(1) : "",
  );
}

function isDateFormat(format: string): boolean {
  return /[dmy]/iu.test(plainFormat(format)) && !/general/iu.test(format);
}

/** Excel's own short date, whatever the country that it was written in. */
const SHORT_DATES = new Set(["m/d/yyyy", "m/d/yy", "mm-dd-yy"]);

/** A day as a cell shows it: `Oct-19` by `mmm-yy`. Times aside. */
function shownDate(day: number, format: string): string {
  const { year, month, day: date } = civilDate(day);
  const [first = ""] = plainFormat(format).toLowerCase().split(";");
  const pattern = SHORT_DATES.has(first) || format.includes("[$-F") ? "dd/mm/yyyy" : first;
  const name = monthName(month);
  return pattern
    .replace(/[\s,]*\b[hs].*$/u, "")
    .replace(/d+|m+|y+/gu, (part) => {
      if (part.startsWith("y")) return part.length > 2 ? String(year) : String(year).slice(-2);
      if (part.startsWith("d")) return part.length === 2 ? String(date).padStart(2, "0") : String(date);
      if (part.length > 2) return part.length === 3 ? name.slice(0, 3) : name;
      return String(month).padStart(part.length, "0");
    })
    .trim();
}
