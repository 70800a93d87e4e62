import { universalColumns } from "../../../src/log/mapping/universalTimes";
import type { LoggedSheet } from "../../../src/log/reading/parts";
import type { LogReading } from "../../../src/log/reading/readLog";
import type { CellValue } from "../../../src/log/sheetTable";
import { isoDate, isoDay } from "../../engine/calendar/isoDay";
import { type Complaint, type LogOptions, answered, logOf, logOfComplaints, logOfSheets } from "../logOf";

/** A date with a time, as Excel numbers it: `2022-06-30 23:00`. */
function serial(text: string): number {
  const [date = "", time = "00:00"] = text.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return isoDay(date) + (hours * 60 + minutes) / 1440;
}

const NIGHTS = ["2022-05-31 23:00", "2022-06-19 23:00", "2022-06-30 23:00"];

const received = (...values: readonly CellValue[]): Complaint[] =>
  values.map((value) => answered({ received: value, closed: "" }));
const read = (complaints: readonly Complaint[], options: LogOptions = {}): LogReading =>
  logOfComplaints(complaints, options).reading;
const daysIn = ({ log }: LogReading): string[] => [...log.days.received].map(isoDate);

/** The columns that look as if their times were universal time, with how many dates would be on other days. */
function suspected(complaints: readonly Complaint[], options: LogOptions = {}): string[] {
  return universalColumns(read(complaints, options)).map(({ header, turned }) => `${header}: ${turned}`);
}

describe("times are probably those of universal time", () => {
  test.each<readonly [string, readonly CellValue[], number]>([
    ["where summer dates are numbers at 23:00", NIGHTS.map(serial), 3],
    ["where they are texts", NIGHTS, 3],
    ["where they are texts day first", ["30/06/2022 23:00", "19/06/2022 11:00 PM"], 2],
    ["where they are day numbers as texts", NIGHTS.map((night) => String(serial(night))), 3],
    ["where they are digits", [20_220_630_230_000, 20_220_531_230_000], 2],
    ["where some are numbers and some texts", [serial("2022-06-30 23:00"), "2022-05-31 23:00:00"], 2],
    ["with a hair's breadth of arithmetic", [serial(NIGHTS[0] ?? "") - 1e-10, 44_742.958_333_3], 2],
    [
      "beside winter dates at midnight",
      [...NIGHTS.map(serial), isoDay("2022-01-10"), isoDay("2022-02-07")],
      3,
    ],
    [
      "beside summer dates typed since, without a time",
      [...NIGHTS, "2022-07-04", "2022-07-05", "5 July 2022"],
      3,
    ],
    ["beside as many real times", [...NIGHTS, "2022-06-30 10:15", "2022-07-01 9:20", "2022-07-01 16:40"], 3],
    ["beside texts that name their zone", [...NIGHTS, "2022-07-01T22:15:00Z", "2022-07-01 10:15 GMT"], 3],
    ["of the first and the last midnight of a summer", ["2022-03-27 23:00", "2022-10-29 23:00"], 2],
    ["though they have no minutes' sign but hours", ["30/06/2022 23.00 hrs", "19/06/2022 23.00 hrs"], 2],
  ])("%s", (_, values, turned) => {
    expect(suspected(received(...values))).toEqual([`Date Received: ${turned}`]);
  });

  test("where the columns of a log have two together, in each that has one", () => {
    const [night, other] = [serial("2022-06-30 23:00"), serial("2022-07-04 23:00")];
    expect(suspected([answered({ received: night, closed: other })])).toEqual([
      "Date Received: 1",
      "Date Closed: 1",
    ]);
  });

  test("in the other columns of the sheet, where a date would be on another day: those that show it come first", () => {
    const log = NIGHTS.map((night) => answered({ received: "2022-06-01 23:45", closed: serial(night) }));
    expect(suspected(log)).toEqual(["Date Closed: 3", "Date Received: 3"]);
    const byDay = NIGHTS.map((night) => answered({ received: "2022-06-01 16:45", closed: serial(night) }));
    expect(suspected(byDay)).toEqual(["Date Closed: 3"]);
  });

  test("where a date would be after the cut-off hour", () => {
    const log = NIGHTS.map((night) => answered({ received: "2022-05-31 16:45", closed: serial(night) }));
    expect(suspected(log, { settings: { cutOffHour: 17 } })).toEqual(["Date Closed: 3", "Date Received: 3"]);
    // What comes at 23:00 counts as the next day already.
    expect(suspected(received(...NIGHTS), { settings: { cutOffHour: 17 } })).toEqual([]);
  });

  test("in a column of agreed extensions", () => {
    const log = NIGHTS.map((night) => answered({ received: "2022-05-01", extension: serial(night) }));
    expect(suspected(log)).toEqual(["Extension Authorised: 3"]);
  });
});

