import { NO_DAY } from "../../../src/engine/calendar/day";
import { workingDayCalendar } from "../../../src/engine/calendar/workingDays";
import { UNREAD_DAY } from "../../../src/engine/complaintLog";
import { NO_STAGE, type Timeline, stageRules } from "../../../src/engine/counting/stages";
import { STAGE_CODE } from "../../../src/engine/procedures/procedure";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { isoDate, isoDay } from "../calendar/isoDay";

const calendar = workingDayCalendar(DEFAULT_SETTINGS.holidays.holidays.map(({ day }) => day));

const { frontline, investigative, escalated } = STAGE_CODE;

/** The due date of a complaint whose clock started on Monday 10 January 2022, or why there is none. */
function due(timeline: Partial<Timeline>, procedure = SCOTTISH_PROCEDURE): string {
  const started: Timeline = {
    stage: frontline,
    clockStart: isoDay("2022-01-10"),
    extended: false,
    extendedTo: NO_DAY,
  };
  const day = stageRules(procedure, calendar).dueDay({ ...started, ...timeline });
  return typeof day === "number" ? isoDate(day) : day;
}

describe("a complaint is due", () => {
  test("on day 5 at Frontline, on day 20 at either stage 2", () => {
    expect(due({ stage: frontline })).toBe("2022-01-14");
    expect(due({ stage: investigative })).toBe("2022-02-04");
    expect(due({ stage: escalated })).toBe("2022-02-04");
  });

  test("on the agreed date of its extension, at any stage", () => {
    const extension = { extended: true, extendedTo: isoDay("2022-03-01") };
    expect(due({ ...extension, stage: frontline })).toBe("2022-03-01");
    expect(due({ ...extension, stage: investigative })).toBe("2022-03-01");
  });

  test("by day 10 at Frontline where the extension has no date, or none that can be read", () => {
    expect(due({ extended: true })).toBe("2022-01-21");
    expect(due({ extended: true, extendedTo: UNREAD_DAY })).toBe("2022-01-21");
  });

  test("on no known day at stage 2 where the extension has no date", () => {
    expect(due({ extended: true, stage: investigative })).toBe("noAgreedDate");
    expect(due({ extended: true, stage: escalated })).toBe("noAgreedDate");
  });

  test("on no known day without a stage, or without a day from which to count; an agreed date needs none", () => {
    expect(due({ stage: NO_STAGE })).toBe("noStage");
    expect(due({ clockStart: NO_DAY })).toBe("noClockStart");
    expect(due({ clockStart: UNREAD_DAY, extended: true, extendedTo: isoDay("2022-03-01") })).toBe(
      "2022-03-01",
    );
  });

  test("a working day later where receipt is day 0", () => {
    expect(due({}, { ...SCOTTISH_PROCEDURE, firstDay: 0 })).toBe("2022-01-17");
  });
});
