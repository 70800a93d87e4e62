import { type Day, civilDate, isDay } from "../../engine/calendar/day";
import type { Holiday } from "../../engine/calendar/holidays";
import { type DateSystem, dayOfSerial } from "../../engine/calendar/serialDate";
import { type CellsFound, type NamedCells, namedCells } from "../../excel/reading/namedCells";
import { UserError } from "../userError";

/** A number that would be a date before this year is not one. */
const FIRST_YEAR = 1990;

const HOW_TO_SAY =
  "On the Settings page, enter a sheet, a table, a defined name or a range such as Sheet2!A2:B40.";

/** The holidays that the workbook lists at a place: dates in its first column, names in its second. */
export async function ownHolidays(place: string): Promise<readonly Holiday[]> {
  const found = await namedCells(place.trim());
  if (found.kind !== "cells") throw unreadable(whyNone(place, found));
  const holidays = holidaysIn(found);
  if (holidays.length > 0) return holidays;
  throw unreadable(
    `There are no holidays at “${place}”. List the dates in the first column and the names in the second, or choose other holidays on the Settings page.`,
  );
}

function unreadable(message: string): UserError {
  return new UserError("unreadableHolidays", message);
}

function whyNone(place: string, found: Exclude<CellsFound, NamedCells>): string {
  switch (found.kind) {
    case "unknown":
      return `The workbook has no sheet, table or defined name “${place}” for your holidays. ${HOW_TO_SAY}`;
    case "noSheetNamed":
      return `“${place}” does not say which sheet your holidays are on. On the Settings page, enter it like Sheet2!${place}.`;
    case "noSuchSheet":
      return `The workbook has no sheet “${found.sheet}” for your holidays. ${HOW_TO_SAY}`;
    case "badAddress":
      return `“${found.address}” is not a range of cells, so your holidays cannot be read. ${HOW_TO_SAY}`;
  }
}

/** A first row without a date is a header. Rows whose first cell is blank are skipped. */
function holidaysIn({ lines, dateSystem, addressOf }: NamedCells): Holiday[] {
  return lines.flatMap(([date = "", name = ""], line) => {
    if (date === "" || (line === 0 && isHeader(date))) return [];
    const day = typeof date === "number" ? dayOf(date, dateSystem) : undefined;
    if (day !== undefined) return { day, name: String(name) };
    throw unreadable(
      `The cell ${addressOf(line)}, among your holidays, holds “${String(date)}”, which is not a date. Type the date again, or choose other holidays on the Settings page.`,
    );
  });
}

/** A date typed as text is not a header. */
function isHeader(value: string | number | boolean): boolean {
  return typeof value === "string" && !/\d/u.test(value);
}

function dayOf(value: number, dateSystem: DateSystem): Day | undefined {
  const day = dayOfSerial(Math.floor(value), dateSystem);
  return isDay(day) && civilDate(day).year >= FIRST_YEAR ? day : undefined;
}
