import {
  LAST_DAY,
  civilDate,
  dayNumber,
  isCivilDate,
  isDay,
  longDate,
  monthName,
  monthOfName,
  weekday,
} from "../../../src/engine/calendar/day";
import { isoDay } from "./isoDay";

const FIRST_SAFE_DAY = isoDay("1900-03-01");
const MILLISECONDS_IN_DAY = 86_400_000;

/** The JavaScript engine's own calendar, as a second opinion: in UTC, so that no time zone shifts it. */
function dateByJavaScript(day: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + day * MILLISECONDS_IN_DAY);
}

function everyDay(): number[] {
  return Array.from({ length: LAST_DAY - FIRST_SAFE_DAY + 1 }, (_, place) => FIRST_SAFE_DAY + place);
}

describe("day numbers", () => {
  test.each([
    ["1900-03-01", 61],
    ["1904-01-01", 1462],
    ["2000-02-29", 36585],
    ["2022-01-01", 44562],
    ["2199-12-31", LAST_DAY],
  ])("%s is Excel's day %d", (date, day) => {
    expect(isoDay(date)).toBe(day);
  });

  test("every day from 1 March 1900 to 31 December 2199 comes back from its date", () => {
    expect(everyDay().filter((day) => dayNumber(civilDate(day)) !== day)).toEqual([]);
  });

  test("every day has the date and the weekday that JavaScript's calendar gives it", () => {
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const differs = everyDay().filter((day) => {
      const [date, other] = [civilDate(day), dateByJavaScript(day)];
      return (
        date.year !== other.getUTCFullYear() ||
        date.month !== other.getUTCMonth() + 1 ||
        date.day !== other.getUTCDate() ||
        weekday(day) !== names[other.getUTCDay()]
      );
    });
    expect(differs).toEqual([]);
  });

  test.each([
    { year: 2022, month: 4, day: 31 },
    { year: 2023, month: 2, day: 29 },
    { year: 2100, month: 2, day: 29 },
    { year: 2022, month: 13, day: 1 },
    { year: 2022, month: 0, day: 1 },
    { year: 2022, month: 1, day: 0 },
    { year: 2022, month: 4, day: 366 },
  ])("$year-$month-$day does not exist", (date) => {
    expect(isCivilDate(date)).toBe(false);
  });

  test.each([
    { year: 2024, month: 2, day: 29 },
    { year: 2000, month: 2, day: 29 },
    { year: 2022, month: 12, day: 31 },
  ])("$year-$month-$day exists", (date) => {
    expect(isCivilDate(date)).toBe(true);
  });

  test("a day is a whole number from 1 to the last day of 2199", () => {
    expect([0, -1, 1.5, LAST_DAY + 1, Number.NaN].filter(isDay)).toEqual([]);
    expect([1, 44562, LAST_DAY].every(isDay)).toBe(true);
  });

  test("a month is known by its name, its first three letters, and September by four, in any case", () => {
    for (let month = 1; month <= 12; month++) {
      const name = monthName(month);
      const spellings = [name, name.toUpperCase(), name.slice(0, 3), name.slice(0, 3).toLowerCase()];
      expect(spellings.map(monthOfName)).toEqual(Array(4).fill(month));
    }
    expect(["Sept", "SEPT"].map(monthOfName)).toEqual([9, 9]);
    expect(["", "Se", "Septe", "Octo", "Augst", "Janu"].map(monthOfName)).toEqual(Array(6).fill(undefined));
  });

  test("a date is written day, month, year", () => {
    expect(longDate(isoDay("2022-03-01"))).toBe("1 March 2022");
  });
});
