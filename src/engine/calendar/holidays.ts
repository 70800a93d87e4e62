import { type Day, civilDate, dayNumber, weekday } from "./day";

/** A day on which the office is closed. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
}

/** The holidays that a report counts with, and the years it can vouch for. */
export interface HolidayList {
  /** In order of day, each day once. */
  readonly holidays: readonly Holiday[];
  /** The first and the last calendar year of the list; dates outside may miss holidays. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** For the method note: `Scottish bank holidays`. */
  readonly name: string;
}

/**
 * A holiday by its date.
 * @example
 * holiday(2022, 1, 3, "New Year's Day") // => { day: 44564, name: "New Year's Day" }
 */
export function holiday(year: number, month: number, day: number, name: string): Holiday {
  return { day: dayNumber({ year, month, day }), name };
}

/**
 * A list of these holidays under a name: sorted, each day once (the first name given to a day stays).
 * @example
 * holidayList("Fair", [holiday(2023, 7, 7, "Fair"), holiday(2022, 7, 1, "Fair")]).firstYear // => 2022
 */
export function holidayList(name: string, holidays: readonly Holiday[]): HolidayList {
  const byDay = new Map<Day, Holiday>();
  for (const one of holidays) if (!byDay.has(one.day)) byDay.set(one.day, one);
  const sorted = [...byDay.values()].sort((a, b) => a.day - b.day);
  const years = sorted.map(({ day }) => civilDate(day).year);
  // A list without holidays covers no year that a complaint can have.
  return { name, holidays: sorted, firstYear: years[0] ?? 0, lastYear: years[years.length - 1] ?? 0 };
}

/** How a user's own holidays stand to the built-in ones. */
export type HolidayUse = "add" | "replace";

/**
 * The user's own holidays added to a built-in list, or in its place.
 * @example
 * withOwnHolidays(holidayList("Bank holidays", []), [], "replace").name // => "the workbook's own holidays"
 */
export function withOwnHolidays(list: HolidayList, own: readonly Holiday[], use: HolidayUse): HolidayList {
  return use === "replace"
    ? holidayList("the workbook's own holidays", own)
    : holidayList(`${list.name} and the workbook's own holidays`, [...list.holidays, ...own]);
}

/**
 * The days that a replacing list seems to have forgotten: 1 January or 25 December of a year that it covers.
 * No council works on either, so a year without them is more likely a slip than a choice.
 * @example
 * missingHolidays(holidayList("Ours", [holiday(2024, 1, 1, "New Year")])).map(longDate) // => ["25 December 2024"]
 */
export function missingHolidays({ holidays, firstYear, lastYear }: HolidayList): readonly Day[] {
  const days = new Set(holidays.map(({ day }) => day));
  const missing: Day[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const expected = [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 25 })];
    for (const day of expected) if (!hasDayOrSubstitute(days, day)) missing.push(day);
  }
  return missing;
}

/** A holiday at a weekend may be listed on a working day soon after it instead; one on a weekday may not. */
function hasDayOrSubstitute(days: ReadonlySet<Day>, day: Day): boolean {
  const name = weekday(day);
  const daysAfter = name === "Saturday" ? [0, 2, 3] : name === "Sunday" ? [0, 1, 2] : [0];
  return daysAfter.some((after) => days.has(day + after));
}
