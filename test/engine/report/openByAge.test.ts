import { reportParts } from "../../../src/engine/report/reportParts";
import { at } from "../../../src/engine/at";
import { type Complaint, Q4, TODAY, type TestLog, answered, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";
import { figureAt } from "./rowFigures";

const END = isoDay("2022-03-31");
const OPEN = { closed: "", outcome: "" };

function agesOf(complaints: readonly Complaint[], today = TODAY): (number | string)[] {
  const log = logOfComplaints([answered({ received: "2020-12-01", closed: "2020-12-02" }), ...complaints]);
  return reportParts(log.counted, log.report(Q4), { today }).openByAge.rows.map(figureAt);
}

const { calendar } = emptyLog().counted;

function emptyLog(): TestLog {
  return logOfComplaints([answered()]);
}

/** The last working day on which a complaint can have come that had been open for so many by the end of Q4. */
function cameDaysBefore(days: number): number {
  let day = END;
  while (calendar.taken(day, END, 1) < days) day--;
  return day;
}

describe("by the end of the quarter an open Frontline complaint is", () => {
  const ages = (days: number): (number | string)[] =>
    agesOf([answered({ received: cameDaysBefore(days), ...OPEN })]).slice(0, 5);

  test.each([
    ["within the target on its fifth working day", 5, [1, 0, 0, 0, 0]],
    ["over on its sixth", 6, [0, 1, 0, 0, 0]],
    ["up to 20 over on its 25th", 25, [0, 1, 0, 0, 0]],
    ["21 over on its 26th", 26, [0, 0, 1, 0, 0]],
    ["60 over on its 65th", 65, [0, 0, 1, 0, 0]],
    ["more than 60 over on its 66th", 66, [0, 0, 0, 1, 0]],
  ])("%s", (_, days, expected) => {
    expect(ages(days)).toEqual(expected);
  });
});

test("one without a stage has no target, and is counted apart", () => {
  expect(agesOf([answered({ stage: "", ...OPEN })]).slice(0, 5)).toEqual([0, 0, 0, 0, 1]);
});

test("an escalated complaint is counted from its escalation, and at the stage before until then", () => {
  const escalated = (day: number): Complaint =>
    answered({ received: cameDaysBefore(40), stage: "Escalated", escalated: day, ...OPEN });
  expect(agesOf([escalated(cameDaysBefore(20))])).toMatchObject([1, 0, 0, 0, 0, 0, 20]);
  expect(agesOf([escalated(END + 1)])).toMatchObject([0, 0, 1, 0, 0, 0, 40]);
});

test("a complaint in two rows is at stage 1 until its stage 2 began", () => {
  const frontline = answered({ id: "A", received: cameDaysBefore(10), closed: cameDaysBefore(6) });
  const stage2 = (day: number): Complaint => answered({ id: "A", received: day, stage: "Stage 2", ...OPEN });
  expect(agesOf([frontline, stage2(cameDaysBefore(3))])).toMatchObject([1, 0, 0, 0, 0, 0, 3]);
  expect(agesOf([frontline, stage2(END + 1)])).toMatchObject([0, 1, 0, 0, 0, 0, 10]);
});

test("with an extension are those whose cell says so; one that can't be read makes that there is no figure", () => {
  const extended = answered({ ...OPEN, extension: "Yes" });
  expect(at(agesOf([extended, answered(OPEN)]), 5)).toBe(1);
  expect(at(agesOf([extended, answered({ ...OPEN, extension: "perhaps" })]), 5)).toBe(
    "unreadExtensionOfOpen",
  );
});

test("nothing is the oldest where nothing is open", () => {
  expect(agesOf([answered()])).toEqual([0, 0, 0, 0, 0, 0, "noneOpen"]);
});

test("in a quarter that has not ended complaints are as old as they are today", () => {
  const received = isoDay("2022-01-10");
  const [today, next] = [received + 4, received + 7];
  expect(at(agesOf([answered({ received, ...OPEN })], today), 6)).toBe(5);
  expect(at(agesOf([answered({ received, ...OPEN })], next), 6)).toBe(6);
});
