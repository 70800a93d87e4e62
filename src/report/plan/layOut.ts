import { COLUMN_COUNT, COLUMN_WIDTHS } from "./columns";
import { pageBreaks } from "./pageBreaks";
import { pageRoom } from "./pageSetup";
import { ROW_HEIGHT } from "./rowHeights";
import { type Section, area, joined, locate, rowOf } from "./section";
import type { PageSetup, SheetPlan } from "./sheetPlan";

/** Between a section and the next, in points. */
const GAP_HEIGHT = 9;

/** Lays sections out on pages, each with a blank row below it; a page ends before a section that no longer fits it. */
export function layOut(
  sections: readonly Section[],
  setup: PageSetup,
): Omit<SheetPlan, "name" | "fontName" | "fontSize"> {
  const located = locate(sections.map(withGap));
  const sheet = joined(located);
  const { scale, height } = pageRoom(setup, COLUMN_WIDTHS);
  return {
    ...sheet,
    charts: sheet.charts.map((chart) => ({ ...chart, top: topOf(chart.row, sheet) })),
    columnWidths: COLUMN_WIDTHS,
    rowHeight: ROW_HEIGHT,
    page: {
      ...setup,
      scale,
      printArea: area(0, 0, sheet.cells.length, COLUMN_COUNT),
      breaks: pageBreaks(located, height),
    },
  };
}

/** How far below the top of the sheet a row is, in points. */
function topOf(row: number, { rowHeights }: Pick<SheetPlan, "rowHeights">): number {
  const own = new Map(rowHeights.map((one) => [one.row, one.points]));
  return Array.from({ length: row }, (_, above) => own.get(above) ?? ROW_HEIGHT).reduce(
    (sum, height) => sum + height,
    0,
  );
}

function withGap(section: Section): Section {
  const { cells, rowHeights = [], endsBlank } = section;
  if (endsBlank === true) return section;
  return {
    ...section,
    cells: [...cells, rowOf()],
    rowHeights: [...rowHeights, { row: cells.length, points: GAP_HEIGHT }],
  };
}