describe("times are probably those of the clock at home", () => {
  test.each<readonly [string, readonly CellValue[]]>([
    ["where one date is at 23:00", [serial("2022-06-30 23:00"), isoDay("2022-07-04")]],
    [
      "where most summer dates have other times",
      [...NIGHTS, "10:15", "11:15", "12:15", "13:15"].map((time) =>
        time.length === 5 ? `2022-07-04 ${time}` : time,
      ),
    ],
    [
      "where winter dates are at 23:00 too",
      [...NIGHTS, "2022-01-10 23:00", "2022-02-10 23:00", "2022-02-11"],
    ],
    [
      "where they name their zone",
      NIGHTS.flatMap((night) => [
        `${night}Z`,
        `${night} GMT`,
        `${night} BST`,
        `${night}:00+01:00`,
        `${night} Europe/London`,
      ]),
    ],
    [
      "beside dates at 23:00 that name their zone",
      ["2022-06-30 23:20", "2022-06-30 23:00 BST", "2022-06-29 23:00 BST"],
    ],
    ["on the day before a summer, and on its last", ["2022-03-26 23:00", "2022-10-30 23:00"]],
    ["a second before or after", ["2022-06-30 22:59:59", "2022-06-29 23:00:01", "2022-06-28 23:00:01"]],
    [
      "of midnights",
      ["2022-06-30 00:00", isoDay("2022-06-28"), 44_742.999_999_999_99, 44_741.999_999_999_99],
    ],
  ])("%s", (_, values) => {
    expect(suspected(received(...values))).toEqual([]);
  });

  test("in a column that no figure is read from", () => {
    const headers = ["Date Received", "Due Date", "Target date", "Date Closed", "Stage", "Outcome"];
    const lines = NIGHTS.map((night) => ["2022-06-01 9:30", night, serial(night), "", "Frontline", ""]);
    expect(universalColumns(logOf(headers, lines).reading)).toEqual([]);
  });
});

describe("a column that the user said is universal time", () => {
  const said = (isUniversal: boolean, header = "Date Received"): LogOptions => ({
    choices: { universalTimes: [{ sheet: "Log", header, isUniversal }] },
  });
  const log = received(...NIGHTS.map(serial), "2022-06-30 23:59", "2022-01-10 23:30", "2022-07-04", "TBC");

  test("is read by the clock at home", () => {
    expect(daysIn(read(log, said(true))).slice(0, -1)).toEqual([
      ...["2022-06-01", "2022-06-20", "2022-07-01", "2022-07-01", "2022-01-10", "2022-07-04"],
    ]);
  });

  test("is read as it stands where they said that it is not, and where they said it of another", () => {
    expect(daysIn(read(log, said(false)))).toEqual(daysIn(read(log)));
    expect(daysIn(read(log, said(true, "Date Closed")))).toEqual(daysIn(read(log)));
  });

  test("has texts that name their zone read by that", () => {
    const zoned = received("2022-06-30T22:15Z", "2022-06-30 23:15 BST", "2022-06-30T23:15:00Z");
    expect(daysIn(read(zoned, said(true)))).toEqual(["2022-06-30", "2022-06-30", "2022-07-01"]);
  });

  test("has the hour of a cut-off counted by the clock at home", () => {
    const times = received("2022-06-01 15:59", "2022-06-01 16:01", "2022-06-01 23:00", "2022-01-10 16:01");
    const options = { ...said(true), settings: { cutOffHour: 17 } };
    expect(daysIn(read(times, options))).toEqual(["2022-06-01", "2022-06-02", "2022-06-02", "2022-01-10"]);
  });

  test("is swapped back first, where they said that too", () => {
    const both = {
      ...said(true).choices,
      swappedDates: [{ sheet: "Log", header: "Date Received", isSwapped: true }],
    };
    // 5 November for 11 May, and 8 June for 6 August.
    const swapped = received(serial("2022-11-05 23:00"), serial("2022-06-08 23:00"), "2022-06-08 23:00");
    const reading = read(swapped, { choices: both });
    expect(daysIn(reading)).toEqual(["2022-05-12", "2022-08-07", "2022-06-09"]);
    expect(universalColumns(reading).map(({ midnights }) => midnights)).toEqual([3]);
  });

  test("looks so still, whatever was said, with what stands there and what is meant", () => {
    for (const options of [{}, said(true), said(false)]) {
      const [found] = universalColumns(read(log, options));
      const { example, midnights, timed, turned } = found ?? {};
      expect([midnights, timed, turned]).toEqual([3, 4, 4]);
      expect(example).toMatchObject({
        cell: { row: 1 },
        stands: { day: isoDay("2022-05-31"), seconds: 82_800 },
        meant: { day: isoDay("2022-06-01"), seconds: 0 },
      });
    }
  });

  test("is counted from 1904 where its workbook does", () => {
    const days = NIGHTS.map((night) => serial(night) - 1462);
    const options = { ...said(true), dateSystem: 1904 as const };
    expect(daysIn(read(received(...days), options))).toEqual(["2022-06-01", "2022-06-20", "2022-07-01"]);
  });
});

describe("a log of several sheets", () => {
  const sheetOf = (name: string, ...values: readonly CellValue[]): LoggedSheet => {
    const { sheets } = read(received(...values));
    const [sheet] = sheets;
    if (!sheet) throw new Error("The log has no sheet.");
    return { ...sheet, table: { ...sheet.table, sheet: name } };
  };
  const suspectedIn = (...sheets: LoggedSheet[]): unknown[] =>
    universalColumns(logOfSheets(sheets).reading).map(({ sheet, turned }) => `${sheet}: ${turned}`);

  test("shows it by its sheets together: one date on each is enough", () => {
    const [one, other] = [sheetOf("2021", "2021-06-30 23:00"), sheetOf("2022", serial("2022-06-30 23:00"))];
    expect(suspectedIn(one, other)).toEqual(["2021: 1", "2022: 1"]);
    expect(suspectedIn(one)).toEqual([]);
  });

  test("shows nothing of a sheet that has other times", () => {
    const [one, other] = [
      sheetOf("2021", ...NIGHTS),
      sheetOf("2022", "2022-06-30 23:20", "2022-06-30 10:20"),
    ];
    expect(suspectedIn(one, other)).toEqual(["2021: 3"]);
  });
});
