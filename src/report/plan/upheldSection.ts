import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import type { UpheldComplaint } from "../../engine/report/upheldComplaints";
import { FIGURE_WIDTH, GREATEST_HEIGHT, LABEL_WIDTH, LINE_HEIGHT, LOOKS } from "./looks";
import { BLANK, COLUMN_COUNT, type Section, area, line, stack, text, wholeLine } from "./section";
import type { Area, PlanCell } from "./sheetPlan";
import { textLines } from "./textLines";

/** A column of the list: what it shows, and the columns of the sheet that it goes across. */
interface ListColumn {
  readonly heading: string;
  readonly first: number;
  readonly across: number;
  of(complaint: UpheldComplaint): string;
}

const LIST_COLUMNS: readonly ListColumn[] = [
  { heading: "Complaint ID", first: 0, across: 1, of: ({ id }) => id },
  { heading: "Type of Complaint", first: 1, across: 2, of: ({ type }) => type },
  { heading: "Outcome", first: 3, across: 2, of: ({ outcome }) => outcome },
  { heading: "Responsible Officer", first: 5, across: 2, of: ({ officer }) => officer },
  { heading: "Action taken", first: 7, across: 4, of: ({ action }) => action },
];

/** The caption, and the names of the columns. */
const HEADING_ROWS = 2;

/** Lines that fit the highest row that Excel can make. */
const LINES_IN_ROW = Math.floor(GREATEST_HEIGHT / LINE_HEIGHT) - 1;

/** The list of complaints upheld or partially upheld in the quarter. */
export function upheldSection({ upheld, quarter, settings }: QuarterlyReport): Section {
  const label = quarterLabel(quarter, settings.procedure.firstMonth);
  const caption = `UPHELD OR PARTIALLY UPHELD COMPLAINTS – ${label}`;
  const complaints = upheld.length > 0 ? upheld.map(complaintSection) : [noneSection()];
  return {
    ...stack([headingSection(caption), ...complaints]).all,
    keepsTop: HEADING_ROWS + (complaints[0]?.cells.length ?? 0),
  };
}

function headingSection(caption: string): Section {
  return {
    cells: [line(text(caption)), spread((column) => text(column.heading))],
    styles: [
      { style: LOOKS.caption, areas: [wholeLine(0)] },
      { style: LOOKS.heading, areas: [wholeLine(1)] },
      { style: LOOKS.listHeading, areas: [wholeLine(1)] },
    ],
    rowHeights: [],
    merges: mergesOf(1, 1),
    figures: [],
  };
}

function noneSection(): Section {
  return {
    cells: [line(text("None"))],
    styles: [{ style: LOOKS.cells, areas: [wholeLine(0)] }],
    rowHeights: [],
    merges: [],
    figures: [],
  };
}

/** A complaint takes a row, or as many as its longest text needs: Excel makes no row high enough for any text. */
function complaintSection(complaint: UpheldComplaint): Section {
  const lineCount = Math.max(
    ...LIST_COLUMNS.map((column) => textLines(column.of(complaint), widthOf(column)).length),
  );
  const rowCount = Math.ceil(lineCount / LINES_IN_ROW);
  const points = Math.ceil(lineCount / rowCount) * LINE_HEIGHT + 3;
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    cells: rows.map((row) => (row === 0 ? spread((column) => text(column.of(complaint))) : line())),
    styles: [{ style: LOOKS.listed, areas: [area(0, 0, rowCount, COLUMN_COUNT)] }],
    rowHeights: rows.map((row) => ({ row, points })),
    merges: mergesOf(0, rowCount),
    figures: [],
  };
}

function widthOf({ first, across }: ListColumn): number {
  return first === 0 ? LABEL_WIDTH : across * FIGURE_WIDTH;
}

/** A line of the sheet with the cells of the list where its columns begin. */
function spread(cell: (column: ListColumn) => PlanCell): PlanCell[] {
  return Array.from({ length: COLUMN_COUNT }, (_, place) => {
    const column = LIST_COLUMNS.find(({ first }) => first === place);
    return column ? cell(column) : BLANK;
  });
}

function mergesOf(row: number, rowCount: number): Area[] {
  return LIST_COLUMNS.filter(({ across }) => across > 1 || rowCount > 1).map(({ first, across }) =>
    area(row, first, rowCount, across),
  );
}
