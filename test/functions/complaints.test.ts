import * as functions from "../../src/functions/functions";
import { isoDay } from "../engine/calendar/isoDay";
import { answerOf, sentenceOf } from "./answer";
import { openSample } from "./sampleLog";

beforeAll(openSample);

const cell = (value: unknown): unknown[][] => [[value]];
const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const day = isoDay;

/** The day of receipt, and days 5 and 20 by Scottish bank holidays. */
const VECTORS = [
  ["2021-11-29", "2021-12-06", "2021-12-29"],
  ["2022-01-01", "2022-01-11", "2022-02-01"],
  ["2022-05-27", "2022-06-06", "2022-06-27"],
  ["2024-12-20", "2024-12-30", "2025-01-22"],
] as const;

test.each(VECTORS)(
  "a Frontline complaint of %s is due on %s, an Investigative one on %s",
  async (received, five, twenty) => {
    const from = cell(day(received));
    expect(await functions.DUE_DATE(from, cell("Frontline"))).toEqual([[day(five)]]);
    expect(await functions.DUE_DATE(from, cell("Investigative"))).toEqual([[day(twenty)]]);
    expect(await functions.WORKING_DAYS(from, cell(day(five)))).toEqual([[5]]);
    expect(await functions.WITHIN_TARGET(from, cell(day(five)), cell("Frontline"))).toEqual([[true]]);
    expect(await functions.WITHIN_TARGET(from, cell(day(five) + 7), cell("Frontline"))).toEqual([[false]]);
  },
);

test("told its stage, the working days of an escalated complaint are counted from its escalation", async () => {
  const [received, escalated, closed] = ["2022-01-10", "2022-02-07", "2022-02-11"].map((iso) =>
    cell(day(iso)),
  );
  const days = (stage: string): Promise<unknown> =>
    functions.WORKING_DAYS(received ?? [], closed ?? [], undefined, cell(stage), escalated);
  expect(await days("Escalated")).toEqual([[5]]);
  expect(await days("Stage 2")).toEqual([[5]]);
  expect(await days("Frontline")).toEqual([[25]]);
});

test("a whole column is answered in its shape, blanks as blanks, and errors in their own cells", async () => {
  const received = column(44566, "", 44566, "soon", 44566);
  const closed = column(44567, "", "", 44567, 44500);
  expect(await answerOf(functions.WORKING_DAYS(received, closed))).toEqual([
    [2],
    [""],
    [""],
    ["#VALUE!"],
    ["#VALUE!"],
  ]);
  expect(await answerOf(functions.WITHIN_TARGET(received, closed, cell("Frontline")))).toEqual([
    [true],
    [""],
    [""],
    ["#VALUE!"],
    ["#VALUE!"],
  ]);
});

test("a row of dates and a column of stages make a table", async () => {
  const answers = await functions.DUE_DATE([[44564, 44571]], column("Frontline", "Investigative"));
  expect(answers.map(({ length }) => length)).toEqual([2, 2]);
});

test("ranges of sizes that don't go together are #VALUE!, with the argument's name", async () => {
  const call = (): Promise<unknown> => functions.WORKING_DAYS(column(1, 2, 3), column(1, 2));
  expect(await answerOf(call())).toBe("#VALUE!");
  expect(await sentenceOf(call())).toMatch(/^closed: it has 2 × 1 cells/u);
});

test("an escalated complaint counts from its escalation; a stage spelt generally is escalated with that date", async () => {
  const [received, escalated, closed] = [cell(44564), cell(44600), cell(44610)];
  for (const stage of ["Escalated", "Stage 2"])
    expect(await functions.WITHIN_TARGET(received, closed, cell(stage), escalated)).toEqual([[true]]);
  expect(await functions.WITHIN_TARGET(received, closed, cell("Stage 2"))).toEqual([[false]]);
});

test("an extended complaint is due on the agreed date, a Frontline one without by day 10, a stage 2 one is #N/A", async () => {
  const received = cell(44564);
  expect(await functions.DUE_DATE(received, cell("Investigative"), null as never, cell(44650))).toEqual([
    [44650],
  ]);
  expect(await functions.DUE_DATE(received, cell("Frontline"), undefined, cell("Yes"))).toEqual([
    [day("2022-01-18")],
  ]);
  expect(await answerOf(functions.DUE_DATE(received, cell("Investigative"), undefined, cell("Yes")))).toBe(
    "#N/A",
  );
  expect(await answerOf(functions.DUE_DATE(received, cell("Frontline"), undefined, cell("perhaps")))).toBe(
    "#VALUE!",
  );
});

test.each([
  ["Closed in time", 44566, 44700],
  ["Closed late", 44680, 44700],
  ["Open", "", 44565],
  ["Due today", "", 44572],
  ["Overdue", "", 44600],
])("the status of a complaint is %s", async (expected, closed, today) => {
  const answer = functions.STATUS(cell(day("2022-01-05")), cell(closed), cell("Frontline"), cell(today));
  expect(await answerOf(answer)).toEqual([[expected]]);
});

test("holidays that are given count instead of the workbook's; a heading and names beside them don't matter", async () => {
  const [received, closed] = [cell(day("2022-01-03")), cell(day("2022-01-05"))];
  expect(await functions.WORKING_DAYS(received, closed)).toEqual([[1]]);
  const none = [
    ["Date", "Name"],
    [day("2022-07-01"), "Fair"],
  ];
  expect(await functions.WORKING_DAYS(received, closed, none)).toEqual([[3]]);
  expect(await answerOf(functions.WORKING_DAYS(received, closed, column("Date", "Easter")))).toBe("#VALUE!");
});

test("a date has its quarter, text dates by the order that they can only have", async () => {
  expect(await functions.QUARTER(column(44651, "", "1 April 2022", "31/03/2022"))).toEqual([
    ["Q4 2021/22"],
    [""],
    ["Q1 2022/23"],
    ["Q4 2021/22"],
  ]);
  expect(await sentenceOf(functions.QUARTER(cell("soon")))).toBe("date: “soon” is no date that can be read.");
});

test.each([
  [
    "received",
    () => functions.WORKING_DAYS(cell("soon"), cell(44566)),
    "received: “soon” is no date that can be read.",
  ],
  ["stage", () => functions.DUE_DATE(cell(44564), cell("Stage 9")), /^stage: “Stage 9” is no stage/u],
  ["closed", () => functions.WORKING_DAYS(cell(44564), cell(44500)), /^closed: .*before/u],
  [
    "error cell",
    () => functions.WORKING_DAYS(cell({ code: "#N/A" }), cell(44566)),
    "received: “#N/A” is no date that can be read.",
  ],
])("a wrong %s is #VALUE! with a sentence that names it", async (_what, call, sentence) => {
  expect(await answerOf(call())).toBe("#VALUE!");
  expect(await sentenceOf(call())).toMatch(sentence);
});
