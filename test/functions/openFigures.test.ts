import type { Argument } from "../../src/workbench/formulas/addInFunctions";
import { answerOf, linesOf } from "./answer";
import { openFunctionWorkbook, sentenceOf } from "./calls";
import { sampleRange } from "./sampleRange";

const log = sampleRange();
const Q4 = "Q4 2021/22";

beforeAll(async () => {
  await openFunctionWorkbook();
});

test("what is carried forward is what is open at the end of the quarter, service by service", async () => {
  for (const service of ["", "Children and Families", "Criminal Justice"]) {
    const open = await answerOf("OPEN", log, "31 March 2022", "", service);
    expect(await answerOf("CARRIED_FORWARD", log, Q4, service)).toBe(open);
    expect(await answerOf("OVERDUE", log, "31 March 2022", "", service)).toBe(open);
  }
});

test("the complaints open at each stage add up to those open", async () => {
  const stages = ["Frontline", "Investigative", "Escalated"];
  const parts = await Promise.all(stages.map((stage) => answerOf("OPEN", log, "31 December 2021", stage)));
  expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(3);
});

test("on the day on which a complaint came it is open, and on that of its end no more", async () => {
  const lines: Argument = [
    ["Date Received", "Stage", "Date Closed", "Outcome"],
    [44570, "Frontline", 44574, "Upheld"],
    [44560, "Frontline", 44560, "Upheld"],
  ];
  const open = (day: number): Promise<unknown> => answerOf("OPEN", lines, day);
  expect(await Promise.all([44569, 44570, 44573, 44574].map(open))).toEqual([0, 1, 1, 0]);
});

test("a day before the log began is not applicable, and one that is left out is asked for", async () => {
  expect(await sentenceOf("OPEN", log, "1 January 2015")).toMatch(/^The quarter ended before the log began/u);
  expect(await sentenceOf("OVERDUE", log, "")).toBe("date: give a day, such as TODAY().");
});

describe("the report knows by name", () => {
  const part = async (name: string): Promise<unknown> => (await linesOf("REPORT", log, Q4, name)).slice(0, 2);

  test.each<[string, unknown]>([
    ["at a glance", [expect.stringMatching(/^4 complaints were received/u)]],
    ["Flow", ["COMPLAINTS", "Q4 2020/21", "Q1 2021/22", "Q2 2021/22", "Q3 2021/22", Q4]],
    ["open by age", ["OPEN AT THE END", "Q4 2020/21", "Q1 2021/22", "Q2 2021/22", "Q3 2021/22", Q4]],
    ["changes", ["CHANGES", Q4, "", "On last quarter", "", "On a year ago", ""]],
    ["by service", expect.arrayContaining(["SERVICE", Q4])],
    ["by type", expect.arrayContaining(["TYPE", Q4])],
    ["by Responsible Officer", expect.arrayContaining(["RESPONSIBLE OFFICER", Q4])],
  ])("%s", async (name, first) => {
    expect(await part(name)).toEqual([first, expect.anything()]);
  });

  test("and lists what it knows, where it does not know a name", async () => {
    expect(await sentenceOf("REPORT", log, Q4, "by Ward")).toMatch(
      /^table: the report has no table “by Ward”\. .*8 EXTENSIONS, at a glance, flow, open by age, changes, by service, by type, by and the header of a column\.$/u,
    );
  });
});
