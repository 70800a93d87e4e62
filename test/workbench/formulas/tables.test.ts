import { calculate } from "../../../src/workbench/formulas/calculate";
import type { Book } from "../../../src/workbench/book/book";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { writeBook } from "../../../src/workbench/file/bookFile";
import { partTexts, withPart } from "../parts";
import { throughExcel } from "../throughExcel";
import { addIn, edit, formatAt, shows, typedBook } from "./books";

function bookWithTable(formulas: Readonly<Record<string, string>>, totalsRow = false): Book {
  const book = typedBook({ Log: {}, Sums: formulas });
  book.file.getWorksheet("Log")?.addTable({
    name: "Log",
    ref: "A1",
    totalsRow,
    columns: [{ name: "ID" }, { name: "Days", totalsRowFunction: totalsRow ? "sum" : "none" }],
    rows: [
      ["C1", 4],
      ["C2", 7],
    ],
  });
  return book;
}

test("a table's columns, rows and headers are named, whatever their capitals", async () => {
  const book = bookWithTable({
    ...{ A1: "=SUM(Log[Days])", A2: "=SUM(log[DAYS])", A3: "=ROWS(Log[#All])", A4: "=ROWS(Log)" },
    ...{ A5: "=Log[[#Headers],[Days]]", A6: "=COUNTA(Log[[ID]:[Days]])" },
  });
  await calculate(book);
  expect(shows(book, ...[1, 2, 3, 4, 5, 6].map((row) => `Sums!A${row}`))).toEqual([11, 11, 3, 2, "Days", 4]);
});

test("a formula in a table's row names that row's cells", async () => {
  const book = bookWithTable({});
  await edit(book, "Log!B3", "=5+5");
  await edit(book, "Log!C2", "=Log[@Days]*2");
  await edit(book, "Log!A3", '=[@Days]&"x"');
  expect(shows(book, "Log!C2", "Log!A3")).toEqual([8, "10x"]);
});

test("a table's totals are not among its column's cells, and what needs them is not understood", async () => {
  const book = bookWithTable(
    { A1: "=SUM(Log[Days])", A2: "=Log[[#Totals],[Days]]", A3: "=ROWS(Log[#All])" },
    true,
  );
  const { kept } = await calculate(book);
  expect(shows(book, "Sums!A1")).toEqual([11]);
  expect(kept).toEqual(expect.arrayContaining(["Sums!A2", "Sums!A3"]));
});

test("an add-in's function is given a table with its headers", async () => {
  const functions = addIn({ COUNT: (log) => (Array.isArray(log) ? log.length : 0) });
  const book = bookWithTable({ A1: "=COMPLAINTS.COUNT(Log[#All])" });
  await calculate(book, { functions });
  expect(functions.calls).toEqual(['Sums!A1 COUNT [[["ID","Days"],["C1",4],["C2",7]]]']);
  expect(shows(book, "Sums!A1")).toEqual([3]);
});

test("an add-in's function is called again only when a cell that it was given changes", async () => {
  const functions = addIn({ COUNT: () => 1 });
  const book = bookWithTable({ A1: "=COMPLAINTS.COUNT(Log[#All])", B1: "1", C1: "=B1+A1" });
  await calculate(book, { functions });
  await edit(book, "Sums!B1", 5, { functions });
  expect(functions.calls).toHaveLength(1);
  await edit(book, "Log!B2", 5, { functions });
  expect(functions.calls).toHaveLength(2);
});

test("dates and shares show in the formats that the add-in says, where the cell has none", async () => {
  const numberFormats = { DUE: "dd/mm/yyyy", RATE: "0.0%" };
  const functions = { ...addIn({ DUE: () => [[44_651], [44_652]], RATE: () => 0.25 }), numberFormats };
  const book = typedBook({
    Log: { A1: "=COMPLAINTS.DUE(1)", B1: "=COMPLAINTS.RATE(1)", C1: "=COMPLAINTS.DUE(1)-1", D1: "=TODAY()" },
  });
  const own = book.file.getWorksheet("Log")?.getCell("E1");
  if (own) Object.assign(own, { value: { formula: "COMPLAINTS.RATE(1)" }, numFmt: "0.000" });
  await calculate(book, { functions });
  expect(["A1", "A2", "B1", "C1", "D1", "E1"].map((at) => formatAt(book, `Log!${at}`))).toEqual([
    ...["dd/mm/yyyy", "dd/mm/yyyy", "0.0%", "General", "dd/mm/yyyy", "0.000"],
  ]);
});

test("a file keeps formulas, what they show and where they spill", async () => {
  const functions = addIn({ TWICE: () => [[2], [4]] });
  const book = typedBook({ Log: { A1: "=COMPLAINTS.TWICE(1)", B1: "=SUM(A1:A2)" } });
  await calculate(book, { functions });
  const bytes = await writeBook(book);
  expect(partTexts(bytes)["xl/worksheets/sheet1.xml"]).toContain("_xldudf_COMPLAINTS_TWICE(1)");
  const again = await openWorkbook(bytes);
  expect(again.book.file.getWorksheet("Log")?.getCell("A1").formula).toBe("_xldudf_COMPLAINTS_TWICE(1)");
  expect(shows(again.book, "Log!A1", "Log!A2", "Log!B1")).toEqual([2, 4, 6]);
  await again.calculate({ functions: { ...functions, invoke: () => Promise.resolve([[10], [20], [30]]) } });
  expect(shows(again.book, "Log!A1", "Log!A2", "Log!A3", "Log!B1")).toEqual([10, 20, 30, 30]);
});

test("the workbook's names stand for cells, values and formulas; one that is not known is no error of the formula", async () => {
  const bytes = await writeBook(
    typedBook({ Log: { A1: 20, B1: "=Target*2", B2: "=SUM(First,1)", B3: "=Local" } }),
  );
  const names =
    '<definedNames><definedName name="Target">5</definedName><definedName name="First">Log!$A$1</definedName>' +
    '<definedName name="Local" localSheetId="0">Log!$A$1</definedName></definedNames>';
  const named = withPart(bytes, "xl/workbook.xml", (xml) => xml.replace("</sheets>", `</sheets>${names}`));
  const workbook = await openWorkbook(named);
  const { kept } = await workbook.calculate();
  expect(shows(workbook.book, "Log!B1", "Log!B2")).toEqual([10, 21]);
  expect(kept).toEqual(["Log!B3"]);
});

test("Range.formulas shows an add-in's function as it is typed", async () => {
  const workbook = await openWorkbook(await writeBook(typedBook({ Log: { A1: "=COMPLAINTS.QUARTER(1)" } })));
  const formulas = await throughExcel(workbook, async (context) => {
    const range = context.workbook.worksheets.getItem("Log").getRange("A1").load("formulas");
    await context.sync();
    return range.formulas as unknown;
  });
  expect(formulas).toEqual([["=COMPLAINTS.QUARTER(1)"]]);
});

test("formulas that rows share are calculated each for its row, and stay shared", async () => {
  const book = typedBook({ Log: { A1: 1, A2: 2, A3: 3 } });
  book.file.getWorksheet("Log")?.fillFormula("B1:B3", "A1*10");
  const { book: read, calculate: recalculate, save } = await openWorkbook(await writeBook(book));
  await recalculate();
  expect(shows(read, "Log!B1", "Log!B2", "Log!B3")).toEqual([10, 20, 30]);
  const again = await openWorkbook(await save());
  expect(shows(again.book, "Log!B1", "Log!B2", "Log!B3")).toEqual([10, 20, 30]);
  expect(again.book.file.getWorksheet("Log")?.getCell("B3").formula).toBe("A3*10");
});
