import { defaultQuarter } from "../../../src/engine/report/defaultQuarter";
import { quarterLabel } from "../../../src/engine/calendar/quarter";
import { isoDay } from "../calendar/isoDay";
import { type Complaint, logOfComplaints } from "../../log/logOf";

/** The quarter and why, in short. */
function chosen(today: string, ...complaints: Complaint[]): string | undefined {
  const choice = defaultQuarter(logOfComplaints(complaints).counted, isoDay(today));
  return choice && `${quarterLabel(choice.quarter, 4)} ${choice.why}`;
}

describe("the quarter that a report is on unless another is asked for", () => {
  const received = (date: string): Complaint => ({ received: date, stage: "Frontline" });

  test.each([
    ["2022-04-01", "Q4 2021/22 lastEnded"],
    ["2022-06-30", "Q4 2021/22 lastEnded"],
    ["2022-03-30", "Q3 2021/22 lastEnded"],
  ])("on %s it is the last that had ended, if the log has a date in it: %s", (today, expected) => {
    expect(chosen(today, received("2021-12-31"), received("2022-01-01"), received("2022-03-31"))).toBe(
      expected,
    );
  });

  test("a date of closing will do", () => {
    expect(chosen("2022-04-20", { received: "2021-12-01", closed: "2022-01-05" })).toBe(
      "Q4 2021/22 lastEnded",
    );
  });

  test("else the last that ended before the log's newest date", () => {
    expect(chosen("2026-04-20", received("2021-05-03"), received("2022-01-01"))).toBe("Q3 2021/22 lastOfLog");
    expect(chosen("2026-04-20", { received: "2022-03-31", closed: "2022-04-01" })).toBe(
      "Q4 2021/22 lastOfLog",
    );
  });

  test("dates after today are no dates of the log", () => {
    expect(chosen("2022-07-20", received("2021-11-03"), received("2029-01-01"))).toBe("Q2 2021/22 lastOfLog");
  });

  test("a log of this quarter alone has the one before it", () => {
    expect(chosen("2022-04-20", received("2022-04-04"))).toBe("Q4 2021/22 lastOfLog");
  });

  test("a log without a date up to today has none", () => {
    expect(chosen("2022-04-20")).toBeUndefined();
    expect(chosen("2022-04-20", received("2023-01-01"), received("soon"))).toBeUndefined();
  });
});
