import { FONT_NAME } from "./looks";
import type { Footer, PageSetup } from "./sheetPlan";

/** In points. Everything about the size of a page follows from these. */
const MARGINS = { left: 36, right: 36, top: 36, bottom: 46.8, header: 18, footer: 21.6 };

/** How a report is printed, but for the words at its foot. */
export const REPORT_PAGE = {
  paper: "A4",
  orientation: "landscape",
  margins: MARGINS,
  isCentred: true,
} as const satisfies Omit<PageSetup, "footer">;

const FOOTER_SIZE = 8;

/** So many letters of a title fit beside the number of the page; Excel takes 255 in a footer, codes and all. */
const LONGEST_TITLE = 100;

/** The title and the period at the left, and the number of the page at the right. */
export function reportFooter(title: string, period: string): Footer {
  return {
    fontName: FONT_NAME,
    fontSize: FOOTER_SIZE,
    left: [`${shortened(title)}, ${period}`],
    right: ["Page ", { field: "page" }, " of ", { field: "pageCount" }],
  };
}

/** An ampersand counts twice: it is written so. */
function shortened(title: string): string {
  let shown = title;
  while (shown.length + shown.split("&").length - 1 > LONGEST_TITLE) shown = shown.slice(0, -1);
  return shown === title ? title : `${shown.trimEnd()}…`;
}

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
  { paper, orientation, margins }: Omit<PageSetup, "footer">,
  columnWidths: readonly number[],
): PageRoom {
  const { short, long } = PAPERS[paper];
  const [across, down] = orientation === "landscape" ? [long, short] : [short, long];
  const width = columnWidths.reduce((sum, points) => sum + points, 0);
  const fitting = Math.floor((100 * (across - margins.left - margins.right)) / width);
  const scale = Math.min(100, Math.max(10, fitting));
  return { scale, height: ((down - margins.top - margins.bottom) * PRINTED_HEIGHT * 100) / scale };
}
