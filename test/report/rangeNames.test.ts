import { PROCEDURES, PROCEDURE_IDS, type ProcedureId } from "../../src/engine/procedures/procedures";
import { COLUMN_COUNT } from "../../src/report/plan/columns";
import { distinctNames } from "../../src/report/plan/distinctNames";
import { planReport } from "../../src/report/plan/planReport";
import { reportDocument } from "../../src/report/reportDocument";
import type { PlanCell, SheetPlan } from "../../src/report/plan/sheetPlan";
import { canBeName } from "../../src/workbench/book/sheetNames";
import { sampleLog } from "../data/sampleLog";
import { Q4, logOf } from "../log/logOf";
import { figuresOf } from "./figuresOf";
import { reportSource } from "./reportSource";

function planBy(id: ProcedureId): SheetPlan {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  const report = log.report(Q4);
  const settings = { ...report.settings, procedure: PROCEDURES[id] };
  return planReport(reportDocument(figuresOf(log, { ...report, settings }), reportSource(log)));
}

const shown = (cell: PlanCell | undefined): string => (cell?.kind === "text" ? cell.text : "");

test("each table and the list of upheld complaints has a name, of the quarter and a word for it", () => {
  const { names } = planBy("scottish");
  expect(names.flatMap(({ name, commentary, isForNews }) => (commentary || isForNews ? [] : [name]))).toEqual(
    [
      "Report_Q4_2021_22_Chart_figures",
      "Report_Q4_2021_22_Flow",
      "Report_Q4_2021_22_Open_by_age",
      "Report_Q4_2021_22_Changes",
      "Report_Q4_2021_22_By_Service",
      "Report_Q4_2021_22_Closed_by_Service",
      "Report_Q4_2021_22_By_Type",
      "Report_Q4_2021_22_Numbers",
      "Report_Q4_2021_22_Closed",
      "Report_Q4_2021_22_Frontline",
      "Report_Q4_2021_22_Investigative",
      "Report_Q4_2021_22_Escalated",
      "Report_Q4_2021_22_Response_time",
      "Report_Q4_2021_22_Timescales",
      "Report_Q4_2021_22_Extensions",
      "Report_Q4_2021_22_Upheld",
    ],
  );
});

test("a name leads to the table from its caption to its last row, without its note, over the whole width", () => {
  const { names, cells } = planBy("scottish");
  for (const { row, column, rowCount, columnCount, commentary, isForNews } of names) {
    if (commentary || isForNews) continue;
    expect([column, columnCount]).toEqual([0, COLUMN_COUNT]);
    expect(shown(cells[row]?.[0])).toMatch(
      /^\d\. |, by |^Figures of the charts$|^[A-Z ]+(?: – Q4 2021\/22)?$/u,
    );
    // Over it is a blank row, or the heading of its part.
    expect(shown(cells[row - 1]?.[0])).toMatch(/^$|^(?:From one|Open complaints|Changes|By )/u);
    expect(shown(cells[row + rowCount - 1]?.[0])).not.toBe("");
    expect(shown(cells[row + rowCount]?.[0])).toMatch(/^$|\.$/u);
  }
});

test.each(PROCEDURE_IDS)("under every procedure the names are different, and Excel takes them: %s", (id) => {
  const names = planBy(id).names.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => !canBeName(name))).toEqual([]);
});

test("headers that differ by a sign alone give names that differ", () => {
  const named = (name: string) => ({ name, row: 0, column: 0, rowCount: 1, columnCount: 1 });
  const names = distinctNames(["By_A_B", "By_a_b", "By_C", "By_A_B"].map(named));
  expect(names.map(({ name }) => name)).toEqual(["By_A_B", "By_a_b_2", "By_C", "By_A_B_3"]);
});
