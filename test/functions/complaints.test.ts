import type { GivenValue } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { answerOf, linesOf } from "./answer";
import { call, openFunctionWorkbook, sentenceOf, withEachBlankCell } from "./calls";

const column = (...values: GivenValue[]): GivenValue[][] => values.map((value) => [value]);
const day = isoDay;

withEachBlankCell(() => {
  beforeAll(async () => {
    await openFunctionWorkbook();
  });

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
      const from = day(received);
      expect(await answerOf("DUE_DATE", from, "Frontline")).toEqual([[day(five)]]);
      expect(await answerOf("DUE_DATE", from, "Investigative")).toEqual([[day(twenty)]]);
      expect(await answerOf("WORKING_DAYS", from, day(five))).toEqual([[5]]);
      expect(await answerOf("WITHIN_TARGET", from, day(five), "Frontline")).toEqual([[true]]);
      expect(await answerOf("WITHIN_TARGET", from, day(five) + 7, "Frontline")).toEqual([[false]]);
    },
  );

  test("told its stage, the working days of an escalated complaint are counted from its escalation", async () => {
    const [received, escalated, closed] = [day("2022-01-10"), day("2022-02-07"), day("2022-02-11")];
    const days = (stage: string): Promise<unknown> =>
      answerOf("WORKING_DAYS", received, closed, undefined, stage, escalated);
    expect(await days("Escalated")).toEqual([[5]]);
    expect(await days("Stage 2")).toEqual([[5]]);
    expect(await days("Frontline")).toEqual([[25]]);
  });

  test("a whole column is answered in its shape, blanks as blanks, and errors in their own cells", async () => {
    const received = column(44566, "", 44566, "soon", 44566);
    const closed = column(44567, "", "", 44567, 44500);
    expect(await answerOf("WORKING_DAYS", received, closed)).toEqual([
      [2],
      [""],
      [""],
      ["#VALUE!"],
      ["#VALUE!"],
    ]);
    expect(await answerOf("WITHIN_TARGET", received, closed, "Frontline")).toEqual([
      [true],
      [""],
      [""],
      ["#VALUE!"],
      ["#VALUE!"],
    ]);
  });

  test("a row of dates and a column of stages make a table", async () => {
    const answers = await linesOf("DUE_DATE", [[44564, 44571]], column("Frontline", "Investigative"));
    expect(answers.map(({ length }) => length)).toEqual([2, 2]);
  });

  test("ranges of sizes that don't go together are #VALUE!, with the argument's name", async () => {
    const { value, sentence } = await call("WORKING_DAYS", column(1, 2, 3), column(1, 2));
    expect(value).toEqual({ error: "#VALUE!" });
    expect(sentence).toMatch(/^closed: this range is 2 × 1 cells, but 3 × 1 /u);
  });

  test("an escalated complaint counts from its escalation; a stage spelt generally is escalated with that date", async () => {
    const [received, escalated, closed] = [44564, 44600, 44610];
    for (const stage of ["Escalated", "Stage 2"])
      expect(await answerOf("WITHIN_TARGET", received, closed, stage, escalated)).toEqual([[true]]);
    expect(await answerOf("WITHIN_TARGET", received, closed, "Stage 2")).toEqual([[false]]);
  });

  test("an extended complaint is due on the agreed date, a Frontline one without by day 10, a stage 2 one is #N/A", async () => {
    const received = 44564;
    expect(await answerOf("DUE_DATE", received, "Investigative", undefined, 44650)).toEqual([[44650]]);
    expect(await answerOf("DUE_DATE", received, "Frontline", undefined, "Yes")).toEqual([
      [day("2022-01-18")],
    ]);
    expect(await answerOf("DUE_DATE", received, "Investigative", undefined, "Yes")).toBe("#N/A");
    expect(await answerOf("DUE_DATE", received, "Frontline", undefined, "perhaps")).toBe("#VALUE!");
  });

  test.each([
    ["Closed in time", 44566, 44700],
    ["Closed late", 44680, 44700],
    ["Open", "", 44565],
    ["Due today", "", 44572],
    ["Overdue", "", 44600],
  ])("the status of a complaint is %s", async (expected, closed, today) => {
    expect(await answerOf("STATUS", day("2022-01-05"), closed, "Frontline", today)).toEqual([[expected]]);
  });

  test("holidays that are given count instead of the workbook's; a heading and names beside them don't matter", async () => {
    const [received, closed] = [day("2022-01-03"), day("2022-01-05")];
    expect(await answerOf("WORKING_DAYS", received, closed)).toEqual([[1]]);
    const none = [
      ["Date", "Name"],
      [day("2022-07-01"), "Fair"],
    ];
    expect(await answerOf("WORKING_DAYS", received, closed, none)).toEqual([[3]]);
    expect(await answerOf("WORKING_DAYS", received, closed, column("Date", "Easter"))).toBe("#VALUE!");
  });

  test("a date has its quarter, text dates by the order that they can only have", async () => {
    expect(await answerOf("QUARTER", column(44651, "", "1 April 2022", "31/03/2022"))).toEqual([
      ["Q4 2021/22"],
      [""],
      ["Q1 2022/23"],
      ["Q4 2021/22"],
    ]);
    expect(await sentenceOf("QUARTER", "soon")).toBe("date: “soon” can't be read as a date.");
  });

  test.each([
    ["received", ["soon", 44566], "received: “soon” can't be read as a date."],
    ["closed", [44564, 44500], /^closed: .*before/u],
    ["error cell", [{ error: "#N/A" }, 44566], "received: “#N/A” can't be read as a date."],
  ] as const)("a wrong %s is #VALUE! with a sentence that names it", async (_what, args, expected) => {
    const { value, sentence } = await call("WORKING_DAYS", ...args);
    expect(value).toEqual({ error: "#VALUE!" });
    expect(sentence).toMatch(expected);
  });

  test("a stage that is none is #VALUE! with a sentence that names it", async () => {
    expect(await sentenceOf("DUE_DATE", 44564, "Stage 9")).toMatch(/^stage: “Stage 9” is not a stage/u);
  });

  test.each(["WORKING_DAYS", "WITHIN_TARGET"])(
    "in %s, arguments that are blank are left out",
    async (name) => {
      const [received, closed] = [day("2022-01-03"), day("2022-01-05")];
      const all = name === "WORKING_DAYS" ? [received, closed] : [received, closed, "Frontline", ""];
      const shown = await answerOf(name, ...all);
      expect(await answerOf(name, ...all, "")).toEqual(shown);
      expect(await answerOf(name, ...all, column("", "", ""))).toEqual(shown);
    },
  );

  test("blank cells among holidays are none", async () => {
    const holidays = column(day("2022-01-04"), "", "");
    expect(await answerOf("WORKING_DAYS", day("2022-01-03"), day("2022-01-05"), holidays)).toEqual([[2]]);
  });
});
