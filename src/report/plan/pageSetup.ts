import type { PageSetup } from "./sheetPlan";

/** In points. Everything about the size of a page follows from these. */
const MARGINS = { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** How a report is printed. */
export const REPORT_PAGE: PageSetup = {
  paper: "A4",
  orientation: "landscape",
  margins: MARGINS,
  isCentred: true,
  footer: ["Page ", { field: "page" }, " of ", { field: "pageCount" }],
};

/** The sides of a sheet of paper, in points (ISO 216). */
const PAPERS = { A4: { short: 595.3, long: 841.9 } } as const;

/** What printers take of the height: their fonts make rows a little higher than on the screen. */
const PRINTED_HEIGHT = 0.985;

/** What a page holds: the scale at which columns of a width in all fit it, in percent, and rows of a height in all. */
export interface PageRoom {
  readonly scale: number;
  /** In points of the sheet, before it is scaled. */
  readonly height: number;
}

/** Excel scales by whole percents, from 10; to fit a width it only ever makes a sheet smaller. */
export function pageRoom(
  { paper, orientation, margins }: PageSetup,
  columnWidths: readonly number[],
): PageRoom {
  const { short, long } = PAPERS[paper];
  const [across, down] = orientation === "landscape" ? [long, short] : [short, long];
  const width = columnWidths.reduce((sum, points) => sum + points, 0);
  const fitting = Math.floor((100 * (across - margins.left - margins.right)) / width);
  const scale = Math.min(100, Math.max(10, fitting));
  return { scale, height: ((down - margins.top - margins.bottom) * PRINTED_HEIGHT * 100) / scale };
}
