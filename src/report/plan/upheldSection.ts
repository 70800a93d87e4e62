import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { UPHELD_COLUMNS, type UpheldColumn } from "../../engine/report/upheldColumns";
import type { UpheldComplaint } from "../../engine/report/upheldComplaints";
import { NONE_UPHELD, upheldCaption } from "../upheldCaption";
import { COLUMNS_A_QUARTER, COLUMN_COUNT, roomAcross } from "./columns";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { MOST_LINES, heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { Area, PlanCell } from "./sheetPlan";
import { textLines } from "./textLines";

/** A column of the list, and the columns of the sheet that it goes across. */
interface LocatedColumn extends UpheldColumn {
  readonly first: number;
  readonly across: number;
}

/** The first is as wide as the labels of the tables, each of the others as a quarter, and the last has all the rest. */
const LIST_COLUMNS: readonly LocatedColumn[] = UPHELD_COLUMNS.map((column, index) => {
  const first = index === 0 ? 0 : 1 + (index - 1) * COLUMNS_A_QUARTER;
  const isLast = index === UPHELD_COLUMNS.length - 1;
  const next = isLast ? COLUMN_COUNT : 1 + index * COLUMNS_A_QUARTER;
  return { ...column, first, across: next - first };
});

/** The list of complaints upheld or partially upheld in the quarter. */
export function upheldSection(report: QuarterlyReport): Section {
  const heading = headingSection(upheldCaption(report));
  const [first = noneSection(), ...others] = report.upheld.map(complaintSection);
  return {
    ...namedSection(stack(heading, first, ...others), report, "Upheld"),
    keepsTop: heading.cells.length + first.cells.length,
  };
}

function headingSection(caption: string): Section {
  return {
    cells: [rowOf(text(caption)), spread((column) => text(column.heading))],
    styles: [
      { ...wholeRow(0), style: LOOKS.caption },
      { ...wholeRow(1), style: LOOKS.heading },
      { ...wholeRow(1), style: LOOKS.listHeading },
    ],
    merges: mergesOf(1, 1),
  };
}

function noneSection(): Section {
  return { cells: [rowOf(text(NONE_UPHELD))], styles: [{ ...wholeRow(0), style: LOOKS.cells }] };
}

/** A complaint takes a row, or as many as its longest text needs: no row of Excel's is high enough for any text. */
function complaintSection(complaint: UpheldComplaint): Section {
  const lineCount = Math.max(...LIST_COLUMNS.map((column) => linesIn(column, complaint)));
  const rowCount = Math.ceil(lineCount / MOST_LINES);
  const points = heightOfLines(Math.ceil(lineCount / rowCount));
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    cells: rows.map((row) => (row === 0 ? spread((column) => text(column.of(complaint))) : rowOf())),
    styles: [{ ...area(0, 0, rowCount, COLUMN_COUNT), style: LOOKS.listed }],
    rowHeights: rows.map((row) => ({ row, points })),
    merges: mergesOf(0, rowCount),
  };
}

function linesIn({ first, across, of }: LocatedColumn, complaint: UpheldComplaint): number {
  return textLines(of(complaint), roomAcross(first, across), FONT_SIZE).length;
}

/** A row of the sheet with the cells of the list where its columns begin. */
function spread(cell: (column: LocatedColumn) => PlanCell): PlanCell[] {
  return LIST_COLUMNS.flatMap((column) => [
    cell(column),
    ...Array.from({ length: column.across - 1 }, () => BLANK),
  ]);
}

function mergesOf(row: number, rowCount: number): Area[] {
  return LIST_COLUMNS.filter(({ across }) => across > 1 || rowCount > 1).map(({ first, across }) =>
    area(row, first, rowCount, across),
  );
}
