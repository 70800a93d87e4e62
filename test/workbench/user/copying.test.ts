import { HEADERS, fileOf } from "../../excel/logBook";
import type { CellRange } from "../../../src/workbench/book/book";
import { rangeOfAddress } from "../../../src/workbench/book/address";
import { formulasIn } from "../../../src/workbench/book/cellValues";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import { copyCells, pasteCells, pasteText } from "../../../src/workbench/user/copying";
import { shiftedFormula } from "../../../src/workbench/book/shiftedFormula";

type Ranges = (address: string) => CellRange;

async function sheetOf(rows: Parameters<typeof fileOf>[0][string]): Promise<Ranges> {
  const { book } = await openWorkbook(await fileOf({ Log: rows }));
  const sheet = book.file.getWorksheet("Log");
  if (!sheet) throw new Error("There is no sheet.");
  return (address) => rangeOfAddress(book, sheet, address);
}

test.each([
  ["A1+$B2+C$3+$D$4", "B3+$B4+D$3+$D$4"],
  ['"A1"&A1', '"A1"&B3'],
  ["'A1'!A1+Log2!A1", "'A1'!B3+Log2!B3"],
  ["SUM(A:B,$A:$B,1:2,$1:$2)", "SUM(B:C,$A:$B,3:4,$1:$2)"],
  ["LOG10(A1)+Table1[A1]+_A1+A1B", "LOG10(B3)+Table1[A1]+_A1+A1B"],
  ["XFD1+A1048576", "#REF!+#REF!"],
])("a formula =%s copied two rows down and a column right is =%s", (formula, copied) => {
  expect(shiftedFormula(formula, 2, 1)).toBe(copied);
});

describe("pasted cells", () => {
  test("have their formulas moved on, and fill what is selected where they fit", async () => {
    const at = await sheetOf([[1], [2], [3], [4]]);
    pasteText(at("B1"), "=A1*2");
    pasteCells(at("B2:B4"), copyCells(at("B1"), false));
    expect(formulasIn(at("B1:B4"))).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"], ["=A4*2"]]);
    pasteCells(at("C1:C3"), copyCells(at("A1:A2"), false));
    expect(formulasIn(at("C1:C3"))).toEqual([[1], [2], [""]]);
    pasteCells(at("D1:D4"), copyCells(at("A1:A2"), false));
    expect(formulasIn(at("D1:D4"))).toEqual([[1], [2], [1], [2]]);
  });

  test("that were cut keep their formulas, over their own place too", async () => {
    const at = await sheetOf([[1], [2]]);
    pasteText(at("B1"), "=A1");
    pasteCells(at("B2"), copyCells(at("B1"), true));
    expect(formulasIn(at("B1:B2"))).toEqual([[""], ["=A1"]]);
    pasteCells(at("A2"), copyCells(at("A1:A2"), true));
    expect(formulasIn(at("A1:A3"))).toEqual([[""], [1], [2]]);
  });

  test("leave out rows that are hidden", async () => {
    const at = await sheetOf([["a"], ["b"], ["c"]]);
    at("A2").sheet.getRow(2).hidden = true;
    const copied = copyCells(at("A1:A3"), false);
    expect(copied.text).toBe("a\r\nc");
    pasteCells(at("C1"), copied);
    expect(formulasIn(at("C1:C3"))).toEqual([["a"], ["c"], [""]]);
  });

  test("are all pasted or none, and a whole column is filled as far as the sheet is used", async () => {
    const at = await sheetOf([HEADERS, ["x"], ["y"]]);
    expect(() => {
      pasteText(at("A1"), "new\t=(");
    }).toThrow("is not a formula");
    expect(formulasIn(at("A1"))).toEqual([["Complaint ID"]]);
    pasteCells(at("B:B"), copyCells(at("A3"), false));
    expect(formulasIn(at("B1:B4"))).toEqual([["y"], ["y"], ["y"], [""]]);
  });
});
