import { ROW_HEIGHT } from "./rowHeights";
import type { LocatedSection, Section } from "./section";

/**
 * The rows before which a new page begins, so that no section that fits a page is torn in two. The first section is
 * repeated at the top of every page. `pageHeight` is in points.
 */
export function pageBreaks(located: readonly LocatedSection[], pageHeight: number): number[] {
  const breaks: number[] = [];
  let [repeated, used] = [0, 0];
  located.forEach(({ section, top }, index) => {
    const heights = heightsOf(section);
    const needed = total(heights.slice(0, section.keepsTop));
    if (index > 0 && used > repeated && used + needed > pageHeight) {
      breaks.push(top);
      used = repeated;
    }
    for (const height of heights) used = used + height > pageHeight ? repeated + height : used + height;
    if (index === 0) repeated = used;
  });
  return breaks;
}

/** In points, row by row. */
function heightsOf({ cells, rowHeights = [] }: Section): number[] {
  const own = new Map(rowHeights.map(({ row, points }) => [row, points]));
  return cells.map((_, row) => own.get(row) ?? ROW_HEIGHT);
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
