import { Workbook } from "@cj-tech-master/excelts";
import { openWorkbook, newWorkbook } from "../../src/workbench/openWorkbook";
import { throughExcel } from "./throughExcel";

async function workbookOf(fill: (workbook: Workbook) => void) {
  const file = new Workbook();
  fill(file);
  return openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()));
}

test("a block of over 1,500 cells, which the library sends in parts, arrives whole", async () => {
  const workbook = newWorkbook();
  const block = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 11 }, (__, column) => row * 11 + column),
  );
  const read = await throughExcel(workbook, async (context) => {
    const range = context.workbook.worksheets.add("Big").getRangeByIndexes(0, 0, 400, 11);
    range.values = block;
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(read).toEqual(block);
});

test("a formula whose result is an empty text reads as an empty text, not as 0", async () => {
  const workbook = await workbookOf((file) => {
    file.addWorksheet("Log").getCell("A1").value = { formula: 'IF(B1="","",B1)', result: "" };
  });
  const values = await throughExcel(workbook, async (context) => {
    const range = context.workbook.worksheets.getItem("Log").getRange("A1").load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[""]]);
});

test("cells merged over a merge are merged anew, as in Excel", async () => {
  const workbook = await workbookOf((file) => {
    file.addWorksheet("Log").mergeCells("A1:B2");
  });
  await throughExcel(workbook, async (context) => {
    context.workbook.worksheets.getItem("Log").getRange("B2:C3").merge();
    await context.sync();
  });
  expect(workbook.book.file.getWorksheet("Log")?.getCell("C3").master.address).toBe("B2");
});

test("the sheet in front is the only one selected in a new file", async () => {
  const workbook = newWorkbook();
  await throughExcel(workbook, async (context) => {
    for (const name of ["First", "Second"]) context.workbook.worksheets.add(name).freezePanes.freezeRows(1);
    context.workbook.worksheets.getItem("Second").activate();
    await context.sync();
  });
  const saved = new Workbook();
  await saved.xlsx.load(await workbook.save());
  const isSelected = saved.worksheets.map(
    ({ views: [view] }) => view && "tabSelected" in view && view.tabSelected,
  );
  expect(isSelected).toEqual([false, true]);
});
