import type { Finding } from "../../../src/engine/finding";
import type { LoggedSheet } from "../../../src/log/reading/parts";
import type { SheetLook } from "../../../src/log/sheetTable";
import { checkLog } from "../../../src/log/checks/checkLog";
import { TODAY, answered, logOf, logOfComplaints, logOfSheets } from "../logOf";

const PLAIN: SheetLook = { hidden: { rows: false, columns: false }, hiddenRows: new Set(), merged: [] };

/** What is found, of some code, of a sheet that looks so and has two complaints under its headers. */
function found(code: string, sheet: Partial<LoggedSheet>): Finding[] {
  const { reading } = logOfComplaints([answered(), answered({ received: "2022-01-11" })]);
  const [whole] = reading.sheets;
  if (!whole) throw new Error("There is no sheet.");
  const { reading: looked, counted } = logOfSheets([{ ...whole, look: PLAIN, ...sheet }]);
  return [...checkLog({ reading: looked, counted, today: TODAY })].filter((one) => one.code === code);
}

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});

describe("hidden rows and columns", () => {
  const said = (rows: readonly number[], columns: boolean): string[] => {
    const hidden = { rows: rows.length > 0, columns };
    const look = { ...PLAIN, hidden, hiddenRows: new Set(rows) };
    return found("hidden-cells", { look }).map(({ problem }) => problem);
  };

  test("are said, with how many complaints they hold, though they are read", () => {
    const counted = "in rows that are hidden or filtered out, and counted like the others.";
    expect(said([2], false)).toEqual([`1 complaint is ${counted}`]);
    expect(said([1, 2, 7], false)).toEqual([`2 complaints are ${counted}`]);
    expect(said([], true)).toEqual(["Some columns of the log are hidden."]);
    expect(said([1], true)).toEqual([`1 complaint is ${counted} Some columns of the log are hidden.`]);
  });

  test("are not where they hold no complaint", () => {
    expect(said([0, 3, 400], false)).toEqual([]);
  });

  test("that are none are not", () => {
    expect(found("hidden-cells", {})).toEqual([]);
  });
});

describe("merged cells", () => {
  test.each([
    ["in a column of the log", area(1, 0, 2, 1)],
    ["from the header row down", area(0, 0, 2, 1)],
    ["from beside the log into it", area(2, 11, 1, 3)],
  ])("are named: %s", (_, merged) => {
    const findings = found("merged-cells", { look: { ...PLAIN, merged: [merged] } });
    expect(findings.map(({ cell }) => cell)).toEqual([
      { sheet: "Log", row: merged.row, column: merged.column },
    ]);
  });

  test.each([
    ["in the header row", area(0, 0, 1, 3)],
    ["in columns that are not read", area(1, 12, 2, 3)],
  ])("are let go: %s", (_, merged) => {
    expect(found("merged-cells", { look: { ...PLAIN, merged: [merged] } })).toEqual([]);
  });
});

describe("days and months that were swapped on the way", () => {
  const early = ["2022-01-05", "2022-02-12", "2022-03-01"];
  const late = ["01/25/2022", "02/13/2022", "03/31/2022"];
  const codes = (dates: readonly string[]): string[] =>
    logOfComplaints(dates.map((received) => answered({ received, closed: "2022-04-19" })))
      .findings()
      .map(({ code }) => code);

  test("are suspected where all dates are early in a month and all texts late", () => {
    expect(codes([...early, ...late])).toContain("swapped-dates");
  });

  test.each([
    ["most dates are later in their month", ["2022-01-13", "2022-01-14", "2022-01-17", ...early, ...late]],
    ["two texts in five could be either way round", [...early, ...late, "03/04/2022", "04/05/2022"]],
    ["there is but one date", [...early.slice(2), ...late]],
    ["nothing is text", early],
  ])("are not where %s", (_, dates) => {
    expect(codes(dates)).not.toContain("swapped-dates");
  });
});

describe("a column of a log of the other shape", () => {
  const notRead = (...headers: string[]): unknown[] =>
    logOf(headers, [headers.map(() => "")])
      .findings()
      .flatMap(({ code, cell }) => (code === "column-not-read" ? [cell?.column] : []));
  const long = ["Date Received", "Stage", "Outcome", "Date Closed"];
  const wide = ["Date Received", "Outcome", "Date Closed", "Stage 2 Outcome", "Stage 2 Date Closed"];

  test("is said not to be read", () => {
    expect(notRead(...long, "Stage 2 Outcome")).toEqual([4]);
    expect(notRead(...wide, "Stage")).toEqual([5]);
  });

  test("is none where all are read", () => {
    expect(notRead(...long, "Ref", "Date Escalated")).toEqual([]);
    expect(notRead(...wide, "Ref", "Stage 2 Received")).toEqual([]);
  });
});
