import { COLUMN_COUNT, COLUMN_WIDTHS } from "./columns";
import { pageBreaks } from "./pageBreaks";
import { pageRoom } from "./pageSetup";
import { ROW_HEIGHT } from "./rowHeights";
import { type Section, area, joined, locate, rowOf } from "./section";
import type { PageSetup, SheetPlan } from "./sheetPlan";

/**
 * Lays sections out on pages, each with a blank row below it. `top` is repeated on every page; a page ends before a
 * section that no longer fits it.
 */
export function layOut(
  top: Section,
  others: readonly Section[],
  setup: PageSetup,
): Omit<SheetPlan, "name" | "fontName" | "fontSize"> {
  const heading = withGap(top);
  const located = locate([heading, ...others.map(withGap)]);
  const sheet = joined(located);
  const { scale, height } = pageRoom(setup, COLUMN_WIDTHS);
  return {
    ...sheet,
    columnWidths: COLUMN_WIDTHS,
    rowHeight: ROW_HEIGHT,
    page: {
      ...setup,
      scale,
      printArea: area(0, 0, sheet.cells.length, COLUMN_COUNT),
      titleRows: heading.cells.length,
      breaks: pageBreaks(located, height),
    },
  };
}

function withGap(section: Section): Section {
  return { ...section, cells: [...section.cells, rowOf()] };
}
