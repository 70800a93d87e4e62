import { LAST_DAY } from "../../../src/engine/calendar/day";
import { UNREAD_DAY } from "../../../src/engine/complaintLog";
import type { DateSystem } from "../../../src/engine/calendar/serialDate";
import type { CellValue } from "../../../src/log/sheetTable";
import { isoDate, isoDay } from "../../engine/calendar/isoDay";
import { logOf, logOfComplaints } from "../logOf";

/** What a column of dates is read as: ISO dates, `unread`, or nothing. */
function column(values: readonly CellValue[], dateSystem: DateSystem = 1900): string[] {
  const { reading } = logOf(
    ["Complaint ID", "Stage", "Date Received"],
    values.map((value) => ["A", "Frontline", value]),
    { dateSystem },
  );
  return [...reading.log.days.received].map((day) =>
    day === UNREAD_DAY ? "unread" : day === 0 ? "" : isoDate(day),
  );
}

describe("the order of day and month, by the evidence of the whole column", () => {
  test("day first, where one date can only be so", () => {
    expect(column(["03/04/2022", "25/04/2022", "04/03/2022"])).toEqual([
      "2022-04-03",
      "2022-04-25",
      "2022-03-04",
    ]);
  });

  test("month first, where one date can only be so, though it comes last", () => {
    expect(column(["03/04/2022", "04/03/2022", "04/25/2022"])).toEqual([
      "2022-03-04",
      "2022-04-03",
      "2022-04-25",
    ]);
  });

  test("day first, where nothing shows it, and the cells are named", () => {
    expect(column(["03/04/2022", "04/03/2022"])).toEqual(["2022-04-03", "2022-03-04"]);
    const { findings } = logOfComplaints([{ received: "03/04/2022" }, { received: "25 March 2022" }]);
    expect(
      findings()
        .filter(({ code }) => code === "ambiguous-date")
        .map(({ cell }) => cell?.row),
    ).toEqual([1]);
  });

  test("neither, where dates contradict: only those that could be both are not read", () => {
    expect(column(["03/04/2022", "25/04/2022", "04/25/2022", "05/05/2022"])).toEqual([
      "unread",
      "2022-04-25",
      "2022-04-25",
      "2022-05-05",
    ]);
  });

  test("texts that are no dates, and dates of other forms, show nothing", () => {
    expect(column(["03/04/2022", "99/99/2022", "2022-04-25", "25 April 2022", 44676])).toEqual([
      "2022-04-03",
      "unread",
      "2022-04-25",
      "2022-04-25",
      "2022-04-25",
    ]);
  });

  test("each column has its own", () => {
    const { reading } = logOfComplaints([
      { received: "03/04/2022", closed: "03/04/2022" },
      { received: "04/25/2022", closed: "25/04/2022" },
    ]);
    expect(isoDate(reading.log.days.received[0] ?? 0)).toBe("2022-03-04");
    expect(isoDate(reading.log.days.closed[0] ?? 0)).toBe("2022-04-03");
  });
});

describe("dates as numbers", () => {
  test("are those of the 1900 system", () => {
    expect(column([44562])).toEqual(["2022-01-01"]);
  });

  test("are those of the 1904 system in such a workbook", () => {
    expect(column([44562 - 1462], 1904)).toEqual(["2022-01-01"]);
    expect(column([44562], 1904)).toEqual(["2026-01-02"]);
  });

  test("texts are the same in either", () => {
    expect(column(["25 April 2022"], 1904)).toEqual(column(["25 April 2022"], 1900));
  });

  test("lose their fraction of a day", () => {
    expect(column([44562.25, 44562.999999])).toEqual(["2022-01-01", "2022-01-01"]);
  });

  test("from 1980 to 2199 can be a complaint's, others can't", () => {
    expect(column([isoDay("1980-01-01"), LAST_DAY])).toEqual(["1980-01-01", "2199-12-31"]);
    expect(column([isoDay("1979-12-31"), LAST_DAY + 1, 5, -1, 2022])).toEqual(Array(5).fill("unread"));
  });

  test("are no truth values", () => {
    expect(column([true, false])).toEqual(["unread", "unread"]);
  });
});

describe("a date's cell", () => {
  test.each(["", " ", "-", "N/A", "TBC", "ongoing"])("that holds “%s” has no date", (value) => {
    expect(column([44562, value])).toEqual(["2022-01-01", ""]);
  });

  test.each(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!"])(
    "that holds the error %s is not read: it is not blank",
    (error) => {
      expect(column([44562, error])).toEqual(["2022-01-01", "unread"]);
    },
  );

  test("keeps its text's ends out of it", () => {
    expect(column([" 25 April 2022 ", "\u00a025/04/2022"])).toEqual(["2022-04-25", "2022-04-25"]);
  });
});
