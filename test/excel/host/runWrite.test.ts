import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import type { WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";
import { Q4, REPORT_NAME, logBook, report, sheetNames } from "../logBook";

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** The options of each batch that was run, where it had any. */
let options: unknown[] = [];
/** The code with which an Excel that groups undoing refuses a group, once all of it is done. */
let refusesGroups: string | undefined;

/** Microsoft's library of this version runs batches with options that it does not know as those without. */
function playNewExcel(supports: readonly string[]): void {
  const excel = Reflect.get(globalThis, "Excel") as { run: Run };
  const runWatched: Run = async (...args) => {
    options.push(...args.slice(0, -1));
    const result = await excel.run(...args);
    if (refusesGroups !== undefined && args.length > 1)
      throw Object.assign(new Error("No undo."), { code: refusesGroups });
    return result;
  };
  Object.assign(globalThis, {
    Excel: { ...excel, run: runWatched },
    Office: { context: { requirements: { isSetSupported: (name: string) => supports.includes(name) } } },
  });
}

async function openIn(supports: readonly string[]): Promise<WorkbenchWorkbook> {
  const workbook = await logBook();
  workbook.activate();
  playNewExcel(supports);
  [options, refusesGroups] = [[], undefined];
  return workbook;
}

const NEW = ["ExcelApi", "ExcelUndoApiAll"];
const GROUP = { mergeUndoGroup: true };

test("a report is one step of Undo where Excel can group steps", async () => {
  await openIn(NEW);
  await generateReport(await prepareReport(Q4));
  expect(options).toEqual([GROUP]);
});

test.each([["ExcelApi"], ["ExcelUndoApiAll"]])(
  "Excel is not asked for a group where it has no more than %s",
  async (set) => {
    const workbook = await openIn([set]);
    await generateReport(await prepareReport(Q4));
    expect(options).toEqual([]);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  },
);

describe.each(["UndoNotSupported", "GeneralException", "InvalidArgument", "SomethingNew"])(
  "where a group fails with %s, the work is done all the same, and once",
  (code) => {
    test("for a new report", async () => {
      const workbook = await openIn(NEW);
      refusesGroups = code;
      await generateReport(await prepareReport(Q4));
      expect(options).toEqual([GROUP]);
      expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
    });

    test("for a report that is replaced", async () => {
      await openIn(NEW);
      await generateReport(await prepareReport(Q4));
      const prepared = await prepareReport(Q4);
      const [there] = await existingReports(prepared);
      refusesGroups = code;
      await generateReport(prepared, { sheet: REPORT_NAME, id: there?.mark.id ?? "" });
      const [now, ...more] = await existingReports(prepared);
      expect(options).toEqual([GROUP, GROUP]);
      expect(now?.mark.id).not.toBe(there?.mark.id);
      expect(more).toEqual([]);
    });
  },
);

describe("another workbook that comes to the front while a report is written", () => {
  test("and goes again does no harm: Excel is asked once more", async () => {
    const workbook = await logBook();
    workbook.activate();
    const prepared = await prepareReport(Q4);
    workbook.plays.otherWorkbookInFront = true;
    workbook.resetTraffic();
    workbook.plays.beforeRequest = (roundTrip) => (workbook.plays.otherWorkbookInFront = roundTrip < 2);
    await generateReport(prepared);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  });

  test("and stays is said, with the remedy, and nothing is left behind", async () => {
    const workbook = await logBook();
    workbook.activate();
    const prepared = await prepareReport(Q4);
    workbook.plays.otherWorkbookInFront = true;
    await expect(generateReport(prepared)).rejects.toThrow(
      /keep this workbook in front and try again\. Nothing was changed\.$/u,
    );
    expect(sheetNames(workbook)).toEqual(["Log"]);
  });
});

/** What empties Excel's undo stack, by its documentation or on one of its platforms. */
const EMPTIES_UNDO = [
  ...["delete", "copy", "name", "position", "visibility"].map((member) => ["Worksheet", member] as const),
  ["WorksheetProtection", "unprotect"],
  ["WorksheetProtection", "protect"],
  ["Range", "style"],
] as const;

test("nothing that empties the undo stack is used to write or replace a report", async () => {
  const workbook = await logBook();
  for (const [typeName, member] of EMPTIES_UNDO) workbook.failAt(typeName, member, "GeneralException");
  await report(workbook);
  const prepared = await prepareReport(Q4);
  const [there] = await existingReports(prepared);
  await generateReport(prepared, { sheet: REPORT_NAME, id: there?.mark.id ?? "" });
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});
