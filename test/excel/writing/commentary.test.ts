import type { PartId } from "../../../src/report/document";
import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { putBack } from "../../../src/app/upkeep/putBack";
import { rangeOfAddress } from "../../../src/workbench/book/address";
import { namesOfSheet } from "../../../src/workbench/book/sheetNames";
import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { Q4, REPORT_NAME, logBook, sampleBook, upheld } from "../logBook";

const NAME = "Report_Q4_2021_22_Commentary_";

function reportSheet({ book }: WorkbenchWorkbook) {
  const sheet = book.file.getWorksheet(REPORT_NAME);
  if (!sheet) throw new Error("There is no report.");
  return sheet;
}

/** The cell for the commentary on a part. */
function boxOf(workbook: WorkbenchWorkbook, part: string) {
  const sheet = reportSheet(workbook);
  const named = namesOfSheet(workbook.book, sheet).find(({ name }) => name === NAME + part);
  if (!named) throw new Error(`There is no cell for ${part}.`);
  const { row, column } = rangeOfAddress(workbook.book, sheet, named.formula);
  return { row, cell: sheet.getCell(row + 1, column + 1) };
}

const commentaryOn = (workbook: WorkbenchWorkbook, part: string): unknown =>
  boxOf(workbook, part).cell.value ?? "";

function comment(workbook: WorkbenchWorkbook, part: string, text: string): void {
  boxOf(workbook, part).cell.value = text;
}

async function madeReport(book: Promise<WorkbenchWorkbook> = sampleBook()): Promise<WorkbenchWorkbook> {
  const workbook = await book;
  workbook.activate();
  await generateReport(await prepareReport(Q4));
  return workbook;
}

async function replace(leftOut: readonly PartId[] = []): Promise<void> {
  const prepared = await prepareReport({ ...Q4, leftOut });
  const [old] = await existingReports(prepared);
  await generateReport(prepared, { sheet: REPORT_NAME, id: old?.mark.id ?? "" });
}

/** As Excel does: what is below moves down, and names with it. */
function insertRowAbove(workbook: WorkbenchWorkbook, row: number): void {
  const sheet = reportSheet(workbook);
  const { merges } = sheet.model;
  for (const area of merges ?? []) sheet.unMergeCells(area);
  sheet.spliceRows(row, 0, []);
  for (const named of namesOfSheet(workbook.book, sheet))
    Object.assign(named, {
      formula: named.formula.replace(/\$(\d+)/gu, (at, number: string) =>
        Number(number) < row ? at : `$${Number(number) + 1}`,
      ),
    });
}

test("each part of a report has an empty box under it for commentary, with a name, where any text stays that text", async () => {
  const workbook = await madeReport();
  const names = namesOfSheet(workbook.book, reportSheet(workbook)).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith(NAME))).toEqual(
    ["atAGlance", "flow", "openByAge", "changes", "byService", "byType", "tables", "upheld"].map(
      (part) => NAME + part,
    ),
  );
  const { cell } = boxOf(workbook, "flow");
  expect([cell.value, cell.numFmt, cell.alignment?.wrapText]).toEqual([null, "@", true]);
  expect(cell.border).toMatchObject({ top: { style: "thin" }, left: { style: "thin" } });
});

test.each(["Better than last year.", "=1+1", "1/2", "'quoted", "one\ntwo"])(
  "a commentary is there when the report is made again: %j",
  async (text) => {
    const workbook = await madeReport();
    comment(workbook, "flow", text);
    await replace();
    expect(commentaryOn(workbook, "flow")).toBe(text);
    await replace();
    expect(commentaryOn(workbook, "flow")).toBe(text);
    expect(commentaryOn(workbook, "changes")).toBe("");
  },
);

test("it goes to the same part where that stands in another row by now", async () => {
  const workbook = await madeReport(logBook([upheld(), upheld({ id: "C2" })]));
  comment(workbook, "tables", "on the tables");
  comment(workbook, "upheld", "on the list");
  const before = boxOf(workbook, "upheld").row;
  for (const id of ["C3", "C4", "C5"]) workbook.book.file.getWorksheet("Log")?.addRow(upheld({ id }));
  await replace(["changes"]);
  expect(boxOf(workbook, "upheld").row).not.toBe(before);
  expect([commentaryOn(workbook, "tables"), commentaryOn(workbook, "upheld")]).toEqual([
    "on the tables",
    "on the list",
  ]);
});

test("it is found where somebody has inserted a row above it", async () => {
  const workbook = await madeReport();
  comment(workbook, "flow", "kept");
  insertRowAbove(workbook, 3);
  await replace();
  expect(commentaryOn(workbook, "flow")).toBe("kept");
});

test("its row is as high as its text, and the charts below stand further down", async () => {
  const workbook = await madeReport();
  const height = (): number => reportSheet(workbook).getRow(boxOf(workbook, "flow").row + 1).height ?? 0;
  const empty = height();
  comment(workbook, "flow", "Many words. ".repeat(60));
  await replace();
  expect(height()).toBeGreaterThan(2 * empty);
});

test("of a part that is left out it stands at the end under its name, and goes back to the part with it", async () => {
  const workbook = await madeReport();
  comment(workbook, "byService", "on the services");
  await replace(["byService"]);
  const { row } = boxOf(workbook, "byService");
  const sheet = reportSheet(workbook);
  // Between them is a gap.
  expect(sheet.getCell(row - 1, 1).value).toBe("By service");
  expect(commentaryOn(workbook, "byService")).toBe("on the services");
  expect(sheet.getCell(row - 2, 1).value).toBe("Commentary on parts that this report goes without");
  await replace(["byService"]);
  expect(commentaryOn(workbook, "byService")).toBe("on the services");
  await replace();
  expect(commentaryOn(workbook, "byService")).toBe("on the services");
  expect(boxOf(workbook, "byService").row).toBeLessThan(row);
});

test("it is there in a saved file that is opened again", async () => {
  const workbook = await madeReport();
  comment(workbook, "changes", "kept");
  const again = await openWorkbook(await workbook.save());
  again.activate();
  await replace();
  expect(commentaryOn(again, "changes")).toBe("kept");
});

test("the report that is put back has it too", async () => {
  const workbook = await madeReport();
  comment(workbook, "flow", "kept");
  await replace(["byService"]);
  await putBack("report");
  expect(commentaryOn(workbook, "flow")).toBe("kept");
});

test("of a report of an earlier version, which has no boxes, nothing is looked for", async () => {
  const workbook = await madeReport();
  const properties = workbook.book.sheetProperties.get(reportSheet(workbook)) ?? [];
  for (const property of properties) {
    const mark = JSON.parse(property.value) as Record<string, unknown>;
    property.value = JSON.stringify({ ...mark, commentaries: undefined });
  }
  await replace();
  expect(commentaryOn(workbook, "flow")).toBe("");
});
