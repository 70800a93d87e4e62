import { BANK_HOLIDAYS } from "../../../src/engine/calendar/bankHolidays";
import { LAST_DAY } from "../../../src/engine/calendar/day";
import { workingDayCalendar } from "../../../src/engine/calendar/workingDays";
import { isoDate, isoDay } from "./isoDay";

const scotland = workingDayCalendar(BANK_HOLIDAYS.Scotland.holidays.map(({ day }) => day));

/** Day received, then day 1, 3, 5, 10 and 20 of the complaint, Scottish bank holidays alone. */
const DAYS_OF_COMPLAINTS: readonly (readonly [string, ...string[]])[] = [
  ["2020-05-07", "2020-05-07", "2020-05-12", "2020-05-14", "2020-05-21", "2020-06-05"],
  ["2021-11-29", "2021-11-29", "2021-12-02", "2021-12-06", "2021-12-13", "2021-12-29"],
  ["2021-12-23", "2021-12-23", "2021-12-29", "2021-12-31", "2022-01-11", "2022-01-25"],
  ["2022-01-01", "2022-01-05", "2022-01-07", "2022-01-11", "2022-01-18", "2022-02-01"],
  ["2022-05-27", "2022-05-27", "2022-05-31", "2022-06-06", "2022-06-13", "2022-06-27"],
  ["2022-09-15", "2022-09-15", "2022-09-20", "2022-09-22", "2022-09-29", "2022-10-13"],
  ["2023-04-06", "2023-04-06", "2023-04-11", "2023-04-13", "2023-04-20", "2023-05-05"],
  ["2024-12-20", "2024-12-20", "2024-12-24", "2024-12-30", "2025-01-08", "2025-01-22"],
  ["2025-11-28", "2025-11-28", "2025-12-03", "2025-12-05", "2025-12-12", "2025-12-30"],
  ["2026-06-11", "2026-06-11", "2026-06-16", "2026-06-18", "2026-06-25", "2026-07-09"],
];
const NUMBERED = [1, 3, 5, 10, 20];
const CASES = DAYS_OF_COMPLAINTS.flatMap(([received, ...days]) =>
  days.map((date, place) => [received, NUMBERED[place] ?? 0, date] as const),
);

describe("day 1 is the day of receipt, or the next working day", () => {
  test("the table holds all fifty days", () => {
    expect(CASES).toHaveLength(50);
  });

  test.each(CASES)("received %s, day %d is %s", (received, n, date) => {
    expect(isoDate(scotland.nth(isoDay(received), n, 1))).toBe(date);
  });

  test.each(CASES)("received %s and closed on day %d, %s, it took that many days", (received, n, date) => {
    const [from, to] = [isoDay(received), isoDay(date)];
    expect(scotland.taken(from, to, 1)).toBe(n);
    if (n > 1) expect(scotland.taken(from, to - 1, 1)).toBe(n - 1);
  });

  test("day 20 is on the target, the working day before a day under, the next a day over", () => {
    const received = isoDay("2022-01-10");
    expect(
      ["2022-02-03", "2022-02-04", "2022-02-07"].map((day) => scotland.taken(received, isoDay(day), 1)),
    ).toEqual([19, 20, 21]);
  });

  test("closed on the day of receipt took 1 day", () => {
    expect(scotland.taken(isoDay("2022-01-10"), isoDay("2022-01-10"), 1)).toBe(1);
  });

  test("received and closed on one weekend took 1 day, never 0", () => {
    expect(scotland.taken(isoDay("2022-01-08"), isoDay("2022-01-09"), 1)).toBe(1);
  });

  test("closed on a Saturday took as long as closed on the Friday before", () => {
    expect(scotland.taken(isoDay("2022-01-10"), isoDay("2022-01-15"), 1)).toBe(5);
  });

  test("days without end stop at the last day that the calendar knows", () => {
    expect(scotland.nth(LAST_DAY - 1, 50, 1)).toBe(LAST_DAY);
  });
});

describe("receipt as day 0", () => {
  test("the working day after receipt is day 1", () => {
    expect(isoDate(scotland.nth(isoDay("2022-01-10"), 1, 0))).toBe("2022-01-11");
    expect(isoDate(scotland.nth(isoDay("2022-01-14"), 1, 0))).toBe("2022-01-17");
    expect(isoDate(scotland.nth(isoDay("2022-01-10"), 5, 0))).toBe("2022-01-17");
  });

  test("an answer takes a day less than by day 1, and none on the day of receipt", () => {
    const received = isoDay("2022-01-10");
    expect(
      ["2022-01-10", "2022-01-11", "2022-01-17"].map((day) => scotland.taken(received, isoDay(day), 0)),
    ).toEqual([0, 1, 5]);
  });
});

describe("which days are worked", () => {
  test.each(["2022-01-08", "2022-01-09", "2022-06-02", "2022-09-19", "2026-06-15"])("%s is not", (date) => {
    expect(scotland.isWorkingDay(isoDay(date))).toBe(false);
  });

  test.each(["2022-01-07", "2022-01-10", "2022-04-18", "2022-08-29"])("%s is", (date) => {
    expect(scotland.isWorkingDay(isoDay(date))).toBe(true);
  });

  test("between counts both ends, and nothing where the end is before the start", () => {
    expect(scotland.between(isoDay("2022-01-10"), isoDay("2022-01-10"))).toBe(1);
    expect(scotland.between(isoDay("2022-01-10"), isoDay("2022-01-14"))).toBe(5);
    expect(scotland.between(isoDay("2022-01-14"), isoDay("2022-01-10"))).toBe(0);
  });
});
