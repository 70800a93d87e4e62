import { sheetMapping } from "../../../src/log/mapping/sheetMapping";
import { unusedColumns } from "../../../src/log/mapping/unusedColumns";
import { findLayout } from "../../../src/log/reading/layout";
import type { CellValue } from "../../../src/log/sheetTable";

const HEADERS = ["Ref", "Date Received", "Stage", "Date Closed", "Outcome"];
const LINE = ["1", 44571, "Stage 1", 44575, "Upheld"];

function unusedOf(headers: readonly string[], ...lines: readonly (readonly CellValue[])[]) {
  const values = [[...HEADERS, ...headers], ...lines.map((line) => [...LINE, ...line])];
  const cells = { top: { firstColumn: 0, values }, firstRow: 0, isWhole: true };
  const layout = findLayout(cells.top, 0);
  if (!layout) throw new Error("No header row was found.");
  return unusedColumns(layout, sheetMapping(layout, cells, { dateSystem: 1900, values: {} }), cells);
}

test("the columns that no figure uses are named with their place, and those that are used are not", () => {
  expect(unusedOf(["Notes", "Team"], ["x", "Care"])).toMatchObject([{ header: "Notes", column: 5 }]);
});

test("a column that could be read as what no other is, says so", () => {
  const unused = unusedOf(["Sort of issue", "Looked into by officer", "Ward"], ["Delay", "Ada", "North"]);
  expect(unused.map(({ header, couldBe }) => [header, couldBe?.name])).toEqual([
    ["Sort of issue", "Type of Complaint"],
    ["Looked into by officer", "Responsible Officer"],
    ["Ward", undefined],
  ]);
});

test.each([
  ["of which some are repeated", ["A", "B", "A", "B"], true],
  ["that are all different", ["A", "B", "C", "D"], false],
  ["that are all the same", ["A", "A", "A", "A"], false],
  ["in less than half of the rows", ["A", "", "", ""], false],
  ["that are numbers", [1, 2, 1, 2], false],
])("complaints can be grouped by values %s: %#", (_, cells, expected) => {
  const [ward] = unusedOf(["Ward"], ...cells.map((cell) => [cell]));
  expect(ward?.hasFewValues).toBe(expected);
});

test("a list to choose from beside the log is no column of it", () => {
  expect(unusedOf(["", "Service"], ["", "Care"])).toEqual([]);
});
