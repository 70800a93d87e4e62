import Holidays from "date-holidays";
import { BANK_HOLIDAYS, type Nation } from "../../../src/engine/calendar/bankHolidays";
import { civilDate, weekday } from "../../../src/engine/calendar/day";
import { missingHolidays } from "../../../src/engine/calendar/holidays";
import { PROCEDURES } from "../../../src/engine/procedures/procedures";
import govUk from "../../data/bank-holidays-scotland.json";
import { isoDate, isoDay } from "./isoDay";

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028];
const NATIONS = Object.keys(BANK_HOLIDAYS) as Nation[];

const datesOf = (nation: Nation): string[] => BANK_HOLIDAYS[nation].holidays.map(({ day }) => isoDate(day));
const dates = datesOf("Scotland");

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

/** The day itself, or the Monday after it where it is at a weekend. */
function orMondayAfter(date: string): string {
  const day = isoDay(date);
  const later = { Saturday: 2, Sunday: 1 }[weekday(day) as string] ?? 0;
  return isoDate(day + later);
}

/** The last Monday of a month that has 31 days. */
function lastMonday(year: number, month: string): string {
  const days = [31, 30, 29, 28, 27, 26, 25].map((day) => isoDay(`${year}-${month}-${day}`));
  return isoDate(days.find((day) => weekday(day) === "Monday") ?? 0);
}

/** Those that the package date-holidays knows, which is kept by others, from the laws. */
function knownToOthers(year: number, region: string): string[] {
  const days = new Holidays("GB", region)
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, "2022-01-01".length));
  return [...new Set(days.filter(isWeekday))].sort();
}

describe.each(NATIONS)("the bank holidays of %s", (nation) => {
  test("are for the years 2019 to 2028, and forget no Christmas or New Year", () => {
    const list = BANK_HOLIDAYS[nation];
    expect([list.firstYear, list.lastYear]).toEqual([2019, 2028]);
    expect(missingHolidays(list)).toEqual([]);
  });

  test("are all working days of the week: a holiday at a weekend moves to a day after it", () => {
    expect(datesOf(nation).filter((date) => !isWeekday(date))).toEqual([]);
  });

  test("are those of the procedures of its bodies", () => {
    expect(Object.values(PROCEDURES).map((procedure) => procedure.nation)).toContain(nation);
  });

  test.each(["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"])(
    "have the one-off day %s",
    (date) => {
      expect(datesOf(nation)).toContain(date);
    },
  );

  test.each([
    ["2020-05-04", "moved to VE Day"],
    ["2022-05-30", "moved to the Platinum Jubilee"],
  ])("do not have %s: it was %s", (date) => {
    expect(datesOf(nation)).not.toContain(date);
  });
});

// By GOV.UK's own file, which has the same days, checked on 27 November 2026.
test.each([
  ["England", "ENG"],
  ["England", "WLS"],
  ["Northern Ireland", "NIR"],
] as const)(
  "%s has the bank holidays of the package date-holidays for %s, in every year",
  (nation, region) => {
    expect(datesOf(nation)).toEqual(YEARS.flatMap((year) => knownToOthers(year, region)));
  },
);

describe("England's bank holidays", () => {
  const { holidays } = BANK_HOLIDAYS.England;
  const english = datesOf("England");

  test.each(YEARS)("have Good Friday, Easter Monday and the last Monday of August (%d)", (year) => {
    const named = (name: string): string | undefined => {
      const found = holidays.find((one) => one.name === name && civilDate(one.day).year === year);
      return found && isoDate(found.day);
    };
    expect(named("Good Friday")).toBe(isoDate(easter(year) - 2));
    expect(named("Easter Monday")).toBe(isoDate(easter(year) + 1));
    expect(named("Summer bank holiday")).toBe(lastMonday(year, "08"));
  });

  test.each(YEARS)("have New Year, Christmas and Boxing Day, or days soon after (%d)", (year) => {
    expect(english.filter((date) => date.startsWith(`${year}-01-`))).toEqual([
      orMondayAfter(`${year}-01-01`),
    ]);
    expect(english.filter((date) => date.startsWith(`${year}-12-`))).toHaveLength(2);
  });

  test.each(YEARS)("have none of Scotland's own days (%d)", (year) => {
    const own = [`${year}-01-02`, orMondayAfter(`${year}-11-30`), "2026-06-15"];
    // 2 January 2023 is New Year's Day there, since the 1st was a Sunday.
    expect(own.filter((date) => english.includes(date))).toEqual(year === 2023 ? ["2023-01-02"] : []);
    expect(english.filter((date) => date.startsWith(`${year}-08-`))).toHaveLength(1);
  });

  test.each([
    [2019, 8],
    [2022, 10],
    [2023, 9],
    [2026, 8],
  ])("were %d: %d", (year, count) => {
    expect(english.filter((date) => date.startsWith(`${year}-`))).toHaveLength(count);
  });
});

test.each(YEARS)("Northern Ireland has St Patrick's Day, 12 July, and all of England's (%d)", (year) => {
  const own = [orMondayAfter(`${year}-03-17`), orMondayAfter(`${year}-07-12`)];
  const inYear = (nation: Nation): string[] => datesOf(nation).filter((date) => date.startsWith(`${year}-`));
  expect(inYear("Northern Ireland")).toEqual([...inYear("England"), ...own].sort());
});

describe("Scotland's bank holidays", () => {
  test("are those that GOV.UK publishes, in its order and by its names", () => {
    const published = govUk.events.map(({ date, name }) => [date, name]);
    expect(published.length).toBeGreaterThan(90);
    expect(BANK_HOLIDAYS.Scotland.holidays.map(({ day, name }) => [isoDate(day), name])).toEqual(published);
  });

  test("have a day of their own for the World Cup", () => {
    expect(NATIONS.filter((nation) => datesOf(nation).includes("2026-06-15"))).toEqual(["Scotland"]);
  });

  test.each(YEARS)("have 2 January, or a day soon after it (%d)", (year) => {
    const inJanuary = dates.filter((date) => date.startsWith(`${year}-01-`));
    expect(inJanuary).toHaveLength(2);
    expect(inJanuary.every((date) => civilDate(isoDay(date)).day <= 4)).toBe(true);
  });

  test.each(YEARS)("have the first Monday of August, and not the last (%d)", (year) => {
    const inAugust = BANK_HOLIDAYS.Scotland.holidays.filter(({ day }) =>
      isoDate(day).startsWith(`${year}-08-`),
    );
    expect(inAugust.map(({ day }) => weekday(day))).toEqual(["Monday"]);
    expect(inAugust.every(({ day }) => civilDate(day).day <= 7)).toBe(true);
  });

  test.each(YEARS)("have 30 November, or the Monday after it (%d)", (year) => {
    expect(dates).toContain(orMondayAfter(`${year}-11-30`));
  });

  test.each(YEARS)("have Good Friday and no Easter Monday (%d)", (year) => {
    expect(dates).toContain(isoDate(easter(year) - 2));
    expect(dates).not.toContain(isoDate(easter(year) + 1));
  });

  test.each(YEARS)("are those of the package date-holidays, but for 15 June 2026 (%d)", (year) => {
    const unknownToIt = year === 2026 ? ["2026-06-15"] : [];
    const ours = dates.filter((date) => date.startsWith(`${year}-`));
    expect([...knownToOthers(year, "SCT"), ...unknownToIt].sort()).toEqual(ours);
  });
});
