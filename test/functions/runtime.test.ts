import { FUNCTION_HELP } from "../../src/app/formulas/functionHelp";
import type { Argument } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { call, functionIds, openFunctionWorkbook, valueOf } from "./calls";
import { sampleRange } from "./sampleRange";

beforeAll(async () => {
  await openFunctionWorkbook();
});

const LOG = sampleRange();
const Q4 = "Q4 2021/22";
const [RECEIVED, CLOSED] = [isoDay("2021-12-23"), isoDay("2021-12-31")];
const VALUE = { error: "#VALUE!" };

/** What each function answers through Microsoft's runtime, and an argument that it can't take. */
const CALLS: readonly (readonly [string, readonly Argument[], unknown, readonly Argument[]])[] = [
  ["WORKING_DAYS", [RECEIVED, CLOSED], [[5]], ["soon", CLOSED]],
  ["DUE_DATE", [RECEIVED, "Frontline"], [[CLOSED]], [RECEIVED, "Stage 9"]],
  ["WITHIN_TARGET", [RECEIVED, CLOSED, "S1"], [[true]], [RECEIVED, true, "S1"]],
  ["STATUS", [RECEIVED, "", "S1", CLOSED], [["Due today"]], [RECEIVED, "", "S1", "today"]],
  ["QUARTER", [RECEIVED], [["Q3 2021/22"]], [true]],
  ["RECEIVED", [LOG, Q4], 4, [LOG, "Q9"]],
  ["CLOSED", [LOG, Q4, "Frontline"], 2, [LOG, Q4, "Stage 9"]],
  ["AVERAGE_DAYS", [LOG, Q4, "Frontline"], 19, [LOG, Q4, true]],
  ["WITHIN_TARGET_COUNT", [LOG, Q4, "Frontline"], 1, [LOG, Q4, ""]],
  ["WITHIN_TARGET_RATE", [LOG, Q4, "Frontline"], 0.5, [LOG, 12, "Frontline"]],
  ["EXTENSION_COUNT", [LOG, Q4, "Stage 2"], 0, [LOG, Q4, "Stage 2", "Roads"]],
  ["EXTENSION_RATE", [LOG, Q4, "Stage 2"], 0, [[["x"]], Q4, "Stage 2"]],
  ["OUTCOME_RATE", [LOG, Q4, "Frontline", "Not Upheld"], 0.5, [LOG, Q4, "Frontline", "Perhaps"]],
  [
    "REPORT",
    [LOG, Q4, 1],
    expect.arrayContaining([["Total number of complaints received", 10, 8, 5, 7, 4]]),
    [LOG, Q4, 9],
  ],
  ["UPHELD", [LOG, Q4], expect.arrayContaining([expect.arrayContaining(["101002988605"])]), [LOG, null]],
  ["CHECK", [LOG], expect.arrayContaining([["Row", "Column", "What is wrong", "What to do"]]), [[[""]]]],
];

test("each function is called here, and is in the help", () => {
  expect(CALLS.map(([id]) => id).sort()).toEqual([...functionIds()].sort());
  expect(FUNCTION_HELP.map(({ name }) => name).sort()).toEqual([...functionIds()].sort());
});

test.each(CALLS)(
  "%s answers, and has an error with a sentence for what it can't take",
  async (id, args, expected, wrong) => {
    expect(await valueOf(id, ...args)).toEqual(expected);
    const { value, sentence } = await call(id, ...wrong);
    expect(value).toEqual(VALUE);
    expect(sentence).toMatch(/^\w+: .+\.$/u);
  },
);

test("an error value in a cell of a log is a fault of its row, not of the formula", async () => {
  const withError = LOG.map((line, row) =>
    line.map((cell, place) => (row === 3 && place === 8 ? "#N/A" : cell)),
  );
  expect(await valueOf("RECEIVED", withError, Q4)).toBe(4);
});
