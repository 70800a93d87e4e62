import { CHART_TEXT } from "../../src/report/plan/chartLooks";
import { type Section, area, rowOf, stack, text } from "../../src/report/plan/section";
import type { SheetParts } from "../../src/report/plan/sheetPlan";

/** One of each kind of part, all at row 1 of a section of two rows. */
const PARTS: SheetParts = {
  styles: [{ ...area(1, 2, 1, 3), style: { bold: true } }],
  rowHeights: [{ row: 1, points: 30 }],
  merges: [area(1, 0, 1, 2)],
  figures: [{ row: 1, column: 4, table: "numbers", rowIndex: 0, columnIndex: 1 }],
  charts: [
    {
      ...{
        name: "Complaints Monitor outcomes",
        kind: "columns",
        title: "Outcomes",
        description: "Outcomes.",
      },
      text: CHART_TEXT,
      ...{ row: 1, top: 0, left: 0, width: 200, height: 100 },
      categories: area(1, 4, 1, 5),
      series: [
        {
          name: "Upheld",
          values: area(1, 4, 1, 5),
          look: { color: "#002D54", labelColor: "#FFFFFF", isDashed: false },
        },
      ],
    },
  ],
  tables: [{ ...area(0, 0, 2, 3), name: "Upheld_Q4_2021_22" }],
  names: [{ ...area(1, 0, 1, 3), name: "Report_Q4_2021_22_Closed" }],
};

const rows = (count: number): Section["cells"] => Array.from({ length: count }, () => rowOf(text("x")));

test("a section needs no parts but its cells", () => {
  const none = { styles: [], rowHeights: [], merges: [], figures: [], charts: [], tables: [], names: [] };
  expect(stack({ cells: rows(1) }, { cells: rows(2) })).toEqual({ cells: rows(3), ...none });
});

test("every kind of part moves down with its section, and keeps all else", () => {
  const { cells, ...parts } = stack({ cells: rows(5) }, { cells: rows(2), ...PARTS });
  expect(cells).toHaveLength(7);
  // A chart stands at a row, and is drawn from cells of others.
  const movedBack: unknown = JSON.parse(JSON.stringify(parts), (key, value: unknown) =>
    key === "row" && typeof value === "number" ? value - 5 : value,
  );
  expect(movedBack).toEqual(PARTS);
});

test("parts of one kind stand in the order of their sections", () => {
  const section = (points: number): Section => ({ cells: rows(1), rowHeights: [{ row: 0, points }] });
  expect(stack(section(20), section(30), section(40)).rowHeights).toEqual([
    { row: 0, points: 20 },
    { row: 1, points: 30 },
    { row: 2, points: 40 },
  ]);
});
