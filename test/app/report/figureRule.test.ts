import { figureRule } from "../../../src/app/report/figureRule";
import { PROCEDURES, PROCEDURE_IDS } from "../../../src/engine/procedures/procedures";
import { answered, logOfComplaints } from "../../log/logOf";

describe.each(PROCEDURE_IDS)("what a figure counts, by the procedure %s,", (id) => {
  const procedure = PROCEDURES[id];
  const settings = { procedure, showsWithinAgreedDate: true };
  const report = logOfComplaints([answered()], { settings }).report();
  const rules = report.tables.map((table) =>
    table.rows.map((line) => ({ line, rule: figureRule(table, line, report.settings) })),
  );

  test("is said in a sentence, one for each line of a table", () => {
    for (const lines of rules) {
      expect(new Set(lines.map(({ rule }) => rule)).size).toBe(lines.length);
      for (const { rule } of lines) expect(rule).toMatch(/^[A-Z].*\.$/u);
    }
  });

  test("names the stage that the line is about, and its target", () => {
    for (const { line, rule } of rules.flat())
      for (const stage of line.stages) expect(rule).toContain(procedure.stages[stage].phrase);
    const targets = procedure.reportedStages.map(
      (stage) => `within ${procedure.stages[stage].target} working`,
    );
    const timescales = rules[report.tables.findIndex(({ id: table }) => table === "timescales")] ?? [];
    targets.forEach((target, place) => {
      expect(timescales[place]?.rule).toContain(target);
    });
  });
});
