import { shownFormula, storedFormula } from "../../../src/workbench/book/formulaNames";

const SHOWN = "IF(A1=\"COMPLAINTS.QUARTER(1)\",COMPLAINTS.DUE_DATE(A1,1),'COMPLAINTS.X('!B1)";
const STORED = "IF(A1=\"COMPLAINTS.QUARTER(1)\",_xldudf_COMPLAINTS_DUE_DATE(A1,1),'COMPLAINTS.X('!B1)";

test("an add-in's function has a name of its own in files, outside of texts and names of sheets", () => {
  expect(storedFormula(SHOWN)).toBe(STORED);
  expect(shownFormula(STORED)).toBe(SHOWN);
});

test("the function's name is stored in capitals, however it was typed", () => {
  expect(storedFormula("complaints.due_date(A1)")).toBe("_xldudf_COMPLAINTS_DUE_DATE(A1)");
});

test("a formula shows newer functions without the prefix that files have", () => {
  expect(shownFormula("_xlfn._xlws.FILTER(A1:A3,_xlfn.ISOWEEKNUM(A1:A3)=1)")).toBe(
    "FILTER(A1:A3,ISOWEEKNUM(A1:A3)=1)",
  );
});

test("a function whose name merely ends in the namespace is left as it is", () => {
  expect(storedFormula("MY.COMPLAINTS.X(1)")).toBe("MY.COMPLAINTS.X(1)");
});
