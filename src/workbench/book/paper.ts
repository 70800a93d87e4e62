import type { Worksheet } from "@cj-tech-master/excelts";
import { invalidArgument } from "../protocol/excelError";

type PageSetup = Worksheet["pageSetup"];

/** Sizes of paper by Excel's names: the numbers under which files know them, and width and height in inches. */
export const PAPERS = {
  Letter: { code: 1, width: 8.5, height: 11 },
  A3: { code: 8, width: 11.69, height: 16.54 },
  A4: { code: 9, width: 8.27, height: 11.69 },
  A5: { code: 11, width: 5.83, height: 8.27 },
} as const;

/** What Excel takes where a file says nothing, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Changes how a sheet's pages are set up; refuses what would leave nothing of the paper between the margins. */
export function setUpPaper(
  sheet: Worksheet,
  {
    margins,
    ...change
  }: Partial<Omit<PageSetup, "margins">> & { readonly margins?: Partial<PageSetup["margins"]> },
): void {
  const setUp = {
    ...sheet.pageSetup,
    ...change,
    margins: { ...USUAL_MARGINS, ...sheet.pageSetup.margins, ...margins },
  };
  if (!hasRoom(setUp)) throw invalidArgument("the margins don't fit the paper");
  Object.assign(sheet.pageSetup, setUp);
}

function hasRoom({ margins, orientation, paperSize }: PageSetup): boolean {
  const paper = Object.values(PAPERS).find(({ code }) => code === Number(paperSize)) ?? PAPERS.Letter;
  const [wide, high] =
    orientation === "landscape" ? [paper.height, paper.width] : [paper.width, paper.height];
  const { left, right, top, bottom, header, footer } = margins;
  return left + right < wide && top + bottom < high && header < high && footer < high;
}
