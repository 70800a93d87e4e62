import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { putBack } from "../../../src/app/upkeep/putBack";
import { absoluteAddressOf } from "../../../src/workbench/book/address";
import { namesOfSheet } from "../../../src/workbench/book/sheetNames";
import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { partTexts } from "../../workbench/parts";
import { throughExcel } from "../../workbench/throughExcel";
import { Q4, REPORT_NAME, logBook, report, upheld } from "../logBook";

/** The names of a sheet's own, each with what it stands for. */
function namesOn({ book }: WorkbenchWorkbook, sheetName = REPORT_NAME): Record<string, string> {
  const sheet = book.file.getWorksheet(sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  return Object.fromEntries(namesOfSheet(book, sheet).map(({ name, formula }) => [name, formula]));
}

/** What the plan says that they should be. */
async function plannedNames(workbook: WorkbenchWorkbook): Promise<Record<string, string>> {
  const { plan } = await prepareReport(Q4);
  const sheet = workbook.book.file.getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  const range = { book: workbook.book, sheet };
  return Object.fromEntries(
    plan.names.map(({ name, ...area }) => [name, absoluteAddressOf({ ...range, ...area })]),
  );
}

async function nameCell(workbook: WorkbenchWorkbook, name: string, address: string): Promise<void> {
  await throughExcel(workbook, async (context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT_NAME);
    sheet.names.add(name, sheet.getRange(address));
    await context.sync();
  });
}

async function replaceReport(): Promise<void> {
  const prepared = await prepareReport(Q4);
  const [there] = await existingReports(prepared);
  await generateReport(prepared, { sheet: REPORT_NAME, id: there?.mark.id ?? "" });
}

/** A report that is there, over which one with a complaint more is to be written: its list is longer. */
async function withReport(): Promise<WorkbenchWorkbook> {
  const workbook = await logBook();
  await report(workbook);
  workbook.book.file.getWorksheet("Log")?.addRow(upheld({ id: "C2" }));
  return workbook;
}

test("a new report has its names in the saved file, as its sheet's own, and they are read again", async () => {
  const workbook = await logBook();
  await report(workbook);
  const names = namesOn(workbook);
  expect(names).toEqual(await plannedNames(workbook));
  const bytes = await workbook.save();
  expect(partTexts(bytes)["xl/workbook.xml"]).toMatch(
    /<definedName name="Report_Q4_2021_22_Closed" localSheetId="1">[^<]*Q4 2021-22 report[^<]*!\$A\$\d+:\$N\$\d+</u,
  );
  const reopened = await openWorkbook(bytes);
  expect(namesOn(reopened)).toEqual(names);
  expect(reopened.book.file.definedNames.model).toEqual([]);
});

test("two reports of one quarter have the same names, each for its own sheet", async () => {
  const workbook = await logBook();
  await report(workbook);
  const { sheet } = await report(workbook);
  const [first, second] = [namesOn(workbook), namesOn(workbook, sheet)];
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.values(second).every((formula) => formula.startsWith(`'${sheet}'!`))).toBe(true);
});

test("a report that replaces another replaces its names, and leaves a person's own", async () => {
  const workbook = await withReport();
  await nameCell(workbook, "Report_mine", "C3");
  const before = namesOn(workbook);
  await replaceReport();
  const own = { Report_mine: before["Report_mine"] };
  expect(namesOn(workbook)).toEqual({ ...(await plannedNames(workbook)), ...own });
  expect(namesOn(workbook)).not.toEqual(before);
  await putBack("report");
  expect(namesOn(workbook)).toEqual(before);
});

test("names that the report had and has no more are gone, and come back with it", async () => {
  const workbook = await withReport();
  const sheet = workbook.book.file.getWorksheet(REPORT_NAME);
  const [mark] = (sheet && workbook.book.sheetProperties.get(sheet)) ?? [];
  if (!mark) throw new Error("The report has no mark.");
  mark.value = mark.value.replace('"names":[', '"names":["Report_Q4_2021_22_Stage_1",');
  await nameCell(workbook, "Report_Q4_2021_22_Stage_1", "A9:K12");
  const before = namesOn(workbook);
  await replaceReport();
  expect(namesOn(workbook)).toEqual(await plannedNames(workbook));
  await putBack("report");
  expect(namesOn(workbook)).toEqual(before);
});

test("where a replacement fails on the way, the names are as they were", async () => {
  const workbook = await withReport();
  await nameCell(workbook, "Report_mine", "C3");
  const before = namesOn(workbook);
  workbook.failAt("Worksheet", "activate", "GeneralException");
  await expect(replaceReport()).rejects.toThrow();
  expect(namesOn(workbook)).toEqual(before);
});

test("a report of a version without names is replaced by one with them, and put back without", async () => {
  const workbook = await withReport();
  const { book } = workbook;
  const sheet = book.file.getWorksheet(REPORT_NAME);
  const [mark] = (sheet && book.sheetProperties.get(sheet)) ?? [];
  if (!sheet || !mark) throw new Error("The report has no mark.");
  mark.value = mark.value.replace(/"names":\[[^\]]*\],?/u, "").replace(",}", "}");
  book.sheetNames.delete(sheet);
  await replaceReport();
  expect(namesOn(workbook)).toEqual(await plannedNames(workbook));
  await putBack("report");
  expect(namesOn(workbook)).toEqual({});
});

test("a report that is put back with something typed on it leaves no names behind", async () => {
  const workbook = await logBook();
  await report(workbook);
  const sheet = workbook.book.file.getWorksheet(REPORT_NAME);
  if (sheet) sheet.getCell("P3").value = "my note";
  await putBack("report");
  expect(namesOn(workbook)).toEqual({});
});
