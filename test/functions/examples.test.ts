import path from "node:path";
import { runInNewContext } from "node:vm";
import { readExamples } from "../examples/readExamples";
import { answerOf } from "./answer";
import { functionNames, openFunctionWorkbook } from "./calls";
import { sampleRange } from "./sampleRange";
import type { Argument } from "../../src/workbench/formulas/addInFunctions";

const examples = readExamples(path.join(__dirname, "../../src/functions/functions.ts"));

beforeAll(async () => {
  await openFunctionWorkbook();
});

/** What a formula shows in Excel, where `log` is the sample log: a single cell as its value. */
async function shownBy(expression: string): Promise<unknown> {
  const functions = functionNames().map((name) => [
    name,
    (...args: readonly Argument[]) => answerOf(name, ...args),
  ]);
  const names = { ...Object.fromEntries(functions), log: sampleRange() } as Record<string, unknown>;
  const answer: unknown = await runInNewContext(expression, names);
  const isOneCell = Array.isArray(answer) && answer.length === 1 && [answer[0]].flat().length === 1;
  return isOneCell ? [answer[0]].flat()[0] : answer;
}

test.each(examples)("$expression is $value", async ({ expression, value }) => {
  expect(await shownBy(expression)).toEqual(runInNewContext(`(${value})`));
});

test("each function that people use in Excel has an example", () => {
  const shown = new Set(examples.map((example) => example.of));
  expect(functionNames().filter((name) => !shown.has(name))).toEqual([]);
});
