import { type Complaint, answered, logOfComplaints } from "../../log/logOf";
import { shortAt, shortsAt } from "../report/figureAt";

const reportOn = (...complaints: Complaint[]) => logOfComplaints(complaints).report();
/** Every quarter of the report has a log behind it, so that none is N/A for want of one. */
const EARLIER = answered({ received: "2020-06-01", closed: "2020-06-02" });

describe("received counts by date received, closed by date closed", () => {
  test.each([
    ["2021-12-31", [0, 0, 0, 1, 0]],
    ["2022-01-01", [0, 0, 0, 0, 1]],
    ["2022-03-31", [0, 0, 0, 0, 1]],
    ["2022-04-01", [0, 0, 0, 0, 0]],
    ["2021-03-31", [1, 0, 0, 0, 0]],
    ["2021-04-01", [0, 1, 0, 0, 0]],
    ["2020-12-31", [0, 0, 0, 0, 0]],
  ])("%s is in its quarter, the first and the last day included", (date, expected) => {
    const received = reportOn(EARLIER, { received: date, stage: "Frontline" });
    expect(shortsAt(received, "numbers", "received")).toEqual(expected);
    const closed = reportOn(EARLIER, answered({ received: "2020-12-01", closed: date }));
    expect(shortsAt(closed, "numbers", "closed")).toEqual(expected);
  });

  test("a complaint received in one quarter and closed in the next is in both", () => {
    const report = reportOn(EARLIER, answered({ received: "2021-12-30", closed: "2022-01-05" }));
    expect(shortsAt(report, "numbers", "received")).toEqual([0, 0, 0, 1, 0]);
    expect(shortsAt(report, "numbers", "closed")).toEqual([0, 0, 0, 0, 1]);
  });

  test("an open complaint is received and not closed", () => {
    const report = reportOn({ received: "2022-02-01", stage: "Frontline" });
    expect(shortAt(report, "numbers", "received")).toBe(1);
    expect(shortAt(report, "numbers", "closed")).toBe(0);
  });
});

describe("complaints that ended without an answer", () => {
  test.each([
    ["Withdrawn", "withdrawn"],
    ["Duplicate", "duplicate"],
    ["Logged in error", "loggedInError"],
    ["Not a complaint", "notAComplaint"],
    ["Consent not given", "consentNotGiven"],
  ])("%s is received, not closed in full, and counted by its reason", (outcome, reason) => {
    const report = reportOn(answered(), answered({ outcome }));
    expect(shortAt(report, "numbers", "received")).toBe(2);
    expect(shortAt(report, "numbers", "closed")).toBe(1);
    expect(shortAt(report, "closed", "frontline")).toBe("1 of 1");
    expect(report.leftOutOfClosed).toEqual([{ reason, counts: [0, 0, 0, 0, 1] }]);
  });

  test("withdrawn needs no stage", () => {
    expect(reportOn(answered({ outcome: "Withdrawn", stage: "" })).leftOutOfClosed).toEqual([
      { reason: "withdrawn", counts: [0, 0, 0, 0, 1] },
    ]);
  });

  test("they are counted in the quarter in which they were closed", () => {
    const report = reportOn(
      EARLIER,
      answered({ received: "2021-04-12", closed: "2021-05-21", outcome: "Withdrawn" }),
    );
    expect(report.leftOutOfClosed).toEqual([{ reason: "withdrawn", counts: [0, 1, 0, 0, 0] }]);
  });
});

describe("a closed row that can't be counted is received, not closed in full, and counted by its reason", () => {
  test.each<[string, string, Complaint]>([
    ["no outcome", "noOutcome", { outcome: "" }],
    ["an outcome yet to come", "noOutcome", { outcome: "TBC" }],
    ["an unknown outcome", "unknownOutcome", { outcome: "Noted" }],
    ["no stage", "noStage", { stage: "" }],
    ["an unknown stage", "unknownStage", { stage: "Panel" }],
    ["a day of closing before that of receipt", "closedBeforeStart", { closed: "2022-01-09" }],
  ])("%s", (_, reason, differently) => {
    const report = reportOn(answered(), answered(differently));
    expect(shortAt(report, "numbers", "received")).toBe(2);
    expect(shortAt(report, "numbers", "closed")).toBe(1);
    expect(report.leftOutOfClosed).toEqual([{ reason, counts: [0, 0, 0, 0, 1] }]);
  });

  test("no date of receipt: closed, with no clock to count from, and received in no quarter", () => {
    const report = reportOn(answered(), answered({ received: "" }));
    expect(shortAt(report, "numbers", "received")).toBe(1);
    expect(report.leftOutOfClosed).toEqual([{ reason: "noClockStart", counts: [0, 0, 0, 0, 1] }]);
  });

  test("a date of closing that can't be read closes nothing", () => {
    const report = reportOn(answered(), answered({ closed: "next week" }));
    expect(shortAt(report, "numbers", "received")).toBe(2);
    expect(shortAt(report, "numbers", "closed")).toBe(1);
  });

  test("closed on the day of receipt is closed in full", () => {
    expect(shortAt(reportOn(answered({ closed: "2022-01-10" })), "numbers", "closed")).toBe(1);
  });
});

describe("a row is left out of the log only if it counts in no figure", () => {
  test.each<[string, Complaint, "used" | "leftOut"]>([
    ["open", { received: "2022-02-01" }, "used"],
    ["withdrawn", answered({ outcome: "Withdrawn" }), "used"],
    ["closed with no outcome", answered({ outcome: "" }), "used"],
    [
      "escalated and closed, with no date of receipt",
      { ...answered({ stage: "Escalated", escalated: "2022-01-11" }), received: "" },
      "used",
    ],
    ["with no date that can be read", { received: "soon", stage: "Frontline" }, "leftOut"],
    ["withdrawn, with no date of receipt", answered({ received: "", outcome: "Withdrawn" }), "leftOut"],
  ])("%s", (_, complaint, use) => {
    const { account } = logOfComplaints([answered(), complaint]);
    expect(account.read).toBe(2);
    expect(account.used).toBe(use === "used" ? 2 : 1);
    expect(account.leftOut.nothingToCount).toBe(use === "used" ? 0 : 1);
  });
});
