import { readFileSync } from "node:fs";
import path from "node:path";
import { type WorkbenchWorkbook, openWorkbook } from "../../src/workbench/openWorkbook";
import { readCells, valueOf } from "../../src/workbench/book/cellValues";
import { usedRange } from "../../src/workbench/book/usedRange";

const SAMPLE = path.join(__dirname, "../../src/workbench/sample/complaints-log.xlsx");

/** The sample log, open in the Excel that functions ask for the workbook's settings. */
export async function openSample(): Promise<WorkbenchWorkbook> {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  workbook.activate();
  return workbook;
}

/** The values of the sample log, as Excel gives them to a function. */
export async function sampleCells(): Promise<unknown[][]> {
  const { book } = await openSample();
  const [sheet] = book.file.worksheets;
  const used = sheet && usedRange(book, sheet, true);
  if (!used) throw new Error("The sample is empty.");
  return readCells(used, (cell) => valueOf(cell, book));
}
