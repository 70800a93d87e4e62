import { swappedColumns } from "../../../src/log/mapping/swappedDates";
import type { LogReading } from "../../../src/log/reading/readLog";
import { isoDate, isoDay } from "../../engine/calendar/isoDay";
import { type LogOptions, logOf } from "../logOf";

const HEADERS = ["Date Received", "Date Escalated", "Date Closed", "Stage", "Outcome"];

type Line = readonly [received: string, escalated?: string, closed?: string];

function read(lines: readonly Line[], options: LogOptions = {}): LogReading {
  const all = lines.map(([received, escalated = "", closed = ""]) => [
    ...[received, escalated, closed],
    ...["Frontline", "Upheld"],
  ]);
  return logOf(HEADERS, all, options).reading;
}

/** Each column that looks swapped, with how many of its dates would be others. */
function suspected(lines: readonly Line[]): unknown[] {
  return swappedColumns(read(lines)).map(
    ({ header, swaps, dates }) => `${header}: ${swaps.length} of ${dates}`,
  );
}

const column = (...dates: string[]): Line[] => dates.map((date) => [date]);

/** What is left of month-first dates that were opened day first. */
const AMERICAN = ["1/14/2022", "2/14/2022", "2/22/2022"];
/** What became of the others: 8 February, 3 January and 7 February. */
const TURNED = ["2022-08-02", "2022-03-01", "2022-07-02"];

describe("days and months were probably swapped", () => {
  test.each<readonly [string, Line[], unknown[]]>([
    ["where dates are early in a month, and texts month first", column(...AMERICAN, ...TURNED), [3, 6]],
    [
      "where rows were typed since, which were read rightly",
      column(...AMERICAN, ...TURNED, "2022-03-16"),
      [3, 7],
    ],
    [
      "of day-first dates that were opened month first",
      column("14/01/2022", "22/02/2022", "25/03/2022", ...TURNED),
      [3, 6],
    ],
    ["of dates with their time", column("1/14/2022 10:30", "2/14/2022 9:00 PM", ...TURNED), [3, 5]],
    ["of dates with two digits for the year", column("1/14/22", "2/24/22", ...TURNED), [3, 5]],
    [
      "where a month-first text is one of two",
      column("1/14/2022", "2/24/2022", "2022-08-02", "2022-07-02"),
      [2, 4],
    ],
    ["where days and months that are alike would stay", column(...AMERICAN, ...TURNED, "2022-02-02"), [3, 7]],
    [
      "beside dates whose month is a word, which no program swaps",
      column(...AMERICAN, ...TURNED, "3 May 2022"),
      [3, 7],
    ],
    ["where one of many texts was typed since", column(...AMERICAN, ...TURNED, "03/04/2022"), [3, 7]],
  ])("%s", (_, lines, [swaps, dates]) => {
    expect(suspected(lines)).toEqual([`Date Received: ${String(swaps)} of ${String(dates)}`]);
  });

  test("in each column of a sheet that holds such dates, for they were opened together", () => {
    const lines: Line[] = [
      ["1/14/2022", "", "1/18/2022"],
      ["2/14/2022", "2022-07-03", "3/17/2022"],
      ["2022-08-02", "", "2022-10-02"],
      ["2022-03-01", "", "1/25/2022"],
      ["2022-09-01", "", "1/28/2022"],
    ];
    expect(suspected(lines)).toEqual([
      "Date Received: 3 of 5",
      "Date Escalated: 1 of 1",
      "Date Closed: 1 of 5",
    ]);
  });

  test("never in a column beside it that was typed since", () => {
    const closed = ["2022-02-14", "2022-02-25", "2022-03-01", "2022-08-19", "2022-03-21", "2022-07-28"];
    const lines = [...AMERICAN, ...TURNED].map((received, row): Line => [received, "", closed[row] ?? ""]);
    expect(suspected(lines)).toEqual(["Date Received: 3 of 6"]);
  });
});

describe("days and months were probably not swapped", () => {
  const honest = Array.from({ length: 30 }, (_, row) => isoDate(isoDay("2022-01-03") + row * 3));
  const dayFirst = (iso: string): string => iso.split("-").reverse().join("/");

  test.each<readonly [string, Line[]]>([
    ["where all dates are dates", column(...honest)],
    ["where all dates are texts", column(...honest.map(dayFirst))],
    [
      "where a few dates were typed as dates, early in a month, among texts",
      column(...honest.map(dayFirst), "2022-04-04", "2022-04-05", "2022-04-06", "2022-04-07"),
    ],
    [
      "where a few dates were typed as texts, late in a month, among dates",
      column(...honest, "25/04/2022", "26/04/2022", "27/04/2022"),
    ],
    ["where half are texts", column(...honest.map((iso, row) => (row % 2 ? iso : dayFirst(iso))))],
    ["where the first half are texts", column(...honest.map((iso, row) => (row < 15 ? dayFirst(iso) : iso)))],
    [
      "of dates whose order shows in themselves",
      column("14 January 2022", "2022/01/25", "25 Jan 2022", ...TURNED),
    ],
    ["where there are too few to tell", column("14/01/2022", "22/02/2022", ...TURNED)],
    ["where swapping would change nothing", column(...AMERICAN, "2022-01-01", "2022-02-02", "2022-03-03")],
  ])("%s", (_, lines) => {
    expect(suspected(lines)).toEqual([]);
  });
});

describe("a column that the user said was swapped", () => {
  const said = (isSwapped: boolean): LogOptions => ({
    choices: { swappedDates: [{ sheet: "Log", header: "Date Received", isSwapped }] },
  });
  const days = ({ log }: LogReading): string[] => [...log.days.received].map(isoDate);
  const lines = column("1/14/2022", ...AMERICAN, ...TURNED, "2022-03-16", "2022-04-04");

  test("is read the other way round, but for its texts and what can't be", () => {
    expect(days(read(lines, said(true)))).toEqual([
      ...["2022-01-14", "2022-01-14", "2022-02-14", "2022-02-22"],
      ...["2022-02-08", "2022-01-03", "2022-02-07", "2022-03-16", "2022-04-04"],
    ]);
  });

  test("is read as it stands where they said that it was not", () => {
    expect(days(read(lines, said(false)))).toEqual(days(read(lines)));
  });

  test("looks swapped still, with what stands there and what is meant, whatever was said", () => {
    for (const options of [{}, said(true), said(false)]) {
      const [found] = swappedColumns(read(lines, options));
      expect(found?.swaps.map(({ stands, meant }) => [isoDate(stands), isoDate(meant)])).toEqual([
        ["2022-08-02", "2022-02-08"],
        ["2022-03-01", "2022-01-03"],
        ["2022-07-02", "2022-02-07"],
      ]);
      expect(found?.text).toMatchObject({ text: "1/14/2022" });
    }
  });

  test("has what came after the cut-off hour counted from the day after the one that is meant", () => {
    const evening = isoDay("2022-08-02") + 0.9;
    const { reading } = logOf(HEADERS, [[evening, "", "", "Frontline", ""]], {
      ...said(true),
      settings: { cutOffHour: 17 },
    });
    expect(days(reading)).toEqual(["2022-02-09"]);
  });

  test("is that column alone, and on its own sheet", () => {
    const swappedDates = [
      { sheet: "Log", header: "Date Closed", isSwapped: true },
      { sheet: "Other", header: "Date Received", isSwapped: true },
    ];
    expect(days(read(lines, { choices: { swappedDates } }))).toEqual(days(read(lines)));
  });
});
