import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import type { EscalatedCounting } from "../../../src/engine/procedures/procedure";
import { type Complaint, answered, logOfComplaints } from "../../log/logOf";
import { measuredAt, shortAt } from "../report/figureAt";

const ESCALATED: Complaint = { escalated: "2022-01-12", closed: "2022-02-01" };

/** How many were closed as Frontline, Investigative and Escalated. */
function closedByStage(...complaints: Complaint[]): (number | string)[] {
  const report = logOfComplaints(complaints).report();
  return (["frontline", "investigative", "escalated"] as const).map((stage) =>
    shortAt(report, "closed", stage),
  );
}

describe("stages are exclusive", () => {
  test("each complaint is closed at one, and they add up to all closed", () => {
    expect(
      closedByStage(
        answered(),
        answered({ stage: "Investigative" }),
        answered({ stage: "Investigative" }),
        answered({ ...ESCALATED, stage: "Escalated" }),
      ),
    ).toEqual(["1 of 4", "2 of 4", "1 of 4"]);
  });

  test("a stage spelt generally is Investigative without a date of escalation, Escalated with one", () => {
    expect(closedByStage(answered({ stage: "Stage 2" }))).toEqual(["0 of 1", "1 of 1", "0 of 1"]);
    expect(closedByStage(answered({ stage: "S2", ...ESCALATED }))).toEqual(["0 of 1", "0 of 1", "1 of 1"]);
  });

  test("a stage spelt generally is Escalated after an earlier stage 1 of the same complaint", () => {
    const stage1 = answered({ id: "A" });
    const stage2 = answered({ id: "A", stage: "Stage 2", received: "2022-01-18", closed: "2022-02-01" });
    expect(closedByStage(stage1, stage2)).toEqual(["0 of 1", "0 of 1", "1 of 1"]);
  });

  test("spelt Investigative with a date of escalation it stays Investigative, with a finding", () => {
    const complaint = answered({ stage: "Investigative", ...ESCALATED });
    expect(closedByStage(complaint)).toEqual(["0 of 1", "1 of 1", "0 of 1"]);
    const { findings } = logOfComplaints([complaint]);
    expect(findings().map(({ code }) => code)).toContain("investigative-with-escalation");
  });

  test("a Frontline complaint with a date of escalation stays Frontline", () => {
    expect(closedByStage(answered({ ...ESCALATED }))).toEqual(["1 of 1", "0 of 1", "0 of 1"]);
  });
});

describe("how escalated complaints are counted is a setting", () => {
  const stage1 = answered({ id: "A" });
  const stage2 = answered({ id: "A", stage: "Escalated", outcome: "Upheld", ...ESCALATED });
  const direct = answered({ id: "B", stage: "Investigative" });
  const counted = (escalatedCounting: EscalatedCounting) =>
    logOfComplaints([stage1, stage2, direct], {
      settings: { procedure: { ...SCOTTISH_PROCEDURE, escalatedCounting } },
    });
  const closed = (escalatedCounting: EscalatedCounting): (number | string)[] => {
    const report = counted(escalatedCounting).report();
    return [
      shortAt(report, "numbers", "received"),
      shortAt(report, "numbers", "closed"),
      ...(["frontline", "investigative", "escalated"] as const).map((stage) =>
        shortAt(report, "closed", stage),
      ),
    ];
  };

  test("exclusive: at a stage of their own", () => {
    expect(closed("exclusive")).toEqual([2, 2, "0 of 2", "1 of 2", "1 of 2"]);
  });

  test("within stage 2: with those that went there directly", () => {
    expect(closed("withinStage2")).toEqual([2, 2, "0 of 2", "2 of 2", "countedWithinStage2"]);
  });

  test("within stage 2 there is nothing to say of Escalated in any table", () => {
    const report = counted("withinStage2").report();
    expect(shortAt(report, "escalatedOutcomes", "upheld")).toBe("countedWithinStage2");
    expect(shortAt(report, "responseTime", "escalated")).toBe("countedWithinStage2");
    expect(shortAt(report, "timescales", "escalated")).toBe("countedWithinStage2");
    expect(shortAt(report, "investigativeOutcomes", "upheld")).toBe("1 of 2");
  });

  test("within stage 2 the clock still starts at escalation", () => {
    const report = counted("withinStage2").report();
    // Escalated on Wednesday 12 January and closed on Tuesday 1 February: day 15. The direct one took 5.
    expect(measuredAt(report, "responseTime", "investigative").value).toBe((15 + 5) / 2);
  });

  test("at both stages: once for each answer, and received once", () => {
    expect(closed("atBothStages")).toEqual([2, 3, "1 of 3", "1 of 3", "1 of 3"]);
    expect(counted("atBothStages").report().leftOutOfClosed).toEqual([]);
  });
});
