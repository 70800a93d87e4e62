import {
  type Quarter,
  compareQuarters,
  hasEnded,
  parseQuarter,
  quarterAfter,
  quarterEnd,
  quarterLabel,
  quarterOf,
  quarterPeriod,
  quarterStart,
} from "../../../src/engine/calendar/quarter";
import { isoDate, isoDay } from "./isoDay";

const APRIL = 4;
const JANUARY = 1;
const Q4: Quarter = { year: 2021, number: 4 };

test("a quarter has ended once its last day is over", () => {
  const days = ["2022-03-30", "2022-03-31", "2022-04-01"];
  expect(days.map((today) => hasEnded(Q4, APRIL, isoDay(today)))).toEqual([false, false, true]);
});

describe("quarters of the financial year", () => {
  test.each([
    ["2021-04-01", "2021-06-30", "Q1 2021/22"],
    ["2021-07-01", "2021-09-30", "Q2 2021/22"],
    ["2021-10-01", "2021-12-31", "Q3 2021/22"],
    ["2022-01-01", "2022-03-31", "Q4 2021/22"],
    ["2000-01-01", "2000-03-31", "Q4 1999/00"],
  ])("%s and %s are the first and last day of %s", (start, end, label) => {
    const quarter = quarterOf(isoDay(start), APRIL);
    expect(quarterLabel(quarter, APRIL)).toBe(label);
    expect(quarterOf(isoDay(end), APRIL)).toEqual(quarter);
    expect(isoDate(quarterStart(quarter, APRIL))).toBe(start);
    expect(isoDate(quarterEnd(quarter, APRIL))).toBe(end);
  });

  test.each([APRIL, JANUARY, 7, 10])(
    "each quarter starts the day after the last ended (year from month %d)",
    (month) => {
      for (let count = -80; count < 80; count++) {
        const quarter = quarterAfter(Q4, count);
        expect(quarterOf(quarterStart(quarter, month), month)).toEqual(quarter);
        expect(quarterOf(quarterEnd(quarter, month), month)).toEqual(quarter);
        expect(quarterStart(quarterAfter(quarter, 1), month)).toBe(quarterEnd(quarter, month) + 1);
      }
    },
  );

  test("a year ago is four quarters before, and earlier compares as less", () => {
    expect(quarterAfter(Q4, -4)).toEqual({ year: 2020, number: 4 });
    expect(quarterAfter(Q4, 1)).toEqual({ year: 2022, number: 1 });
    expect(compareQuarters(quarterAfter(Q4, -1), Q4)).toBeLessThan(0);
    expect(compareQuarters(Q4, Q4)).toBe(0);
  });

  test("the period names its first and last day", () => {
    expect(quarterPeriod(Q4, APRIL)).toBe("Quarter 4 2021/22 – 1 January – 31 March 2022");
  });

  test("a calendar year's quarter is labelled with that year alone", () => {
    expect(quarterLabel({ year: 2022, number: 1 }, JANUARY)).toBe("Q1 2022");
    expect(quarterPeriod({ year: 2022, number: 1 }, JANUARY)).toBe(
      "Quarter 1 2022 – 1 January – 31 March 2022",
    );
  });

  test("a quarter that runs over New Year names both years", () => {
    expect(quarterPeriod({ year: 2021, number: 1 }, 11)).toBe(
      "Quarter 1 2021/22 – 1 November 2021 – 31 January 2022",
    );
  });
});

describe("labels of quarters", () => {
  test.each([
    "Q4 2021/22",
    "q4 2021/22",
    "Quarter 4 2021/22",
    "Quarter 4, 2021-22",
    "Q4 2021–22",
    "Q4 2021/2022",
    "2021/22 Q4",
    "  Q4  2021/22 ",
  ])("“%s” names Q4 2021/22", (label) => {
    expect(parseQuarter(label, APRIL)).toEqual(Q4);
  });

  test.each([
    "Q5 2021/22",
    "Q0 2021/22",
    "Q4 2021/23",
    "Q4 2021/21",
    "Q4 2021",
    "Q4",
    "2021/22",
    "",
    "Q4 21/22",
    "XQ4 2021/22",
  ])("“%s” names no quarter", (label) => {
    expect(parseQuarter(label, APRIL)).toBeUndefined();
  });

  test("the turn of the century is one year on", () => {
    expect(parseQuarter("Q1 1999/00", APRIL)).toEqual({ year: 1999, number: 1 });
  });

  test("a calendar year's quarter is named by one year, never by two", () => {
    expect(parseQuarter("Q4 2021", JANUARY)).toEqual(Q4);
    expect(parseQuarter("Q4 2021/22", JANUARY)).toBeUndefined();
  });

  test("every label is read back as its quarter", () => {
    for (const month of [APRIL, JANUARY]) {
      for (let count = -100; count < 100; count++) {
        const quarter = quarterAfter(Q4, count);
        expect(parseQuarter(quarterLabel(quarter, month), month)).toEqual(quarter);
      }
    }
  });
});
