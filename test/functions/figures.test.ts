import { AS_FOUND } from "../app/log/asFound";
import { prepareReport } from "../../src/app/report/prepareReport";
import type { Argument, GivenMatrix } from "../../src/workbench/formulas/addInFunctions";
import { isoDay } from "../engine/calendar/isoDay";
import { answerOf, linesOf } from "./answer";
import { call, openFunctionWorkbook, sentenceOf, withEachBlankCell } from "./calls";
import { sampleRange } from "./sampleRange";

const STAGES = ["Frontline", "Investigative", "Escalated"] as const;
const log = sampleRange();

/** Calls with an argument that the function can't take, and the sentence that says so. */
const WRONG: readonly (readonly [string, string, readonly Argument[], RegExp])[] = [
  ["stage", "AVERAGE_DAYS", [log, "Q4 2021/22", "Stage 9"], /^stage: “Stage 9” is not a stage/u],
  ["stage below zero", "AVERAGE_DAYS", [log, "Q4 2021/22", -1], /^stage: “-1” is not a stage/u],
  ["stage in doubt", "AVERAGE_DAYS", [log, "Q4 2021/22", "Stage 1?"], /^stage: “Stage 1\?” is not a stage/u],
  ["quarter", "RECEIVED", [log, "Q5 2021/22"], /^quarter: “Q5 2021\/22” is not a quarter/u],
  ["quarter left blank", "RECEIVED", [log, ""], /^quarter: /u],
  ["outcome", "CLOSED", [log, "Q4 2021/22", "", "Maybe"], /^outcome: “Maybe” is not an outcome/u],
  [
    "outcome in doubt",
    "CLOSED",
    [log, "Q4 2021/22", "", "Upheld?"],
    /^outcome: “Upheld\?” is not an outcome/u,
  ],
  [
    "service",
    "RECEIVED",
    [log, "Q4 2021/22", "Roads"],
    /^service: The log has no service “Roads”.*“Criminal Justice”/u,
  ],
  ["table below zero", "REPORT", [log, "Q4 2021/22", -2], /^table: the report has no table “-2”/u],
  ["table", "REPORT", [log, "Q4 2021/22", "Nine"], /^table: the report has no table “Nine”/u],
  [
    "log without headers",
    "RECEIVED",
    [log.slice(1), "Q4 2021/22"],
    /^log: No header row was found in the range/u,
  ],
  [
    "log without a column",
    "RECEIVED",
    [log.map((line) => line.slice(0, 6)), "Q4 2021/22"],
    /^log: The range has no column for/u,
  ],
];

withEachBlankCell(() => {
  beforeAll(async () => {
    await openFunctionWorkbook();
  });

  test("an outcome at any stage is the sum of the stages'", async () => {
    const parts = await Promise.all(
      STAGES.map((stage) => answerOf("CLOSED", log, "Q4 2020/21", stage, "Upheld")),
    );
    const sum = parts.reduce<number>((total, part) => total + (typeof part === "number" ? part : 0), 0);
    expect(await answerOf("CLOSED", log, "Q4 2020/21", "", "Upheld")).toBe(sum);
    expect(sum).toBeGreaterThan(0);
  });

  test("a quarter may be a date in it, however typed, and stages and outcomes any spelling of the log reader's", async () => {
    expect(await answerOf("RECEIVED", log, 44651)).toBe(4);
    expect(await answerOf("RECEIVED", log, "31 March 2022")).toBe(4);
    expect(await answerOf("CLOSED", log, "quarter 4 2021-22", "S1")).toBe(2);
    expect(await answerOf("CLOSED", log, "Q4 2021/22", "Stage 1", "PU")).toBe(1);
  });

  test("the report is spilled whole, or one table of it by its number or title", async () => {
    const whole = await linesOf("REPORT", log, "Q4 2021/22");
    expect(new Set(whole.map(({ length }) => length))).toEqual(new Set([11]));
    expect(whole[0]?.slice(0, 3)).toEqual(["NUMBER OF COMPLAINTS", "Q4 2020/21", "Q1 2021/22"]);
    const closed = await linesOf("REPORT", log, "Q4 2021/22", 2);
    expect(closed).toEqual(await linesOf("REPORT", log, "Q4 2021/22", "number and percentage closed"));
    expect(closed[2]?.slice(0, 3)).toEqual(["Number of complaints closed - Frontline", 5, 0.625]);
    expect(await linesOf("REPORT", log, "Q4 2021/22", "Response time")).toContainEqual(
      expect.arrayContaining(["N/A"]),
    );
  });

  test("the list of upheld complaints is the report's", async () => {
    const { report } = await prepareReport({
      ...AS_FOUND,
      quarter: "Q4 2021/22",
      today: isoDay("2022-04-20"),
    });
    const lines = await linesOf("UPHELD", log, "Q4 2021/22");
    expect(lines[0]).toEqual([
      "Complaint ID",
      "Type of Complaint",
      "Outcome",
      "Responsible Officer",
      "Action taken",
    ]);
    expect(lines.slice(1).map(([id]) => id)).toEqual(report.upheld.map(({ id }) => id));
  });

  test("the findings are spilled with row, column, problem and remedy", async () => {
    const changed = log.map((line) => [...line]);
    const header = changed[0]?.indexOf("Date Closed") ?? -1;
    const first = changed[1];
    if (first) first[header] = "soon";
    const findings = await linesOf("CHECK", changed);
    expect(findings[0]).toEqual(["Row", "Column", "What is wrong", "What to do"]);
    expect(findings).toContainEqual([2, "Date Closed", expect.stringContaining("soon"), expect.any(String)]);
  });

  test("without a day to judge by, no date of a log is in the future or long ago", async () => {
    const dated = (row: number, day: number): GivenMatrix =>
      log.map((line, index) =>
        line.map((cell, column) => (index === row && column === received ? day : cell)),
      );
    const received = log[0]?.indexOf("Date Received") ?? -1;
    const usual = await linesOf("CHECK", log);
    expect(await linesOf("CHECK", log, isoDay("2022-04-20"))).toEqual(usual);
    for (const odd of [dated(1, isoDay("1999-01-05")), dated(35, isoDay("2090-01-05"))]) {
      const [judged, unjudged] = [
        await linesOf("CHECK", odd, isoDay("2022-04-20")),
        await linesOf("CHECK", odd),
      ];
      expect(judged).toHaveLength(unjudged.length + 1);
    }
  });

  test("a log is read again when one cell of it has changed", async () => {
    const before = await answerOf("CLOSED", log, "Q4 2021/22");
    const changed = log.map((line) => [...line]);
    const header = changed[0]?.indexOf("Date Closed") ?? -1;
    for (const line of changed.slice(1)) if (Number(line[header]) > 44561) line[header] = "";
    expect(await answerOf("CLOSED", changed, "Q4 2021/22")).not.toBe(before);
    expect(await answerOf("CLOSED", log, "Q4 2021/22")).toBe(before);
  });

  test.each(WRONG)(
    "a wrong %s is #VALUE! with a sentence that names it",
    async (_what, name, args, expected) => {
      const { value, sentence } = await call(name, ...args);
      expect(value).toEqual({ error: "#VALUE!" });
      expect(sentence).toMatch(expected);
    },
  );

  test("nothing to measure is #N/A with the reason", async () => {
    expect(await sentenceOf("AVERAGE_DAYS", log, "Q4 2021/22", "Escalated")).toMatch(
      /No complaint was closed/u,
    );
  });
});
