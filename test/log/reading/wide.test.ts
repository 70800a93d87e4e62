import { DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { dateQuestions } from "../../../src/log/mapping/dateColumns";
import type { CellValue } from "../../../src/log/sheetTable";
import { shortAt } from "../../engine/report/figureAt";
import { type LogOptions, type TestLog, logOf } from "../logOf";

const HEADERS = [
  "Ref",
  "Date Received",
  "Stage 1 Decision",
  "Stage 1 Decision Date",
  "Stage 2 Received",
  "Stage 2 Decision",
  "Stage 2 Decision Date",
  "Extension",
];
const answeredAtStage1 = ["A", "2022-01-10", "Not Upheld", "2022-01-14", "", "", "", "No"];
const wentOn = ["B", "2022-01-10", "Not Upheld", "2022-01-14", "2022-01-24", "Upheld", "2022-02-04", "No"];
const direct = ["C", "2022-01-10", "", "", "", "Partially Upheld", "2022-01-28", "Yes"];
const open = ["D", "2022-03-01", "", "", "", "", "", ""];

const wide = (lines: readonly CellValue[][], options?: LogOptions): TestLog => logOf(HEADERS, lines, options);
const codes = (log: TestLog): string[] => log.findings().map(({ code }) => code);

describe("a row with both stages", () => {
  test("answered at stage 1 alone is a Frontline complaint", () => {
    const report = wide([answeredAtStage1]).report();
    expect(shortAt(report, "closed", "frontline")).toBe("1 of 1");
    expect(shortAt(report, "numbers", "received")).toBe(1);
  });

  test("answered at both is one complaint, received once, closed as Escalated, counted from its escalation", () => {
    const report = wide([wentOn]).report();
    expect(shortAt(report, "numbers", "received")).toBe(1);
    expect(shortAt(report, "numbers", "closed")).toBe(1);
    expect(shortAt(report, "escalatedOutcomes", "upheld")).toBe("1 of 1");
    expect(shortAt(report, "responseTime", "escalated")).toBe(10);
  });

  test("answered at both is closed at both where the body counts so", () => {
    const procedure = { ...DEFAULT_SETTINGS.procedure, escalatedCounting: "atBothStages" } as const;
    const report = wide([wentOn], { settings: { procedure } }).report();
    expect(shortAt(report, "numbers", "received")).toBe(1);
    expect(shortAt(report, "closed", "frontline")).toBe("1 of 2");
    expect(shortAt(report, "closed", "escalated")).toBe("1 of 2");
  });

  test("answered at stage 2 alone is Investigative, also where stage 2 began as it came", () => {
    const began = ["E", "2022-01-10", "", "", "2022-01-10", "Upheld", "2022-01-28", ""];
    expect(shortAt(wide([direct, began]).report(), "closed", "investigative")).toBe("2 of 2");
  });

  test("answered at stage 2 alone, which began later than it came, is Escalated and counts from then", () => {
    const later = ["E", "2022-01-10", "", "", "2022-01-24", "Upheld", "2022-02-04", ""];
    const report = wide([later]).report();
    expect(shortAt(report, "closed", "escalated")).toBe("1 of 1");
    expect(shortAt(report, "responseTime", "escalated")).toBe(10);
  });

  test("with an escalation that is not answered yet is open, whatever stage 1 said", () => {
    const escalated = ["F", "2022-01-10", "Upheld", "2022-01-14", "2022-01-24", "", "", ""];
    const report = wide([escalated]).report();
    expect(shortAt(report, "numbers", "closed")).toBe(0);
  });

  test.each(["", "-", "N/A", "No", "n"])("has no stage 2 where its cells say “%s”", (nothing) => {
    const line = [...answeredAtStage1.slice(0, 4), nothing, "", nothing === "No" ? "" : nothing, "No"];
    expect(shortAt(wide([line]).report(), "closed", "frontline")).toBe("1 of 1");
  });

  test("is one row of the account, and every figure leads to it", () => {
    const log = wide([answeredAtStage1, wentOn, direct, open]);
    expect(log.account).toMatchObject({ read: 4, used: 4 });
    const stage2 = Array.from({ length: log.reading.log.size }, (_, row) =>
      log.reading.location("closed", row),
    );
    expect(stage2).toContainEqual({ sheet: "Log", row: 2, column: 6 });
    expect(stage2).toContainEqual({ sheet: "Log", row: 2, column: 3 });
  });

  test("twice in the sheet is left out once, with both its stages", () => {
    const log = wide([wentOn, wentOn]);
    expect(log.account).toMatchObject({ read: 2, used: 1, leftOut: { identical: 1 } });
    expect(shortAt(log.report(), "numbers", "received")).toBe(1);
    expect(shortAt(log.report(), "numbers", "closed")).toBe(1);
  });

  test("has the ID of another complaint where their stages 2 differ", () => {
    const log = wide([wentOn, [...wentOn.slice(0, 5), "Not Upheld", "2022-02-04", "No"]]);
    expect(codes(log)).toContain("same-id");
    expect(shortAt(log.report(), "numbers", "received")).toBe(2);
  });

  test("whose stage 2 ended before it began is an error, and still received once", () => {
    const log = wide([[...wentOn.slice(0, 6), "2022-01-17", "No"]]);
    expect(codes(log)).toContain("closed-before-received");
    expect(shortAt(log.report(), "numbers", "received")).toBe(1);
  });

  test("names a cell of both stages once", () => {
    const log = wide([["", ...wentOn.slice(1)]]);
    expect(codes(log).filter((code) => code === "missing-id")).toHaveLength(1);
  });
});

test("a date of receipt that could be either way round is asked about once, though both stages have it", () => {
  const { reading } = wide([["A", "03/04/2021", "Upheld", "5 April 2021", "", "Upheld", "5 May 2021", ""]]);
  expect(dateQuestions(reading).map(({ header, either }) => [header, either])).toEqual([
    ["Date Received", 1],
  ]);
});

test("blank rows, totals and repeated headers are left out once", () => {
  const log = wide([wentOn, ["", "", "", "", "", "", "", ""], HEADERS, ["Total", "", "", 3], direct]);
  expect(log.account).toMatchObject({
    read: 5,
    used: 2,
    leftOut: { blank: 1, total: 1, repeatedHeader: 1, identical: 0, nothingToCount: 0 },
  });
});
