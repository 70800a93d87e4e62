import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { namesOfSheet } from "../../src/workbench/book/sheetNames";
import { type WorkbenchWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { throughExcel } from "../workbench/throughExcel";
import { runReport } from "./runReport";

const REPORT = "Q4 2021-22 report";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runReport(folder, ...args, "--quarter", "Q4 2021/22");

async function opened(file: string): Promise<WorkbenchWorkbook> {
  return openWorkbook(new Uint8Array(readFileSync(path.join(folder, file))));
}

/** The cell for the commentary on the list. */
function boxIn({ book }: WorkbenchWorkbook) {
  const sheet = book.file.getWorksheet(REPORT);
  const names = sheet ? namesOfSheet(book, sheet) : [];
  const { formula = "" } = names.find(({ name }) => name.endsWith("Commentary_upheld")) ?? {};
  const [, column = "", row = ""] = /!\$([A-Z]+)\$(\d+)/u.exec(formula) ?? [];
  return sheet?.getCell(column + row);
}

/** Types into a cell of the report, as somebody does in Excel. */
async function type(file: string, addressIn: (workbook: WorkbenchWorkbook) => string, text: string) {
  const workbook = await opened(file);
  await throughExcel(workbook, async (context) => {
    context.workbook.worksheets.getItem(REPORT).getRange(addressIn(workbook)).values = [[text]];
    await context.sync();
  });
  writeFileSync(path.join(folder, file), await workbook.save());
}

const names = async (file: string): Promise<string[]> =>
  (await opened(file)).book.file.worksheets.map(({ name }) => name);

test("without --replace, a workbook that has the report gets another; with it, that is written over and keeps its commentary", async () => {
  await run("--out", "first.xlsx");
  await type("first.xlsx", (workbook) => boxIn(workbook)?.address ?? "", "What I wrote");
  expect((await run("first.xlsx", "--out", "both.xlsx")).status).toBe(0);
  expect(await names("both.xlsx")).toEqual(["Complaints Log", REPORT, `${REPORT} (2)`]);
  const { status, out } = await run("first.xlsx", "--replace", "--out", "one.xlsx");
  expect([status, out]).toEqual([0, expect.not.stringContaining("Replacing removes")]);
  expect(await names("one.xlsx")).toEqual(["Complaints Log", REPORT]);
  expect(boxIn(await opened("one.xlsx"))?.value).toBe("What I wrote");
  const twice = await run("both.xlsx", "--replace", "--out", "no.xlsx");
  expect([twice.status, twice.error]).toEqual([2, expect.stringContaining("can't tell which is meant")]);
});

test("what else was typed on the report is named, and stays in the file that was read", async () => {
  await run("--out", "first.xlsx");
  await type("first.xlsx", () => "P3", "ask Jane");
  const { out } = await run("first.xlsx", "--replace", "--out", "one.xlsx");
  expect(out).toContain("P3 “ask Jane”. It is still in the file that was read.");
  expect((await opened("first.xlsx")).book.file.getWorksheet(REPORT)?.getCell("P3").value).toBe("ask Jane");
});
