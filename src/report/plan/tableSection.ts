import type { ReportTable } from "../../engine/report/quarterlyReport";
import { type ShownCell, shownFigure } from "../shownFigure";
import { LABEL_WIDTH, LINE_HEIGHT, LOOKS } from "./looks";
import { BLANK, COLUMN_COUNT, type Section, area, line, text, wholeLine } from "./section";
import type { FigureCell, PlanCell, StyledAreas } from "./sheetPlan";
import { textLines } from "./textLines";

const COLUMNS_A_QUARTER = 2;

/** What a table needs to know of the report that it stands in. */
export interface TableContext {
  /** The number of the table, from 1. */
  readonly number: number;
  /** `Q4 2021/22`, one for each quarter shown. */
  readonly quarterLabels: readonly string[];
  readonly averageDecimals: 0 | 1;
}

/** A table with its caption above it: a heading row, for shares a row of subheadings, and a row a line. */
export function tableSection(table: ReportTable, context: TableContext): Section {
  const heading = line(text(table.title), ...context.quarterLabels.flatMap((label) => [text(label), BLANK]));
  const subheadings = context.quarterLabels.flatMap(() => [text("Number"), text("%")]);
  const headings = table.measure === "share" ? [heading, line(BLANK, ...subheadings)] : [heading];
  const top = 1 + headings.length;
  return {
    cells: [
      line(text(`${context.number}. ${table.caption}`)),
      ...headings,
      ...table.rows.map(({ label, figures }) =>
        line(
          text(label),
          ...figures.flatMap((figure) => pair(shownFigure(figure, table.measure, context.averageDecimals))),
        ),
      ),
    ],
    styles: [
      { style: LOOKS.caption, areas: [wholeLine(0)] },
      { style: LOOKS.heading, areas: [wholeLine(1)] },
      { style: LOOKS.acrossTwo, areas: [area(1, 1, 1, COLUMN_COUNT - 1)] },
      { style: LOOKS.subheading, areas: table.measure === "share" ? [wholeLine(2)] : [] },
      { style: LOOKS.cells, areas: [area(top, 0, table.rows.length, COLUMN_COUNT)] },
      { style: LOOKS.label, areas: [area(top, 0, table.rows.length, 1)] },
      { style: LOOKS.figure, areas: [area(top, 1, table.rows.length, COLUMN_COUNT - 1)] },
      ...lines(table, top),
    ],
    rowHeights: table.rows.flatMap(({ label }, place) => {
      const lines = textLines(label, LABEL_WIDTH).length;
      return lines > 1 ? [{ row: top + place, points: lines * LINE_HEIGHT + 2 }] : [];
    }),
    merges: [],
    figures: table.rows.flatMap(({ figures }, place) =>
      figures.flatMap((_, quarter) => figureCells(table, place, quarter, top + place)),
    ),
  };
}

/** Shares have a line between number and percentage; a figure alone has both columns of its quarter. */
function lines({ measure, rows }: ReportTable, top: number): StyledAreas[] {
  if (measure === "share") {
    return [{ style: LOOKS.figureColumns, areas: [area(top, 1, rows.length, COLUMN_COUNT - 1)] }];
  }
  const quarters = Array.from({ length: (COLUMN_COUNT - 1) / COLUMNS_A_QUARTER }, (_, place) =>
    area(top, 1 + place * COLUMNS_A_QUARTER, rows.length, COLUMNS_A_QUARTER),
  );
  return [{ style: LOOKS.lone, areas: quarters }];
}

/** A figure of one cell stands in the column of numbers, with the one for percentages blank. */
function pair(cells: readonly ShownCell[]): PlanCell[] {
  const [number = BLANK, percentage = BLANK] = cells;
  return [number, percentage];
}

function figureCells(
  { id, measure }: ReportTable,
  place: number,
  quarter: number,
  row: number,
): FigureCell[] {
  const column = 1 + quarter * COLUMNS_A_QUARTER;
  const columns = measure === "share" ? [column, column + 1] : [column];
  return columns.map((one) => ({ row, column: one, table: id, line: place, quarter }));
}
