import { HOUSING_OMBUDSMAN_CODE } from "../../../src/engine/procedures/housingOmbudsman";
import { type Complaint, type TestLog, answered, logOfComplaints } from "../../log/logOf";
import { shortAt } from "../report/figureAt";

const settings = { procedure: HOUSING_OMBUDSMAN_CODE };

/** Acknowledged on Thursday 13 January 2022, and answered on the tenth working day after it. */
const acknowledged = answered({ acknowledged: "2022-01-13", closed: "2022-01-27" });

function log(complaint: Complaint): TestLog {
  return logOfComplaints([complaint], { settings });
}

function codes(complaint: Complaint): string[] {
  return log(complaint)
    .findings()
    .map(({ code }) => code);
}

describe("where the clock starts with the acknowledgement, working days", () => {
  test.each([
    ["on the target", "2022-01-27", 10, "1 of 1"],
    ["a day under it", "2022-01-26", 9, "1 of 1"],
    ["a day over it", "2022-01-28", 11, "0 of 1"],
  ])("are counted from it: %s", (_, closed, days, within) => {
    const { counted, report } = log({ ...acknowledged, closed });
    expect(counted.workingDays[0]).toBe(days);
    expect(shortAt(report(), "timescales", "frontline")).toBe(within);
  });

  test("are counted from receipt without one, with a warning", () => {
    const without = { ...acknowledged, acknowledged: "" };
    expect(log(without).counted.workingDays[0]).toBe(13);
    expect(codes(without)).toContain("not-acknowledged");
    expect(codes(acknowledged)).not.toContain("not-acknowledged");
  });

  test("are counted from escalation where the acknowledgement is that of stage 1", () => {
    const escalated = { ...acknowledged, stage: "Stage 2", escalated: "2022-01-20" };
    expect(log(escalated).counted.workingDays[0]).toBe(5);
    expect(codes(escalated)).toContain("not-acknowledged");
  });

  test("are counted from the acknowledgement of stage 2 where it has one, dated or not", () => {
    const stage2 = { ...acknowledged, stage: "Escalated", escalated: "2022-01-12" };
    expect(log(stage2).counted.workingDays[0]).toBe(10);
    expect(codes({ ...stage2, escalated: "" })).not.toContain("escalated-without-date");
  });

  test("are counted from receipt where the answer came before the acknowledgement", () => {
    const late = { ...acknowledged, acknowledged: "2022-01-28" };
    expect(log(late).counted.workingDays[0]).toBe(13);
    expect(codes(late)).toContain("not-acknowledged");
  });

  test("are counted from receipt in a log without the column, with one warning for all", () => {
    const without = logOfComplaints([acknowledged, acknowledged], { settings, without: ["acknowledged"] });
    expect(without.counted.workingDays[0]).toBe(13);
    expect(without.findings().filter(({ code }) => code.includes("acknowledge"))).toHaveLength(1);
  });
});

test("elsewhere an acknowledgement starts nothing, and its lack is no finding", () => {
  const scottish = logOfComplaints([acknowledged, { ...acknowledged, acknowledged: "" }]);
  expect([...scottish.counted.workingDays]).toEqual([14, 14]);
  expect(scottish.findings().map(({ code }) => code)).not.toContain("not-acknowledged");
});

test("in a procedure of two stages, a stage 2 with a date of escalation counts from it, however it is spelt", () => {
  for (const stage of ["Stage 2", "Investigation", "Escalated"]) {
    const { counted, findings } = log(answered({ stage, escalated: "2022-01-12" }));
    expect([stage, counted.workingDays[0]]).toEqual([stage, 2]);
    expect(findings().map(({ code }) => code)).not.toContain("investigative-with-escalation");
  }
});
