import { LAST_DAY } from "../../../src/engine/calendar/day";
import { UNREAD_DAY } from "../../../src/engine/complaintLog";
import type { DateSystem } from "../../../src/engine/calendar/serialDate";
import type { CellValue } from "../../../src/log/sheetTable";
import { isoDate, isoDay } from "../../engine/calendar/isoDay";
import type { ReadingChoices } from "../../../src/log/choices";
import { headerName } from "../../../src/log/spellings/headerSpellings";
import { type Complaint, logOf, logOfComplaints } from "../logOf";

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

describe("the order, judged by how many dates show it", () => {
  const early = ["10/01/2022", "11/01/2022", "07/02/2022", "08/03/2022"];
  const orderOf = (values: readonly CellValue[]): string | undefined => {
    const { reading } = logOf(
      ["Complaint ID", "Stage", "Date Received"],
      values.map((value) => ["A", "Frontline", value]),
    );
    return reading.dates.received.orderAt(0);
  };

  test.each([
    ["one of five that can only be month first", [...early, "03/24/2022"], "undecided"],
    ["one of five that can only be day first", [...early, "24/03/2022"], "undecided"],
    ["two of six", [...early, "24/03/2022", "25/03/2022"], "dayFirst"],
    ["one of two", ["03/04/2022", "04/25/2022"], "monthFirst"],
    ["one of three hundred", [...Array<string>(299).fill("03/04/2022"), "04/25/2022"], "undecided"],
    [
      "a hundred that are no dates of numbers",
      [...Array<string>(100).fill("25 April 2022"), ...early],
      "undecided",
    ],
  ])("%s: %#", (_, values, order) => {
    expect(orderOf(values)).toBe(order);
  });

  test("few dates that show one order do not stand against the other columns of the sheet", () => {
    const columns = (received: readonly string[], closed: readonly string[]) =>
      logOfComplaints(received.map((day, row) => ({ received: day, closed: closed[row] ?? "" }))).reading
        .dates;
    const late = ["14/01/2022", "15/01/2022", "17/02/2022", "18/03/2022", "28/03/2022"];
    expect(columns([...early, "24/03/2022"], late).received.orderAt(0)).toBe("dayFirst");
    expect(columns([...early, "03/24/2022"], late).received.orderAt(0)).toBe("undecided");
    expect(columns([...early, "03/24/2022"], [...early, "24/03/2022"]).closed.orderAt(0)).toBe("undecided");
  });
});

describe("the order of a column whose own dates show none", () => {
  const texts = { dayFirst: "25/04/2022", monthFirst: "04/25/2022" };
  const orderOfClosed = (others: readonly Complaint[], choices: Partial<ReadingChoices> = {}) =>
    logOfComplaints([{ closed: "03/04/2022" }, ...others], { choices }).reading.dates.closed.orderAt(0);

  test("is that of the other columns, where they agree", () => {
    expect(orderOfClosed([{ received: texts.monthFirst, escalated: texts.monthFirst }])).toBe("monthFirst");
  });

  test("is not known where two others disagree, or one contradicts itself", () => {
    const { dayFirst, monthFirst } = texts;
    expect(orderOfClosed([{ received: dayFirst, escalated: monthFirst }])).toBe("undecided");
    const contradictory = [{ received: dayFirst, escalated: dayFirst }, { escalated: monthFirst }];
    expect(orderOfClosed(contradictory)).toBe("undecided");
  });

  test("is the one that the user gave, whatever the other columns show", () => {
    const dateOrders = [{ sheet: "Log", header: headerName("closed"), order: "monthFirst" as const }];
    expect(orderOfClosed([{ received: texts.dayFirst }], { dateOrders })).toBe("monthFirst");
    expect(orderOfClosed([{ received: texts.dayFirst }])).toBe("dayFirst");
  });
});

