import { at } from "../../engine/at";
import type { DocumentStrip, StripFigure } from "../document";
import { COLUMN_COUNT } from "./columns";
import { LOOKS } from "./looks";
import { heightOfLines } from "./rowHeights";
import { type Section, area, rowOf, text } from "./section";
import type { CellStyle, PlanCell } from "./sheetPlan";

/** The columns of the sheet at which the figures begin; each runs on to the next. */
const STARTS = [0, 2, 5, 8, 11] as const;

const ROWS: readonly { readonly of: (figure: StripFigure) => PlanCell; readonly style: CellStyle }[] = [
  { of: ({ label }) => text(label), style: LOOKS.stripLabel },
  { of: shownLarge, style: LOOKS.stripFigure },
  { of: ({ before }) => text(before), style: LOOKS.stripBefore },
];

/** Which of these rows has the figures. */
const FIGURE_ROW = 1;

/** Figures that stand out beside one another, each with its label above it and what it was before below. */
export function stripSection({ id, figures }: DocumentStrip): Section {
  const shown = figures.slice(0, STARTS.length);
  return {
    cells: ROWS.map(({ of }) => {
      const row = rowOf();
      shown.forEach((figure, index) => (row[at(STARTS, index)] = of(figure)));
      return row;
    }),
    styles: ROWS.map(({ style }, row) => ({ ...area(row, 0, 1, COLUMN_COUNT), style })),
    rowHeights: ROWS.map(({ style }, row) => ({ row, points: heightOfLines(1, style.fontSize) })),
    figures: shown.map((_, columnIndex) => ({
      ...{ row: FIGURE_ROW, column: at(STARTS, columnIndex) },
      ...{ table: id, rowIndex: 0, columnIndex },
    })),
  };
}

/** A count is a number, which Excel would warn of as a text. */
function shownLarge({ cell: { figure }, shown }: StripFigure): PlanCell {
  const isCount = figure?.verdict === "measured" && figure.outOf === undefined;
  return isCount ? { kind: "number", value: figure.count, format: "0" } : text(shown);
}
