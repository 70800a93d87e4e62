import { calculate } from "../../../src/workbench/formulas/calculate";
import type { PlainValue } from "../../../src/workbench/book/cellValues";
import { shows, typedBook } from "./books";
import expected from "./libreOffice/results.json";

const RESULTS = expected.results as Readonly<Record<string, PlainValue>>;

/** Where LibreOffice is not Excel: in Excel typed texts of numbers are numbers, and truths in cells are none. */
const IN_EXCEL: Readonly<Record<string, PlainValue>> = {
  'SUM(F2:F9,10,"3")': 67,
  "SQRT(-1)": "#NUM!",
  "SUM(H2:H3)": 0,
  'MAX(J2:J5,"20")': 1234.567,
};

test("formulas give what LibreOffice gives", async () => {
  const formulas = Object.keys(RESULTS);
  const places = formulas.map((_, place) => `Z${place + 1}`);
  const book = typedBook({ Log: {} });
  const sheet = book.file.getWorksheet("Log");
  for (const [address, value] of Object.entries(expected.cells as Readonly<Record<string, PlainValue>>)) {
    if (sheet) sheet.getCell(address).value = value;
  }
  places.forEach((place, index) => {
    if (sheet) sheet.getCell(place).value = { formula: formulas[index] ?? "" };
  });
  await calculate(book);
  const given = shows(book, ...places.map((place) => `Log!${place}`));
  const rounded = (value: unknown): unknown =>
    typeof value === "number" ? Number(value.toPrecision(12)) : value;
  expect(formulas.map((formula, index) => [formula, rounded(given[index])])).toEqual(
    formulas.map((formula) => [formula, rounded(IN_EXCEL[formula] ?? RESULTS[formula])]),
  );
});
