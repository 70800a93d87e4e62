import { ROW_HEIGHT } from "./rowHeights";
import type { LocatedSection, Section } from "./section";

/**
 * The rows before which a new page begins, so that no section that fits a page is torn in two: no page is left early but
 * for a section that does not fit what is left of it. `pageHeight` is in points.
 */
export function pageBreaks(located: readonly LocatedSection[], pageHeight: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  const begin = (row: number): void => {
    breaks.push(row);
    used = 0;
  };
  for (const { section, top } of located) {
    const heights = heightsOf(section);
    const { breaksBefore, keepsTop = breaksBefore ?? section.cells.length - 1 } = section;
    if (used > 0 && used + total(heights.slice(0, keepsTop)) > pageHeight) begin(top);
    heights.forEach((height, row) => {
      if (row === breaksBefore) begin(top + row);
      used = used + height > pageHeight ? height : used + height;
    });
  }
  return breaks;
}

/** How high a section is, in points. */
export function heightOf(section: Section): number {
  return total(heightsOf(section));
}

/** In points, row by row. */
function heightsOf({ cells, rowHeights = [] }: Section): number[] {
  const own = new Map(rowHeights.map(({ row, points }) => [row, points]));
  return cells.map((_, row) => own.get(row) ?? ROW_HEIGHT);
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
