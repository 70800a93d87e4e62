import { momentInOrder, onlyReading } from "../../../src/log/dates/dateOrder";
import { parseTextDate } from "../../../src/log/dates/textDate";
import { isoDate, isoDay } from "../../engine/calendar/isoDay";

/** The date that a text names, whichever way round the column is read; `unreadable`, or `either` where it hangs on that. */
function dateOf(text: string): string {
  const date = parseTextDate(text);
  if (date.kind === "unreadable") return date.kind;
  if (date.kind === "certain") return isoDate(date.day);
  if (date.kind === "serial") return `${isoDate(date.day)} as a number`;
  const only = onlyReading(date);
  return only ? isoDate(date[only]?.day ?? 0) : "either";
}

describe("a date typed as text", () => {
  test.each([
    // As numbers, where only one way round is a date.
    "25/04/2022",
    "25-04-2022",
    "25.04.2022",
    "25/4/22",
    "25 04 2022",
    "25 / 4 / 2022",
    "25. 4. 2022",
    "Mon 25/04/2022",
    "Monday, 25.04.22",
    "Mon 25/04/22",
    "2022-04-25Z",
    "2022-04-25+01:00",
    "20220425T093000Z",
    "20220425093000",
    "\u200e25\u200e/\u200e04\u200e/\u200e2022",
    "\ufeff25/04/2022\u200b",
    "25\u00a0April\u00a02022",
    "25\u00ad/04/2022",
    "04/25/2022",
    // ISO.
    "2022-04-25",
    "2022/4/25",
    "20220425",
    "20220425 10:30",
    "2022-04-25T10:30:00",
    "2022-04-25T10:30:00.000Z",
    // With the month as a word.
    "25 April 2022",
    "25 april 2022",
    "25 APR 2022",
    "25-Apr-22",
    "25-Apr-2022",
    "25APR2022",
    "25apr22",
    "25APR2022:09:31:00",
    "25th April 2022",
    "25th of April 2022",
    "April 25, 2022",
    "April 25 2022",
    "Apr 25, 22",
    "2022 April 25",
    "2022-Apr-25",
    "Monday 25 April 2022",
    "Mon 25-Apr-22",
    "Monday, 25 April 2022",
    // With a time.
    "09:31 25/04/2022",
    "9:31am, 25 April 2022",
    "09:31:00 - 25.04.2022",
    "9.31 pm on 25 April 2022",
    "25/04/2022 09:30",
    "25/04/2022 09:30:15",
    "25/04/2022, 9:30 am",
    "25/04/2022 9.30pm",
    "25 April 2022 at 10:30",
    "25 April 2022 10:30",
  ])("“%s” is 25 April 2022", (text) => {
    expect(dateOf(text)).toBe("2022-04-25");
  });

  test.each([
    ["04/04/2022", "2022-04-04"],
    ["1 Sept 2022", "2022-09-01"],
    ["29/02/2024", "2024-02-29"],
    ["May 5, 2022", "2022-05-05"],
    ["2022 May 5", "2022-05-05"],
  ])("“%s” is %s", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  test.each([
    ...["03/04/2022", "3.4.22", "12-11-2021", "01/02/2022 10:00"],
    // With the year last or first: only where each part has two digits.
    ...["25/04/22", "22-01-10", "20.01.21", "22/01/17 09:30"],
  ])("“%s” could be read two ways", (text) => {
    expect(dateOf(text)).toBe("either");
  });

  test.each([
    "31/02/2022",
    "31/04/2022",
    "29/02/2023",
    "32/01/2022",
    "00/01/2022",
    "13/13/2022",
    "2022-02-30",
    "2022-13-01",
    "31 February 2022",
    "25 Smarch 2022",
    "25/04",
    "April 2022",
    "2022",
    "25/04/1066",
    "25/04/2250",
    "25/04/202",
    "25/04/2022 25:00",
    "25/04/2022 10:61",
    "yesterday",
    "see notes",
    "#N/A",
  ])("“%s” is none", (text) => {
    expect(dateOf(text)).toBe("unreadable");
  });

  test("two digits are a year from 1980 to 2079", () => {
    expect(["1 May 79", "1 May 80", "31/12/99", "31/12/00"].map(dateOf)).toEqual([
      "2079-05-01",
      "1980-05-01",
      "1999-12-31",
      "2000-12-31",
    ]);
  });

  test("its time is in seconds from midnight", () => {
    const secondsOf = (text: string): number | undefined => {
      const date = parseTextDate(text);
      return momentInOrder(date, "dayFirst")?.seconds;
    };
    expect(
      [
        "25/04/2022",
        "25/04/2022 17:30",
        "25/04/2022 5:30:10 pm",
        "25/04/2022 12:00 am",
        "25/04/2022 12:00 pm",
      ].map(secondsOf),
    ).toEqual([0, 63_000, 63_010, 0, 43_200]);
  });

  test.each([
    // An hour later in summer, so that midnight at home is the evening before.
    ["2022-06-09T23:00:00Z", "2022-06-10"],
    ["2022-06-09T22:59:59.999Z", "2022-06-09"],
    ["2022-01-09T23:00:00Z", "2022-01-09"],
    // Summer time began on Sunday 27 March 2022 at one o'clock, and ended on Sunday 30 October.
    ["2022-03-26T23:30:00Z", "2022-03-26"],
    ["2022-03-27T23:30:00Z", "2022-03-28"],
    ["2022-10-29T23:30:00Z", "2022-10-30"],
    ["2022-10-30T23:30:00Z", "2022-10-30"],
    ["2022-06-09T23:00:00", "2022-06-09"],
    ["2022-06-09T23:00:00+00:00", "2022-06-10"],
    ["2022-06-09 23:00:00+00", "2022-06-10"],
    ["2022-06-09T23:00:00.000+0000", "2022-06-10"],
    ["2022-06-09 23:00 UTC", "2022-06-10"],
    ["2022-06-09 23:00:00 (UTC)", "2022-06-09"],
    ["19/06/2022 23:00Z", "2022-06-20"],
    ["19/06/2022 23:30 GMT", "2022-06-20"],
    ["19/06/2022 23:30 BST", "2022-06-19"],
    ["19/06/2022 11:30 pm UTC", "2022-06-20"],
    ["2022-06-10T00:30:00+01:00", "2022-06-10"],
    ["2022-01-14T00:30:00+01:00", "2022-01-13"],
    ["2022-06-09T18:30:00-05:00", "2022-06-10"],
    ["2022-06-10T04:30:00+05:30", "2022-06-10"],
    ["2022-06-09T23:00Z[Europe/London]", "2022-06-10"],
    ["2022-06-09 23:00 Europe/London", "2022-06-09"],
    ["Thu Jun 09 2022 23:00:00 GMT+0000 (Coordinated Universal Time)", "2022-06-10"],
    ["Fri Jun 10 2022 00:00:00 GMT+0100 (British Summer Time)", "2022-06-10"],
    ["Thu Jun 09 23:00:00 UTC 2022", "2022-06-10"],
    ["Thu, 9 Jun 2022 23:00:00 +0000", "2022-06-10"],
    ["2022-12-31T23:59:59Z", "2022-12-31"],
    // Zones that are not known, and hours from one to another.
    ["2022-06-09 23:00 EST", "unreadable"],
    ["2022-06-09T23:00:00+15:00", "unreadable"],
    ["19/06/2022 10:00-11:00", "unreadable"],
    ["2022-06-09 10:00-11:00", "unreadable"],
  ])("“%s” in universal time is %s on the clock at home", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  test("every day of a decade is read, whatever the machine's time zone did on it", () => {
    const months =
      "January February March April May June July August September October November December".split(" ");
    const wrong: string[] = [];
    for (let day = isoDay("2010-01-01"); day < isoDay("2020-01-01"); day++) {
      const [year, month, ofMonth] = isoDate(day).split("-");
      const text = `${Number(ofMonth)} ${months[Number(month) - 1] ?? ""} ${year ?? ""}`;
      if (dateOf(text) !== isoDate(day)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});
