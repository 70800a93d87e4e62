import { calculateFormulas } from "../../../src/workbench/command/calculateFormulas";
import { writeBook } from "../../../src/workbench/file/bookFile";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { addIn, shows, typedBook } from "./books";

test("the command calculates a log's workbook whose formulas call the add-in", async () => {
  const bytes = await writeBook(typedBook({ Log: { A1: "=COMPLAINTS.TWICE(4)", B1: "=SUM(A1,1)" } }));
  const workbook = await openWorkbook(bytes);
  await calculateFormulas(workbook, () => Promise.resolve(addIn({ TWICE: () => 8 })));
  expect(shows(workbook.book, "Log!A1", "Log!B1")).toEqual([8, 9]);
});

test("a workbook that does not call the add-in keeps what Excel calculated in it", async () => {
  const book = typedBook({ Log: {} });
  const cell = book.file.getWorksheet("Log")?.getCell("A1");
  if (cell) cell.value = { formula: "1+1", result: 7 };
  const workbook = await openWorkbook(await writeBook(book));
  await calculateFormulas(workbook, () => Promise.resolve(addIn({ TWICE: () => 8 })));
  expect(shows(workbook.book, "Log!A1")).toEqual([7]);
});
