import { PROCEDURES, PROCEDURE_IDS } from "../../../src/engine/procedures/procedures";
import { spelling } from "../../../src/log/spellings/spelling";
import { outcomeTitles, stageTitles } from "../../../src/log/spellings/standard";
import { OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../../../src/log/spellings/values";

// A new log offers them in its lists, and its sentences tell people to write them.
describe.each(PROCEDURE_IDS)("what %s calls its stages and outcomes", (id) => {
  const procedure = PROCEDURES[id];

  test("is read as that stage", () => {
    const read = stageTitles(procedure).map((title) => STAGE_SPELLINGS.get(spelling(title)));
    const stages = procedure.reportedStages.map((stage, index) =>
      // A stage 2 spelt generally is Investigative or Escalated by its dates.
      read[index] === "stage2" && stage !== "frontline" ? "stage2" : stage,
    );
    expect(read).toEqual(stages);
  });

  test("is read as that outcome", () => {
    const read = outcomeTitles(procedure).map((title) => OUTCOME_SPELLINGS.get(spelling(title)));
    expect(read.slice(0, procedure.outcomes.length)).toEqual(
      procedure.outcomes.map(({ outcome }) => outcome),
    );
    expect(read).not.toContain(undefined);
  });
});