describe("a year of two digits", () => {
  const first = ["22/01/10", "22/01/17", "22/02/07", "22/03/14", "22/03/28", "22/04/01"];
  const last = ["10/01/22", "17/01/22", "07/02/22", "14/03/22", "28/03/22", "01/04/22"];
  const days = ["2022-01-10", "2022-01-17", "2022-02-07", "2022-03-14", "2022-03-28", "2022-04-01"];

  test("stands first where the dates then lie together, and last would put them decades apart", () => {
    expect(column(first)).toEqual(days);
    expect(column(first.map((text) => text.replaceAll("/", "-")))).toEqual(days);
  });

  test("stands last where the dates then lie together", () => {
    expect(column(last)).toEqual(days);
    expect(column(["25/04/22", "10/01/22", "25/02/22"])).toEqual(["2022-04-25", "2022-01-10", "2022-02-25"]);
  });

  test("stands last where the log's other dates say so, and first where they do", () => {
    const around = [isoDay("2021-06-01"), isoDay("2022-06-01")];
    expect(column([...around, "25/04/22"])[2]).toBe("2022-04-25");
    expect(column([...around, "5/4/22", "25/04/22", "13/4/22"])[3]).toBe("2022-04-25");
  });

  test.each([
    ["a date alone", ["22/01/10"]],
    ["dates that lie together either way", ["20/01/20", "20/02/20", "21/01/20", "22/01/20", "22/02/21"]],
    ["few dates", ["22/01/10", "22/02/07"]],
    ["dates that can only be year first among others that can only be day first", ["99/12/31", "31/12/99"]],
  ])("is asked about where it could be either: %s", (_, texts) => {
    const { reading } = logOfComplaints(texts.map((received) => ({ received })));
    expect(["undecided", "contradictory"]).toContain(reading.dates.received.orderAt(0));
  });

  test("is no year before a month or day of one digit", () => {
    expect(column(["22/1/10", "22/10/1"])).toEqual(["2010-01-22", "unread"]);
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

  test.each([
    44561.99999999999,
    44562 - 1 / 86_400_000 / 3,
    44562 - 0.00000000001,
    44561.5 + 6 / 24 + 5.9999999999999 / 24,
    ...Array.from({ length: 5 }, (_, power) => 44562 - 10 ** -(power + 9)),
  ])(
    "%p is 1 January 2022, as Excel shows it: less than half a thousandth of a second before midnight",
    (value) => {
      expect(column([value, value - 1462])).toEqual(["2022-01-01", "2017-12-31"]);
      expect(column([value - 1462], 1904)).toEqual(["2022-01-01"]);
    },
  );

  test("a thousandth of a second before midnight is the day before: programs say so where a day ends", () => {
    expect(column([44562 - 1 / 86_400_000, 44562 - 3 / 86_400_000, 44562 - 1 / 86_400])).toEqual(
      Array(3).fill("2021-12-31"),
    );
  });

  test("say year, month and day by their digits where they are too high for days", () => {
    expect(column([20220110, 202201101430, 20220110143000, 19991231])).toEqual([
      ...Array<string>(3).fill("2022-01-10"),
      "1999-12-31",
    ]);
    expect(column([20220110], 1904)).toEqual(["2022-01-10"]);
    expect(column([20221301, 20220231, 2022011, 220110, 10012022, 20220110.5, 19791231])).toEqual(
      Array(7).fill("unread"),
    );
  });

  test("that are texts are dates where most of them are plausible, in the usual date system alone", () => {
    expect(column(["44571", "44578.5", " 44599\u200e", "25 April 2022"])).toEqual([
      "2022-01-10",
      "2022-01-17",
      "2022-02-07",
      "2022-04-25",
    ]);
    expect(column(["44571", "44578", "99999"])).toEqual(["2022-01-10", "2022-01-17", "unread"]);
    expect(column(["90210", "10001", "44571"])).toEqual(Array(3).fill("unread"));
    expect(column(["4457", "445710", "44571a", "-44571"])).toEqual(Array(4).fill("unread"));
    expect(column(["44571"], 1904)).toEqual(["unread"]);
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
  test.each([
    ...["", " ", "-", "N/A", "TBC", "ongoing", 0],
    ...["null", "NULL", "nan", "NaN", "NaT", "None", "n/a", "<NA>", "<blank>", "(blank)", "\\N", "\u200b"],
    ...["0", "00/01/1900", "0/1/1900", "00/01/1900 00:00", "1900-01-00 00:00", "0000-00-00 00:00:00"],
    ...["00:00:00", "✗", "☐"],
  ])("that holds “%s” has no date", (value) => {
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
