import { PROCEDURES, PROCEDURE_IDS, type ProcedureId } from "../../../src/engine/procedures/procedures";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { planReport } from "../../../src/report/plan/planReport";
import { reportDocument } from "../../../src/report/reportDocument";
import { type Complaint, TODAY, type TestLog, answered, logOfComplaints } from "../../log/logOf";
import { figuresOf } from "../../report/figuresOf";
import { reportSource } from "../../report/reportSource";
import { sheetTexts } from "../../report/sheetTexts";
import { shortAt } from "../report/figureAt";

function logBy(id: ProcedureId, complaints: readonly Complaint[]): TestLog {
  return logOfComplaints(complaints, { settings: { procedure: PROCEDURES[id] } });
}

function textsBy(id: ProcedureId, complaints: readonly Complaint[]): string {
  const log = logBy(id, complaints);
  return sheetTexts(planReport(reportDocument(figuresOf(log), reportSource(log, { madeOn: TODAY }))));
}

test("the Scottish procedure is the default", () => {
  expect(DEFAULT_SETTINGS.procedure).toBe(PROCEDURES.scottish);
});

test.each([
  ["scottish", [5, 10], [20, undefined]],
  ["nhsScotland", [5, 10], [20, undefined]],
  ["nipso", [5, 10], [20, undefined]],
  ["housingOmbudsman", [10, 20], [20, 40]],
  ["lgsco", [10, 20], [20, 40]],
] as const)("%s has its timescales and the most that an extension allows", (id, stage1, stage2) => {
  const { frontline, investigative, escalated } = PROCEDURES[id].stages;
  expect([frontline.target, frontline.extendedTarget]).toEqual(stage1);
  expect([investigative.target, investigative.extendedTarget]).toEqual(stage2);
  expect([escalated.target, escalated.extendedTarget]).toEqual(stage2);
});

test("each is acknowledged by its day: the third at stage 2 of the Scottish model, the fifth by the Codes", () => {
  const daysOf = (id: ProcedureId): (number | undefined)[] => {
    const { frontline, investigative, escalated } = PROCEDURES[id].stages;
    return [frontline, investigative, escalated].map(({ acknowledgement }) => acknowledgement);
  };
  const days = (["scottish", "nhsScotland", "nipso", "housingOmbudsman", "lgsco"] as const).map(daysOf);
  const scottish = [undefined, 3, 3];
  expect(days).toEqual([scottish, scottish, scottish, [5, 5, 5], [5, 5, 5]]);
});

test("every procedure has a name of its own, and says where its rules come from", () => {
  expect(new Set(PROCEDURE_IDS.map((id) => PROCEDURES[id].name)).size).toBe(PROCEDURE_IDS.length);
  for (const id of PROCEDURE_IDS) expect(PROCEDURES[id].source).toMatch(/Ombudsman|NHS/u);
});

describe("the report of a procedure", () => {
  test("names its stages and targets in captions and labels", () => {
    const texts = textsBy("lgsco", [answered()]);
    expect(texts).toContain(
      "2. Complaints closed at Stage 1 and Stage 2 as a percentage of all complaints closed",
    );
    expect(texts).toContain("within the set timescales of 10 and 20 working days");
    expect(texts).toContain("an extension to the 10 or 20 working day timeline");
    expect(texts).toContain("Number of complaints closed within 10 working days - Stage 1");
    expect(texts).not.toMatch(/Frontline|Investigative|Escalated \d/u);
  });

  test("of two stages has no table and no line for Escalated", () => {
    const { tables } = logBy("housingOmbudsman", [answered()]).report();
    expect(tables.map(({ title }) => title)).toEqual([
      "NUMBER OF COMPLAINTS",
      "NUMBER AND PERCENTAGE CLOSED",
      "STAGE 1",
      "STAGE 2",
      "RESPONSE TIME",
      "MEETING TARGET TIMESCALES",
      "EXTENSIONS",
    ]);
    expect(tables.flatMap(({ rows }) => rows.map(({ label }) => label)).join()).not.toContain("Escalated");
    expect(tables.at(-1)?.rows.map(({ label }) => label)).toEqual([
      "Number of complaints with an extension – Stage 1",
      "Number of complaints with an extension – Stage 2",
    ]);
  });

  test("of the NHS calls its stages by their names there", () => {
    const texts = textsBy("nhsScotland", [answered({ stage: "Early Resolution" })]);
    expect(texts).toContain("Number of complaints closed - Early Resolution|");
    expect(texts).toContain(
      "Number of complaints with an extension – Investigation or Escalated Investigation",
    );
  });

  test("has the outcomes of the procedure; a complaint with another is not answered by it, and is named", () => {
    const log = logBy("nhsScotland", [answered({ outcome: "Resolved" }), answered()]);
    expect(shortAt(log.report(), "numbers", "closed")).toBe(1);
    expect(log.report().tables[2]?.rows).toHaveLength(3);
    expect(log.report().leftOutOfClosed).toEqual([{ reason: "unknownOutcome", counts: [0, 0, 0, 0, 1] }]);
    expect(log.findings().map(({ code }) => code)).toContain("outcome-not-of-procedure");
  });
});

describe("a complaint that went through both stages of two", () => {
  const bothStages = [
    answered({ id: "A", acknowledged: "2022-01-11" }),
    answered({ id: "A", stage: "Stage 2", escalated: "2022-01-24", closed: "2022-02-14", outcome: "Upheld" }),
  ];

  test("counts at both, where each is answered", () => {
    const report = logBy("housingOmbudsman", bothStages).report();
    expect(shortAt(report, "numbers", "received")).toBe(1);
    expect(shortAt(report, "closed", "frontline")).toBe("1 of 2");
    expect(shortAt(report, "closed", "investigative")).toBe("1 of 2");
  });

  test("counts at stage 2 alone, where escalated are counted apart or within it", () => {
    for (const escalatedCounting of ["exclusive", "withinStage2"] as const) {
      const procedure = { ...PROCEDURES.housingOmbudsman, escalatedCounting };
      const report = logOfComplaints(bothStages, { settings: { procedure } }).report();
      expect(shortAt(report, "closed", "frontline")).toBe("0 of 1");
      expect(shortAt(report, "closed", "investigative")).toBe("1 of 1");
    }
  });
});

test("the year's first month, a setting, moves and names the quarters", () => {
  const procedure = { ...PROCEDURES.scottish, firstMonth: 1 };
  const log = logOfComplaints([answered()], { settings: { procedure } });
  const report = log.report({ year: 2022, number: 1 });
  expect(shortAt(report, "numbers", "closed")).toBe(1);
  const document = reportDocument(figuresOf(log, report), reportSource(log, { madeOn: TODAY }));
  expect(sheetTexts(planReport(document))).toContain("Quarter 1 2022 – 1 January – 31 March 2022");
});
