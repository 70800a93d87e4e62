import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import type { WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";
import { Q4, REPORT_NAME, logBook, report, sheetNames } from "../logBook";

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** The options of each batch that was run, where it had any. */
let options: unknown[] = [];
/** Where an Excel that groups undoing finds, once all is done, something that it can't take back. */
let refusesGroups = false;

/** Microsoft's library of this version runs batches with options that it does not know as those without. */
function playNewExcel(supports: readonly string[]): void {
  const excel = Reflect.get(globalThis, "Excel") as { run: Run };
  const runWatched: Run = async (...args) => {
    options.push(...args.slice(0, -1));
    const result = await excel.run(...args);
    if (refusesGroups && args.length > 1)
      throw Object.assign(new Error("No undo."), { code: "UndoNotSupported" });
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
  [options, refusesGroups] = [[], false];
  return workbook;
}

const NEW = ["ExcelApi", "ExcelUndoApiAll"];

test("a report is one step of undoing where Excel can group steps", async () => {
  await openIn(NEW);
  await generateReport(await prepareReport(Q4));
  expect(options).toEqual([{ mergeUndoGroup: true }]);
});

test.each([["ExcelApi"], ["ExcelUndoApiAll"]])(
  "it is not asked to where it has no more than %s",
  async (set) => {
    const workbook = await openIn([set]);
    await generateReport(await prepareReport(Q4));
    expect(options).toEqual([]);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  },
);

test("where Excel finds that it can't take a part of it back, the report is there all the same, once", async () => {
  const workbook = await openIn(NEW);
  refusesGroups = true;
  await generateReport(await prepareReport(Q4));
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});

test("a report that is replaced is one step too, and replaced where Excel can't take it back", async () => {
  const workbook = await openIn(NEW);
  await generateReport(await prepareReport(Q4));
  const [there] = await existingReports(await prepareReport(Q4));
  workbook.failAt("WorksheetCustomPropertyCollection", "add", "UndoNotSupported");
  const again = { sheet: REPORT_NAME, id: there?.mark.id ?? "" };
  await expect(generateReport(await prepareReport(Q4), again)).rejects.toMatchObject({ kind: "excel" });
  expect(options).toEqual([{ mergeUndoGroup: true }, { mergeUndoGroup: true }]);
  expect((await existingReports(await prepareReport(Q4)))[0]?.mark.id).toBe(there?.mark.id);
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
