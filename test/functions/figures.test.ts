import { prepareReport } from "../../src/app/report/prepareReport";
import type { Figure } from "../../src/engine/report/figure";
import { shareOf } from "../../src/engine/report/figure";
import type { QuarterlyReport } from "../../src/engine/report/quarterlyReport";
import * as functions from "../../src/functions/functions";
import { isoDay } from "../engine/calendar/isoDay";
import { answerOf, sentenceOf } from "./answer";
import { openSample, sampleCells } from "./sampleLog";

const QUARTERS = [
  "Q2 2020/21",
  "Q3 2020/21",
  "Q4 2020/21",
  "Q1 2021/22",
  "Q2 2021/22",
  "Q3 2021/22",
  "Q4 2021/22",
];
const STAGES = ["Frontline", "Investigative", "Escalated"] as const;
const OUTCOMES = ["Upheld", "Partially Upheld", "Not Upheld", "Resolution"] as const;

let log: unknown[][];
beforeAll(async () => {
  log = await sampleCells();
});

async function reportOf(quarter: string, services: readonly string[] = []): Promise<QuarterlyReport> {
  await openSample();
  return (await prepareReport({ quarter, services, today: isoDay("2022-04-20") })).report;
}

/** The figure of the quarter reported on, by the place of its table and line. */
function figureAt({ tables }: QuarterlyReport, table: number, line: number): Figure | undefined {
  return tables[table]?.rows[line]?.figures.at(-1);
}

function count(figure: Figure | undefined): unknown {
  return figure?.verdict === "measured" ? figure.count : "#N/A";
}

function share(figure: Figure | undefined): unknown {
  return figure?.verdict === "measured" ? shareOf(figure) : "#N/A";
}

function average(figure: Figure | undefined): unknown {
  return figure?.verdict === "measured" ? figure.value : "#N/A";
}

describe.each(QUARTERS)("in %s a formula says what the report says", (quarter) => {
  test.each([undefined, "Criminal Justice", "Children and Families"])(
    "of the service %s",
    async (service) => {
      const report = await reportOf(quarter, service === undefined ? [] : [service]);
      const pairs: [string, unknown, Promise<unknown>][] = [
        ["received", count(figureAt(report, 0, 0)), functions.RECEIVED(log, quarter, service)],
        ["closed", count(figureAt(report, 0, 1)), functions.CLOSED(log, quarter, null, null, service)],
        [
          "extended, both stages 2",
          count(figureAt(report, 7, 1)),
          functions.EXTENSION_COUNT(log, quarter, "Investigative or Escalated", service),
        ],
        [
          "their share",
          share(figureAt(report, 7, 1)),
          functions.EXTENSION_RATE(log, quarter, "Stage 2", service),
        ],
        [
          "extended, Frontline",
          count(figureAt(report, 7, 0)),
          functions.EXTENSION_COUNT(log, quarter, "Frontline", service),
        ],
      ];
      for (const [place, stage] of STAGES.entries()) {
        pairs.push(
          [
            `closed, ${stage}`,
            count(figureAt(report, 1, place)),
            functions.CLOSED(log, quarter, stage, null, service),
          ],
          [
            `days, ${stage}`,
            average(figureAt(report, 5, place)),
            functions.AVERAGE_DAYS(log, quarter, stage, service),
          ],
          [
            `in time, ${stage}`,
            count(figureAt(report, 6, place)),
            functions.WITHIN_TARGET_COUNT(log, quarter, stage, service),
          ],
          [
            `share in time, ${stage}`,
            share(figureAt(report, 6, place)),
            functions.WITHIN_TARGET_RATE(log, quarter, stage, service),
          ],
        );
        for (const [line, outcome] of OUTCOMES.entries())
          pairs.push(
            [
              `${stage} ${outcome}`,
              count(figureAt(report, 2 + place, line)),
              functions.CLOSED(log, quarter, stage, outcome, service),
            ],
            [
              `share of ${stage} ${outcome}`,
              share(figureAt(report, 2 + place, line)),
              functions.OUTCOME_RATE(log, quarter, stage, outcome, service),
            ],
          );
      }
      const answers = await Promise.all(pairs.map(async ([what, , call]) => [what, await answerOf(call)]));
      expect(answers).toEqual(pairs.map(([what, expected]) => [what, expected]));
    },
  );
});

test("an outcome at any stage is the sum of the stages'", async () => {
  const parts = await Promise.all(
    STAGES.map((stage) => answerOf(functions.CLOSED(log, "Q4 2020/21", stage, "Upheld"))),
  );
  const sum = parts.reduce<number>((total, part) => total + (typeof part === "number" ? part : 0), 0);
  expect(await answerOf(functions.CLOSED(log, "Q4 2020/21", null, "Upheld"))).toBe(sum);
  expect(sum).toBeGreaterThan(0);
});

