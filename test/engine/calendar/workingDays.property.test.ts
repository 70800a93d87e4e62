import fc from "fast-check";
import { BANK_HOLIDAYS } from "../../../src/engine/calendar/bankHolidays";
import { workingDayCalendar } from "../../../src/engine/calendar/workingDays";
import { isoDay } from "./isoDay";

const FIRST = isoDay("2019-01-01");
const LAST = isoDay("2028-12-31");
const HOLIDAYS = BANK_HOLIDAYS.Scotland.holidays.map(({ day }) => day);

const scotland = workingDayCalendar(HOLIDAYS);
const aDay = fc.integer({ min: FIRST, max: LAST });
const firstDay = fc.constantFrom(0 as const, 1 as const);
const twoDays = fc.tuple(aDay, aDay).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe("working days, whatever the days", () => {
  test("the days of a span are those of its two parts", () => {
    fc.assert(
      fc.property(twoDays, aDay, ([from, to], cut) => {
        const split = Math.min(Math.max(from, cut), to);
        expect(scotland.between(from, to)).toBe(
          scotland.between(from, split) + scotland.between(split + 1, to),
        );
      }),
    );
  });

  test("they are the days worked, counted one by one", () => {
    fc.assert(
      fc.property(aDay, fc.nat({ max: 90 }), (from, length) => {
        let worked = 0;
        for (let day = from; day <= from + length; day++) if (scotland.isWorkingDay(day)) worked++;
        expect(scotland.between(from, from + length)).toBe(worked);
      }),
    );
  });

  test("taking a holiday out never makes them fewer, and by one at most", () => {
    fc.assert(
      fc.property(twoDays, fc.nat({ max: HOLIDAYS.length - 1 }), ([from, to], place) => {
        const fewer = workingDayCalendar(HOLIDAYS.filter((_, at) => at !== place));
        const holiday = HOLIDAYS[place] ?? 0;
        const inside = holiday >= from && holiday <= to ? 1 : 0;
        expect(fewer.between(from, to)).toBe(scotland.between(from, to) + inside);
      }),
      { numRuns: 50 },
    );
  });

  test("an answer on the nth day took n days", () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), firstDay, (received, n, first) => {
        const day = scotland.nth(received, n, first);
        expect(scotland.isWorkingDay(day)).toBe(true);
        expect(scotland.taken(received, day, first)).toBe(n);
      }),
    );
  });

  test("answering later never takes fewer days", () => {
    fc.assert(
      fc.property(twoDays, firstDay, ([received, closed], first) => {
        expect(scotland.taken(received, closed + 1, first)).toBeGreaterThanOrEqual(
          scotland.taken(received, closed, first),
        );
      }),
    );
  });
});
