import { type Holiday, holidayList, withOwnHolidays } from "../engine/calendar/holidays";
import { isDay } from "../engine/calendar/day";
import { type CountingSettings, DEFAULT_SETTINGS } from "../engine/settings";
import { cellAddress } from "../excel/address";
import { sheetValues } from "../excel/sheetValues";
import { type CellValue, DAYS_1900_TO_1904, type DateSystem } from "../log/sheetTable";
import type { WorkbookSettings } from "./settings";
import { UserError } from "./userError";

/** How to count by what the workbook has set. Its own holidays are read from their sheet. */
export async function countingSettings(settings: WorkbookSettings): Promise<CountingSettings> {
  const { firstDay, escalatedCounting, cutOffHour, logKeptSince, holidays } = settings;
  const { average, averageDecimals, showsWithinAgreedDate } = settings;
  const builtIn = DEFAULT_SETTINGS.holidays;
  return {
    procedure: { ...DEFAULT_SETTINGS.procedure, firstDay, escalatedCounting },
    holidays:
      holidays.use === "builtIn"
        ? builtIn
        : withOwnHolidays(builtIn, await ownHolidays(holidays.sheet), holidays.use),
    ...{ average, averageDecimals, showsWithinAgreedDate },
    ...(cutOffHour !== null && { cutOffHour }),
    ...(logKeptSince !== null && { logKeptSince }),
  };
}

async function ownHolidays(sheet: string): Promise<readonly Holiday[]> {
  const { values, firstRow, firstColumn, dateSystem } = await sheetValues(sheet);
  const holidays = holidaysOf(values, dateSystem, (place) => {
    const address = cellAddress(firstRow + place, firstColumn);
    return new UserError(
      "unreadableHolidays",
      `On the sheet “${sheet}” the cell ${address} holds no date. List the holidays there with their dates in the first column and their names in the second, or choose other holidays on the Settings page.`,
    );
  });
  if (holidays.length > 0) return holidayList(sheet, holidays).holidays;
  throw new UserError(
    "unreadableHolidays",
    `The sheet “${sheet}” holds no dates of holidays. List them with their dates in the first column, or choose other holidays on the Settings page.`,
  );
}

/** The holidays of some lines: dates first, names second. A first line without a date is a header. */
export function holidaysOf(
  lines: readonly (readonly CellValue[])[],
  dateSystem: DateSystem,
  fault: (place: number) => Error,
): Holiday[] {
  return lines.flatMap(([date = "", name = ""], place) => {
    if (date === "" || (place === 0 && typeof date === "string")) return [];
    const day =
      typeof date === "number" ? Math.floor(date) + (dateSystem === 1904 ? DAYS_1900_TO_1904 : 0) : 0;
    if (!isDay(day)) throw fault(place);
    return { day, name: String(name) };
  });
}
