import Holidays from "date-holidays";
import { civilDate, weekday } from "../../../src/engine/calendar/day";
import { SCOTTISH_BANK_HOLIDAYS } from "../../../src/engine/calendar/scottishBankHolidays";
import govUk from "../../data/bank-holidays-scotland.json";
import { isoDate, isoDay } from "./isoDay";

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028];
const dates = SCOTTISH_BANK_HOLIDAYS.map(({ day }) => isoDate(day));

function isWeekday(date: string): boolean {
  return !["Saturday", "Sunday"].includes(weekday(isoDay(date)));
}

/** Easter Sunday, by the method of Meeus and Jones. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return isoDay(`${year}-${month}-${(h + l - 7 * m + 33 * month + 19) % 32}`);
}

describe("Scotland's bank holidays", () => {
  test("are those that GOV.UK publishes, in its order and by its names", () => {
    const published = govUk.events.map(({ date, name }) => [date, name]);
    expect(published.length).toBeGreaterThan(90);
    expect(SCOTTISH_BANK_HOLIDAYS.map(({ day, name }) => [isoDate(day), name])).toEqual(published);
  });

  test("are all working days of the week: a holiday at a weekend moves to a day after it", () => {
    expect(dates.filter((date) => !isWeekday(date))).toEqual([]);
  });

  test.each(["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2026-06-15"])(
    "have the one-off day %s",
    (date) => {
      expect(dates).toContain(date);
    },
  );

  test.each(YEARS)("have 2 January, or a day soon after it (%d)", (year) => {
    const inJanuary = dates.filter((date) => date.startsWith(`${year}-01-`));
    expect(inJanuary).toHaveLength(2);
    expect(inJanuary.every((date) => civilDate(isoDay(date)).day <= 4)).toBe(true);
  });

  test.each(YEARS)("have the first Monday of August, and not the last (%d)", (year) => {
    const inAugust = SCOTTISH_BANK_HOLIDAYS.filter(({ day }) => isoDate(day).startsWith(`${year}-08-`));
    expect(inAugust.map(({ day }) => weekday(day))).toEqual(["Monday"]);
    expect(inAugust.every(({ day }) => civilDate(day).day <= 7)).toBe(true);
  });

  test.each(YEARS)("have 30 November, or the Monday after it (%d)", (year) => {
    const day = isoDay(`${year}-11-30`);
    const later = { Saturday: 2, Sunday: 1 }[weekday(day) as string] ?? 0;
    expect(dates).toContain(isoDate(day + later));
  });

  test.each(YEARS)("have Good Friday and no Easter Monday (%d)", (year) => {
    expect(dates).toContain(isoDate(easter(year) - 2));
    expect(dates).not.toContain(isoDate(easter(year) + 1));
  });

  test.each(YEARS)("are those of the package date-holidays, but for 15 June 2026 (%d)", (year) => {
    const others = new Holidays("GB", "SCT")
      .getHolidays(year)
      .filter(({ type }) => type === "public")
      .map(({ date }) => date.slice(0, "2022-01-01".length))
      .filter(isWeekday);
    const unknownToIt = year === 2026 ? ["2026-06-15"] : [];
    const ours = dates.filter((date) => date.startsWith(`${year}-`));
    expect([...new Set([...others, ...unknownToIt])].sort()).toEqual(ours);
  });
});