test("a quarter may be a date in it, however typed, and stages and outcomes any spelling of the log reader's", async () => {
  expect(await functions.RECEIVED(log, 44651)).toBe(4);
  expect(await functions.RECEIVED(log, "31 March 2022")).toBe(4);
  expect(await functions.CLOSED(log, "quarter 4 2021-22", "S1")).toBe(2);
  expect(await functions.CLOSED(log, "Q4 2021/22", "Stage 1", "PU")).toBe(1);
});

test("the report is spilled whole, or one table of it by its number or title", async () => {
  const whole = await functions.REPORT(log, "Q4 2021/22");
  expect(new Set(whole.map(({ length }) => length))).toEqual(new Set([11]));
  expect(whole[0]?.slice(0, 3)).toEqual(["NUMBER OF COMPLAINTS", "Q4 2020/21", "Q1 2021/22"]);
  const closed = await functions.REPORT(log, "Q4 2021/22", 2);
  expect(closed).toEqual(await functions.REPORT(log, "Q4 2021/22", "number and percentage closed"));
  expect(closed[2]?.slice(0, 3)).toEqual(["Number of complaints closed - Frontline", 5, 0.625]);
  expect(await functions.REPORT(log, "Q4 2021/22", "Response time")).toContainEqual(
    expect.arrayContaining(["N/A"]),
  );
});

test("the list of upheld complaints is the report's", async () => {
  const { upheld } = await reportOf("Q4 2021/22");
  const lines = await functions.UPHELD(log, "Q4 2021/22");
  expect(lines[0]).toEqual(["ID", "Type of Complaint", "Outcome", "Responsible Officer", "Action taken"]);
  expect(lines.slice(1).map(([id]) => id)).toEqual(upheld.map(({ id }) => id));
});

test("the findings are spilled with row, column, problem and remedy", async () => {
  const changed = log.map((line) => [...line]);
  const header = changed[0]?.indexOf("Date Closed") ?? -1;
  const first = changed[1];
  if (first) first[header] = "soon";
  const findings = await functions.CHECK(changed);
  expect(findings[0]).toEqual(["Row", "Column", "What is wrong", "What to do"]);
  expect(findings).toContainEqual([2, "Date Closed", expect.stringContaining("soon"), expect.any(String)]);
});

test("a log is read again when one cell of it has changed", async () => {
  const before = await functions.CLOSED(log, "Q4 2021/22");
  const changed = log.map((line) => [...line]);
  const header = changed[0]?.indexOf("Date Closed") ?? -1;
  for (const line of changed.slice(1)) if (Number(line[header]) > 44561) line[header] = "";
  expect(await answerOf(functions.CLOSED(changed, "Q4 2021/22"))).not.toBe(before);
  expect(await functions.CLOSED(log, "Q4 2021/22")).toBe(before);
});

test.each([
  ["stage", () => functions.AVERAGE_DAYS(log, "Q4 2021/22", "Stage 9"), /^stage: “Stage 9” is no stage/u],
  ["quarter", () => functions.RECEIVED(log, "Q5 2021/22"), /^quarter: “Q5 2021\/22” is neither/u],
  ["quarter left blank", () => functions.RECEIVED(log, ""), /^quarter: /u],
  ["outcome", () => functions.CLOSED(log, "Q4 2021/22", null, "Maybe"), /^outcome: “Maybe” is no outcome/u],
  [
    "service",
    () => functions.RECEIVED(log, "Q4 2021/22", "Roads"),
    /^service: the log has no service “Roads”.*“Criminal Justice”/u,
  ],
  ["table", () => functions.REPORT(log, "Q4 2021/22", "Nine"), /^table: the report has no table “Nine”/u],
  [
    "log without headers",
    () => functions.RECEIVED(log.slice(1), "Q4 2021/22"),
    /^log: it has no row of headers/u,
  ],
  [
    "log without a column",
    () =>
      functions.RECEIVED(
        log.map((line) => line.slice(0, 6)),
        "Q4 2021/22",
      ),
    /^log: it has no column for/u,
  ],
])("a wrong %s is #VALUE! with a sentence that names it", async (_what, call, sentence) => {
  expect(await answerOf(call())).toBe("#VALUE!");
  expect(await sentenceOf(call())).toMatch(sentence);
});

test("nothing to measure is #N/A with the reason", async () => {
  expect(await sentenceOf(functions.AVERAGE_DAYS(log, "Q4 2021/22", "Escalated"))).toMatch(
    /No complaint was closed/u,
  );
});
