import { holiday, withOwnHolidays } from "../../../src/engine/calendar/holidays";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { type CountingSettings, DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { isoDay } from "../calendar/isoDay";
import { type Complaint, Q4, answered, logOfComplaints } from "../../log/logOf";
import { shortAt, shortsAt } from "../report/figureAt";

/** The working days of one complaint, or why it has none. */
function daysTaken(differently: Complaint, settings: Partial<CountingSettings> = {}): number {
  return logOfComplaints([answered(differently)], { settings }).counted.workingDays[0] ?? 0;
}
/** Noon and other hours, as Excel holds them: parts of a day. */
const at = (date: string, hour: number): number => isoDay(date) + hour / 24;

describe("the clock of a complaint", () => {
  test("starts on the day of receipt, which is day 1", () => {
    expect(daysTaken({})).toBe(5);
    expect(daysTaken({ closed: "2022-01-10" })).toBe(1);
  });

  test("starts on the next working day after a day that is not worked", () => {
    expect(daysTaken({ received: "2022-01-08" })).toBe(5);
  });

  test("starts for an Escalated complaint with its escalation", () => {
    expect(daysTaken({ stage: "Escalated", escalated: "2022-01-13" })).toBe(2);
  });

  test("starts with receipt for an Escalated complaint without a date of escalation, with a warning", () => {
    const log = logOfComplaints([answered({ stage: "Escalated" })]);
    expect(log.counted.workingDays[0]).toBe(5);
    expect(log.findings().map(({ code }) => code)).toContain("escalated-without-date");
  });

  test("does not start where the date of escalation can't be read", () => {
    const { report } = logOfComplaints([answered({ stage: "Escalated", escalated: "31/02/2022" })]);
    expect(report().leftOutOfClosed).toEqual([{ reason: "noClockStart", counts: [0, 0, 0, 0, 1] }]);
  });

  test("closed before it was escalated, a complaint has no days: it is left out of closed", () => {
    const { report } = logOfComplaints([answered({ stage: "Escalated", escalated: "2022-01-15" })]);
    expect(shortAt(report(), "numbers", "closed")).toBe(0);
    expect(report().leftOutOfClosed).toEqual([{ reason: "closedBeforeStart", counts: [0, 0, 0, 0, 1] }]);
  });

  test("closed before it was received, a complaint has no days, though it is said to be escalated before that", () => {
    const { report } = logOfComplaints([
      answered({ stage: "Escalated", escalated: "2022-01-05", closed: "2022-01-07" }),
    ]);
    expect(report().leftOutOfClosed).toEqual([{ reason: "closedBeforeStart", counts: [0, 0, 0, 0, 1] }]);
  });
});

describe("day 0 counting, a setting", () => {
  const settings = { procedure: { ...SCOTTISH_PROCEDURE, firstDay: 0 } } as const;

  test("takes a day less", () => {
    expect(daysTaken({}, settings)).toBe(4);
    expect(daysTaken({ closed: "2022-01-10" }, settings)).toBe(0);
  });

  test.each([
    ["2022-01-14", "1 of 1"],
    ["2022-01-17", "1 of 1"],
    ["2022-01-18", "0 of 1"],
  ])("closed %s, a Frontline complaint of 10 January is within 5 days: %s", (closed, within) => {
    const { report } = logOfComplaints([answered({ closed })], { settings });
    expect(shortAt(report(), "timescales", "frontline")).toBe(within);
  });
});

describe("a daily cut-off hour, a setting", () => {
  const settings = { cutOffHour: 17 };

  test.each([
    ["a minute before it", at("2022-01-10", 17 - 1 / 60), 5],
    ["at it", at("2022-01-10", 17), 5],
    ["a minute after it", at("2022-01-10", 17 + 1 / 60), 4],
    ["a minute after it, typed as text", "10/01/2022 17:01", 4],
    ["at it, typed as text", "10/01/2022 5:00 pm", 5],
    ["with no hour", "2022-01-10", 5],
  ])("received %s", (_, received, days) => {
    expect(daysTaken({ received }, settings)).toBe(days);
  });

  test("moves the day of receipt over the end of a quarter, too", () => {
    const { report } = logOfComplaints([{ received: at("2021-12-31", 18), stage: "Frontline" }], {
      settings: { ...settings, logKeptSince: isoDay("2021-10-01") },
    });
    expect(shortsAt(report(Q4), "numbers", "received").slice(3)).toEqual([0, 1]);
  });

  test("moves the day of escalation", () => {
    expect(daysTaken({ stage: "Escalated", escalated: at("2022-01-12", 18) }, settings)).toBe(2);
  });

  test.each<[string, Complaint]>([
    ["received", { received: at("2022-01-12", 18) }],
    ["escalated", { stage: "Escalated", escalated: at("2022-01-12", 18) }],
  ])("leaves the day where it is of what was answered that very evening: %s", (_, came) => {
    expect(daysTaken({ ...came, closed: at("2022-01-12", 20) }, settings)).toBe(1);
  });

  test("leaves the day closed where it is", () => {
    expect(daysTaken({ closed: at("2022-01-13", 23) }, settings)).toBe(4);
  });

  test("may be half past an hour", () => {
    const half = { cutOffHour: 17.5 };
    expect(daysTaken({ received: at("2022-01-10", 17.5) }, half)).toBe(5);
    expect(daysTaken({ received: at("2022-01-10", 17.6) }, half)).toBe(4);
  });

  test("unset, an hour is cut off and changes nothing", () => {
    expect(daysTaken({ received: at("2022-01-10", 23.99) })).toBe(5);
    expect(daysTaken({ received: "10/01/2022 23:59" })).toBe(5);
  });
});

describe("holidays, a setting", () => {
  const easterMonday = [holiday(2022, 4, 18, "Easter Monday")];
  const overEaster: Complaint = { received: "2022-04-14", closed: "2022-04-20" };
  const withHolidays = (use: "add" | "replace") => ({
    holidays: withOwnHolidays(DEFAULT_SETTINGS.holidays, easterMonday, use),
  });

  test("Good Friday is one, Easter Monday is not", () => {
    expect(daysTaken(overEaster)).toBe(4);
  });

  test("the body's own are added", () => {
    expect(daysTaken(overEaster, withHolidays("add"))).toBe(3);
  });

  test("or replace the list", () => {
    expect(daysTaken(overEaster, withHolidays("replace"))).toBe(4);
    expect(daysTaken({ received: "2022-12-23", closed: "2022-12-28" }, withHolidays("replace"))).toBe(4);
    expect(daysTaken({ received: "2022-12-23", closed: "2022-12-28" }, withHolidays("add"))).toBe(2);
  });
});
