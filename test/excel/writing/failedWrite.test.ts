import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { ExcelFailure } from "../../../src/excel/host/failure";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { generateReport } from "../../../src/app/report/generateReport";
import { UserError } from "../../../src/app/userError";
import { partTexts, withPart } from "../../workbench/parts";
import { Q4, REPORT_NAME, logBook, report, sheetNames } from "../logBook";

/** All that a workbook's saved file holds but when it was saved. */
async function contentsOf(workbook: WorkbenchWorkbook): Promise<Record<string, string>> {
  return { ...partTexts(await workbook.save()), "docProps/core.xml": "" };
}

/** What is thrown. */
async function thrownBy(doing: Promise<unknown>): Promise<unknown> {
  return doing.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Members that writing a report touches, from first to last. */
const MEMBERS: readonly (readonly [string, string])[] = [
  ["WorksheetCollection", "add"],
  ["WorksheetCustomPropertyCollection", "add"],
  ["Worksheet", "gridlines"],
  ["RangeFont", "name"],
  ["RangeFormat", "columnWidth"],
  ["Range", "numberFormat"],
  ["Range", "values"],
  ["RangeAreas", "style"],
  ["RangeFormat", "wrapText"],
  ["RangeBorder", "style"],
  ["RangeFormat", "rowHeight"],
  ["Range", "merge"],
  ["NamedItemCollection", "add"],
  ["PageLayout", "paperSize"],
  ["PageLayout", "setPrintArea"],
  ["HeaderFooter", "leftFooter"],
  ["Worksheet", "activate"],
  ["Range", "select"],
];

describe("a write that fails leaves the workbook exactly as it was", () => {
  test.each(MEMBERS)("at %s.%s", async (typeName, member) => {
    const workbook = await logBook();
    workbook.activate();
    const prepared = await prepareReport(Q4);
    const before = await contentsOf(workbook);
    workbook.failAt(typeName, member, "GeneralException");
    const thrown = await thrownBy(generateReport(prepared));
    expect(thrown).toBeInstanceOf(ExcelFailure);
    expect(thrown).toMatchObject({ kind: "excel" });
    expect(sheetNames(workbook)).toEqual(["Log"]);
    expect(workbook.book.active?.name).toBe("Log");
    expect(await contentsOf(workbook)).toEqual(before);
  });
});

test("the sheet that was in front, the last one, is in front again", async () => {
  const workbook = await logBook(undefined, (file) => {
    file.addWorksheet("Notes").getCell("A1").value = "note";
  });
  workbook.activate();
  const prepared = await prepareReport(Q4);
  workbook.book.active = workbook.book.file.getWorksheet("Notes");
  workbook.failAt("Range", "select", "GeneralException");
  await thrownBy(generateReport(prepared));
  expect(workbook.book.active?.name).toBe("Notes");
});

test("a sheet of the user's that took the name meanwhile is never taken away", async () => {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  workbook.book.file.addWorksheet(REPORT_NAME).getCell("A1").value = "mine";
  expect(await thrownBy(generateReport(prepared))).toMatchObject({ kind: "nameTaken" });
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  expect(workbook.book.file.getWorksheet(REPORT_NAME)?.getCell("A1").value).toBe("mine");
});

test("an empty sheet of the user's that took the name meanwhile is never taken away", async () => {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  workbook.book.file.addWorksheet(REPORT_NAME);
  expect(await thrownBy(generateReport(prepared))).toMatchObject({ kind: "nameTaken" });
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});

test("a sheet of the user's stays, whatever Excel says of a name that is taken", async () => {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  workbook.book.file.addWorksheet(REPORT_NAME).getCell("A1").value = "mine";
  workbook.failAt("WorksheetCollection", "add", "InvalidArgument");
  expect(await thrownBy(generateReport(prepared))).toMatchObject({ kind: "excel" });
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});

test("an earlier report that took the name meanwhile is never taken away", async () => {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  await generateReport(prepared);
  expect(await thrownBy(generateReport(prepared))).toMatchObject({ kind: "nameTaken" });
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});

test("an earlier report stays, whatever Excel says of a name that is taken", async () => {
  const workbook = await logBook();
  workbook.activate();
  const prepared = await prepareReport(Q4);
  await generateReport(prepared);
  workbook.failAt("WorksheetCollection", "add", "InvalidArgument");
  expect(await thrownBy(generateReport(prepared))).toMatchObject({ kind: "excel" });
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});

test("where the unfinished sheet can't be removed, the user is told which to delete", async () => {
  const workbook = await logBook();
  workbook.failAt("Range", "merge", "GeneralException");
  workbook.failAt("Worksheet", "delete", "AccessDenied");
  const thrown = await thrownBy(report(workbook));
  expect(thrown).toMatchObject({ kind: "unfinished" });
  expect(String(thrown)).toContain(`“${REPORT_NAME}”`);
  expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
});

test("a workbook whose structure is protected is refused in words, before anything is written", async () => {
  const bytes = await (await logBook()).save();
  const open = await openWorkbook(
    withPart(bytes, "xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
    ),
  );
  const before = await contentsOf(open);
  open.activate();
  const prepared = await prepareReport(Q4);
  open.resetTraffic();
  const thrown = await thrownBy(generateReport(prepared));
  expect(thrown).toBeInstanceOf(UserError);
  expect(thrown).toMatchObject({ obstacle: "protectedWorkbook" });
  expect(String(thrown)).toMatch(/structure of the workbook is protected.*Unprotect/u);
  expect(open.traffic.roundTrips).toBe(0);
  expect(await contentsOf(open)).toEqual(before);
});
