import { defaultQuarter } from "../../../src/engine/report/defaultQuarter";
import { isoDay } from "../calendar/isoDay";
import { type QuarterNumber, quarterLabel } from "../../../src/engine/calendar/quarter";
import { type Complaint, logOfComplaints } from "../../log/logOf";

const received = (date: string): Complaint => ({ received: date, stage: "Frontline" });

/** The quarter and why, in short; of one number, where that is asked for. */
function chosen(today: string, complaints: readonly Complaint[], number?: QuarterNumber): string | undefined {
  const choice = defaultQuarter(logOfComplaints(complaints).counted, isoDay(today), number);
  return choice && `${quarterLabel(choice.quarter, 4)} ${choice.why}`;
}

describe("the quarter that a report is on unless another is asked for", () => {
  test.each([
    ["2022-04-01", "Q4 2021/22 lastEnded"],
    ["2022-06-30", "Q4 2021/22 lastEnded"],
    ["2022-03-30", "Q3 2021/22 lastEnded"],
  ])("on %s it is the last that had ended, if the log goes on into its last month: %s", (today, expected) => {
    const log = [received("2021-12-31"), received("2022-01-01"), received("2022-03-31")];
    expect(chosen(today, log)).toBe(expected);
  });

  test("a date of closing will do", () => {
    expect(chosen("2022-04-20", [{ received: "2021-12-01", closed: "2022-03-05" }])).toBe(
      "Q4 2021/22 lastEnded",
    );
  });

  test.each([
    ["2022-02-28", "Q3 2021/22 lastCovered"],
    ["2022-03-01", "Q4 2021/22 lastEnded"],
  ])("a log that ends on %s covers %s: the first of the last month is its boundary", (last, expected) => {
    expect(chosen("2022-04-20", [received("2021-05-03"), received(last)])).toBe(expected);
  });

  test("a quarter is covered by dates after it, even where it has none itself", () => {
    expect(chosen("2022-04-20", [received("2021-11-03"), received("2022-04-04")])).toBe(
      "Q4 2021/22 lastEnded",
    );
  });

  test("where others have ended since, it is the newest that is covered", () => {
    expect(chosen("2026-04-20", [received("2021-05-03"), received("2022-01-01")])).toBe(
      "Q3 2021/22 lastCovered",
    );
    expect(chosen("2026-04-20", [{ received: "2022-03-31", closed: "2022-04-01" }])).toBe(
      "Q4 2021/22 lastCovered",
    );
  });

  test("dates after today are no dates of the log", () => {
    expect(chosen("2022-07-20", [received("2021-09-03"), received("2029-01-01")])).toBe(
      "Q2 2021/22 lastCovered",
    );
  });

  test("where none is covered, it is the newest that has ended with a date in it", () => {
    expect(chosen("2022-04-20", [received("2022-01-04")])).toBe("Q4 2021/22 notCovered");
  });

  test("a log of this quarter alone has this quarter, to date", () => {
    expect(chosen("2022-04-20", [received("2022-04-04")])).toBe("Q1 2022/23 toDate");
  });

  test("a log without a date up to today has none", () => {
    expect(chosen("2022-04-20", [])).toBeUndefined();
    expect(chosen("2022-04-20", [received("2023-01-01"), received("soon")])).toBeUndefined();
  });
});

describe("the quarter of a number", () => {
  /** It ends two weeks into Q1 2022/23. */
  const log = [
    received("2020-12-08"),
    received("2022-03-30"),
    { ...received("2022-03-30"), closed: "2022-04-14" },
  ];

  test.each<[QuarterNumber, string]>([
    [1, "Q1 2021/22 lastCovered"],
    [2, "Q2 2021/22 lastCovered"],
    [3, "Q3 2021/22 lastCovered"],
    [4, "Q4 2021/22 lastCovered"],
  ])("Q%i is the newest that the log covers: %s", (number, expected) => {
    expect(chosen("2026-11-28", log, number)).toBe(expected);
  });

  test.each<[QuarterNumber, string]>([
    [1, "Q1 2022/23 toDate"],
    [2, "Q2 2021/22 lastEnded"],
    [4, "Q4 2021/22 lastEnded"],
  ])(
    "it is the one of today, to date, where today is in one and the log has dates of it: %i, %s",
    (number, expected) => {
      expect(chosen("2022-04-20", log, number)).toBe(expected);
    },
  );

  test("a quarter of today without a date gives way to the covered one", () => {
    expect(chosen("2022-04-20", [received("2021-05-03"), received("2022-03-30")], 1)).toBe(
      "Q1 2021/22 lastEnded",
    );
  });

  test("none is covered that ended before the log began, or before it was kept", () => {
    expect(chosen("2022-04-20", [received("2021-11-03"), received("2022-03-30")], 2)).toBeUndefined();
    expect(chosen("2022-07-20", [received("2022-04-04")], 1)).toBe("Q1 2022/23 notCovered");
  });
});
