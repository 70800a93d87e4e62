import { quarterLabel } from "../../engine/calendar/quarter";
import type { QuarterlyReport, ReportRow, ReportTable } from "../../engine/report/quarterlyReport";
import { SHARE_HEADINGS, type ShownCell, hasShares, shownFigure } from "../shownFigure";
import { COLUMNS_A_QUARTER, COLUMN_COUNT, roomAcross } from "./columns";
import { FONT_SIZE, LOOKS } from "./looks";
import { namedSection } from "./namedSection";
import { heightOfLines } from "./rowHeights";
import { BLANK, type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { FigureCell, PlanCell, StyledArea } from "./sheetPlan";
import { textLines } from "./textLines";
import { textSection } from "./textSection";

/** What stands under a table, by its id. */
const NOTES: Partial<Readonly<Record<ReportTable["id"], string>>> = {
  numbers:
    "The numbers of received and closed complaints may differ because some closed complaints have been received in the previous quarters or some received complaints have not been closed within the reporting quarter.",
};

/** The tables of a report, numbered from 1, each with its caption above it and its note, if it has one, below. */
export function tableSections(report: QuarterlyReport): Section[] {
  return report.tables.map((table, index) => {
    const note = NOTES[table.id];
    const caption: Section = {
      cells: [rowOf(text(`${index + 1}. ${table.caption}`))],
      styles: [{ ...wholeRow(0), style: LOOKS.caption }],
    };
    const whole = stack(caption, headingSection(table, report), bodySection(table, report));
    return stack(
      namedSection(whole, report, table.shortName),
      ...(note === undefined ? [] : [textSection(note, LOOKS.note)]),
    );
  });
}

/** The quarters, and for shares what stands in the two columns of each. */
function headingSection(table: ReportTable, { quarters, settings }: QuarterlyReport): Section {
  const labels = quarters.map((quarter) => quarterLabel(quarter, settings.procedure.firstMonth));
  const heading: Section = {
    cells: [rowOf(text(table.title), ...labels.flatMap((label) => [text(label), BLANK]))],
    styles: [
      { ...wholeRow(0), style: LOOKS.heading },
      { ...area(0, 1, 1, COLUMN_COUNT - 1), style: LOOKS.acrossTwo },
    ],
  };
  if (!hasShares(table)) return heading;
  return stack(heading, {
    cells: [rowOf(BLANK, ...labels.flatMap(() => SHARE_HEADINGS.map(text)))],
    styles: [{ ...wholeRow(0), style: LOOKS.subheading }],
  });
}

function bodySection(table: ReportTable, { settings }: QuarterlyReport): Section {
  const { rows } = table;
  return {
    cells: rows.map(({ label, measure, figures }) =>
      rowOf(
        text(label),
        ...figures.flatMap((figure) => pair(shownFigure(figure, measure, settings.averageDecimals))),
      ),
    ),
    styles: [
      { ...area(0, 0, rows.length, COLUMN_COUNT), style: LOOKS.cells },
      { ...area(0, 0, rows.length, 1), style: LOOKS.label },
      { ...area(0, 1, rows.length, COLUMN_COUNT - 1), style: LOOKS.figure },
      ...grid(table),
    ],
    rowHeights: rows.flatMap(({ label }, row) => {
      const lineCount = textLines(label, roomAcross(0, 1), FONT_SIZE).length;
      return lineCount > 1 ? [{ row, points: heightOfLines(lineCount) }] : [];
    }),
    figures: rows.flatMap((row, rowIndex) => figureCells(table, row, rowIndex)),
  };
}

/** Shares have a line between number and percentage; a figure alone has both columns of its quarter. */
function grid(table: ReportTable): StyledArea[] {
  const { rows } = table;
  if (hasShares(table)) return [{ ...area(0, 1, rows.length, COLUMN_COUNT - 1), style: LOOKS.figureColumns }];
  return Array.from({ length: (COLUMN_COUNT - 1) / COLUMNS_A_QUARTER }, (_, quarterIndex) => ({
    ...area(0, firstColumn(quarterIndex), rows.length, COLUMNS_A_QUARTER),
    style: LOOKS.lone,
  }));
}

function firstColumn(quarterIndex: number): number {
  return 1 + quarterIndex * COLUMNS_A_QUARTER;
}

/** A figure of one cell stands in the column of numbers, with the one for percentages blank. */
function pair(cells: readonly ShownCell[]): PlanCell[] {
  const [number = BLANK, percentage = BLANK] = cells;
  return [number, percentage];
}

function figureCells({ id }: ReportTable, { measure, figures }: ReportRow, rowIndex: number): FigureCell[] {
  const cellCount = measure === "share" ? COLUMNS_A_QUARTER : 1;
  return figures.flatMap((_, quarterIndex) =>
    Array.from({ length: cellCount }, (_cell, index) => ({
      row: rowIndex,
      column: firstColumn(quarterIndex) + index,
      table: id,
      rowIndex,
      quarterIndex,
    })),
  );
}
