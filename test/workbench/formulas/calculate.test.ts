import { calculate } from "../../../src/workbench/formulas/calculate";
import { edit, results, shows, typedBook } from "./books";

const LOG = {
  ...{ A1: "Service", A2: "Roads", A3: "Care", A4: "roads" },
  ...{ B1: "Days", B2: 4, B3: 7, B4: 10 },
};

test.each([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ['="a"&1', "a1"],
  ["=10%", 0.1],
  ["=SUM(B2:B4)", 21],
  ["=AVERAGE(B2:B4)", 7],
  ['=IF(B2>3,"late","in time")', "late"],
  ['=COUNTIFS(A2:A4,"roads",B2:B4,">4")', 1],
  ['=SUMIFS(B2:B4,A2:A4,"ROADS")', 14],
  ['=AVERAGEIFS(B2:B4,A2:A4,"c*")', 7],
  ['=AVERAGEIFS(B2:B4,A2:A4,"none")', "#DIV/0!"],
  ['=XLOOKUP("Care",A2:A4,B2:B4)', 7],
  ['=VLOOKUP("none",A2:B4,2,FALSE)', "#N/A"],
  ["=DATE(2022,3,31)", 44_651],
  ["=EOMONTH(DATE(2022,3,31),-1)", 44_620],
  ["=NETWORKDAYS(DATE(2022,4,14),DATE(2022,4,19),DATE(2022,4,15))", 3],
  ['=TEXT(DATE(2022,3,4),"dd/mm/yyyy")', "04/03/2022"],
  ["=ROUND(2.345,2)", 2.35],
  ["=A2=A4", true],
  ["=C9", 0],
])("%s", async (formula, expected) => {
  expect(await results([formula], LOG)).toEqual([expected]);
});

test("formulas are calculated after those that they refer to, wherever they stand", async () => {
  const book = typedBook({ Log: { A1: "=B1+1", B1: "=C1+1", C1: 1 }, Sums: { A1: "=Log!A1*2" } });
  await calculate(book);
  expect(shows(book, "Log!A1", "Log!B1", "Sums!A1")).toEqual([3, 2, 6]);
});

test("a sheet is named in quotation marks where its name asks for them", async () => {
  const book = typedBook({ "It's a log": { A1: 5 }, Sums: { A1: "='It''s a log'!A1+1" } });
  await calculate(book);
  expect(shows(book, "Sums!A1")).toEqual([6]);
});

test("errors travel along references as Excel's", async () => {
  const cells = { A1: "=1/0", A2: "=A1+1", A3: "=NA()", A4: "=SUM(A1:A3)" };
  expect(await results(["=A2", "=A3", "=A4", '=IFERROR(A1,"none")', '="a"+1', "=SQRT(-1)"], cells)).toEqual([
    ...["#DIV/0!", "#N/A", "#DIV/0!", "none", "#VALUE!", "#NUM!"],
  ]);
});

test("formulas that depend on themselves show 0 and are named, and others go on from there", async () => {
  const book = typedBook({ Log: { A1: "=B1+1", B1: "=A1+1", C1: "=A1+5", D1: "=D1", E1: "=1+1" } });
  const { circular } = await calculate(book);
  expect(circular).toEqual(["Log!A1", "Log!B1", "Log!D1"]);
  expect(shows(book, "Log!A1", "Log!B1", "Log!C1", "Log!D1", "Log!E1")).toEqual([0, 0, 5, 0, 2]);
});

test("after an edit only what depends on the cell is calculated, and what is volatile", async () => {
  const book = typedBook({ Log: { A1: 1, B1: "=A1*2", C1: "=B1+1", D1: "=5+5", E1: "=TODAY()" } });
  await calculate(book);
  const { calculated } = await edit(book, "Log!A1", 10);
  expect(calculated).toEqual(["Log!B1", "Log!C1", "Log!E1"]);
  expect(shows(book, "Log!B1", "Log!C1", "Log!D1")).toEqual([20, 21, 10]);
});

test("a function that nobody knows gives #NAME?, and is named", async () => {
  const book = typedBook({ Log: { A1: "=NOBODY(1)", A2: "=A1&1", A3: "=COMPLAINTS.QUARTER(1)" } });
  const { kept } = await calculate(book);
  expect(kept).toEqual(["Log!A1", "Log!A3"]);
  expect(shows(book, "Log!A1", "Log!A2", "Log!A3")).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
});

test.each(["NOBODY(1)", "EDATE(1,1)", "[1]Sheet1!A1", "Unknown+1", "B1#"])(
  "%s keeps what it shows, and others calculate with that",
  async (formula) => {
    const book = typedBook({ Log: { A2: "=A1*2" } });
    const cell = book.file.getWorksheet("Log")?.getCell("A1");
    if (cell) cell.value = { formula, result: 7 };
    const { kept } = await calculate(book);
    expect(kept).toEqual(["Log!A1"]);
    expect(shows(book, "Log!A1", "Log!A2")).toEqual([7, 14]);
    expect(cell?.formula).toBe(formula);
  },
);

test("a workbook whose dates are of the 1904 system keeps what it shows", async () => {
  const book = typedBook({ Log: { A1: "=1+1" } });
  book.file.properties.date1904 = true;
  expect((await calculate(book)).kept).toEqual(["Log!A1"]);
});
