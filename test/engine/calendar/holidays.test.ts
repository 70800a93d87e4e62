import {
  holiday,
  holidayList,
  missingHolidays,
  withOwnHolidays,
} from "../../../src/engine/calendar/holidays";
import { isoDate } from "./isoDay";

const built = holidayList("Scottish bank holidays", [
  holiday(2022, 12, 25, "Christmas Day"),
  holiday(2022, 1, 1, "New Year's Day"),
]);
const datesOf = (list: { holidays: readonly { day: number }[] }): string[] =>
  list.holidays.map(({ day }) => isoDate(day));
const missingFrom = (...holidays: ReturnType<typeof holiday>[]): string[] =>
  missingHolidays(holidayList("own", holidays)).map(isoDate);

describe("holiday lists", () => {
  test("are in order of day, and span the years of their days", () => {
    expect(datesOf(built)).toEqual(["2022-01-01", "2022-12-25"]);
    const list = holidayList("two years", [holiday(2023, 1, 2, "a"), holiday(2021, 5, 1, "b")]);
    expect([list.firstYear, list.lastYear]).toEqual([2021, 2023]);
  });

  test("the body's own holidays add to the list, each day once, the first name staying", () => {
    const own = [holiday(2022, 4, 18, "Easter Monday"), holiday(2022, 12, 25, "Closed")];
    const list = withOwnHolidays(built, own, "add");
    expect(datesOf(list)).toEqual(["2022-01-01", "2022-04-18", "2022-12-25"]);
    expect(list.holidays[2]?.name).toBe("Christmas Day");
  });

  test("or replace it, where so set", () => {
    const list = withOwnHolidays(built, [holiday(2022, 4, 18, "Easter Monday")], "replace");
    expect(datesOf(list)).toEqual(["2022-04-18"]);
    expect(list.name).not.toContain("Scottish");
  });
});

describe("a list whose year lacks 25 December or 1 January", () => {
  test("says which", () => {
    expect(missingFrom(holiday(2024, 1, 1, "New Year's Day"))).toEqual(["2024-12-25"]);
    expect(missingFrom(holiday(2024, 12, 25, "Christmas Day"))).toEqual(["2024-01-01"]);
  });

  test("is fine with the working day that stands for one at a weekend", () => {
    expect(
      missingFrom(holiday(2022, 1, 3, "New Year's Day"), holiday(2022, 12, 27, "Christmas Day")),
    ).toEqual([]);
  });

  test("is fine with the second working day after it, where Boxing Day or 2 January takes the first", () => {
    expect(
      missingFrom(
        holiday(2022, 1, 4, "New Year's Day"),
        holiday(2022, 12, 27, "Christmas Day"),
        holiday(2021, 1, 1, "New Year's Day"),
        holiday(2021, 12, 28, "Christmas Day"),
      ),
    ).toEqual([]);
  });

  test("is not fine with another day where neither is at a weekend", () => {
    expect(missingFrom(holiday(2024, 1, 2, "2nd January"), holiday(2024, 12, 26, "Boxing Day"))).toEqual([
      "2024-01-01",
      "2024-12-25",
    ]);
  });
});
