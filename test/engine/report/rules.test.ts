import { PROCEDURES, PROCEDURE_IDS } from "../../../src/engine/procedures/procedures";
import { answered, logOfComplaints } from "../../log/logOf";

describe.each(PROCEDURE_IDS)("what a figure counts, by the procedure %s,", (id) => {
  const procedure = PROCEDURES[id];
  const settings = { procedure, showsWithinAgreedDate: true };
  const report = logOfComplaints([answered()], { settings }).report();
  const rows = report.tables.flatMap((table) => table.rows);

  test("is said in a sentence, one for each row of a table", () => {
    for (const table of report.tables)
      expect(new Set(table.rows.map(({ rule }) => rule)).size).toBe(table.rows.length);
    for (const { rule } of rows) expect(rule).toMatch(/^[A-Z].*\.$/u);
  });

  test("names the stages that the row is about, and its target", () => {
    for (const { stages, rule } of rows)
      for (const stage of stages) expect(rule).toContain(procedure.stages[stage].phrase);
    const byTarget = report.tables
      .find((table) => table.id === "timescales")
      ?.rows.filter(({ byAgreedDate }) => !byAgreedDate);
    expect(byTarget?.map(({ rule }) => /within \d+ working/u.exec(rule)?.[0])).toEqual(
      procedure.reportedStages.map((stage) => `within ${procedure.stages[stage].target} working`),
    );
  });
});
