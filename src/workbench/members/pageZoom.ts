import { requireWritable } from "../book/book";
import type { FitToPages } from "../plays";
import { invalidArgument } from "../protocol/excelError";
import type { Property } from "../protocol/hostObject";
import type { SheetOfBook } from "./sheetOfBook";

const OPTIONS = ["horizontalFitToPages", "verticalFitToPages", "scale"] as const;
type Zoom = Readonly<Record<(typeof OPTIONS)[number], number | undefined>>;

/** The scale at which a sheet is printed, or the pages that it is made to fit; what does not hold is null. */
export const pageZoom: Property<SheetOfBook> = {
  get: ({ sheet: { pageSetup } }) =>
    pageSetup.fitToPage
      ? {
          scale: null,
          horizontalFitToPages: pageSetup.fitToWidth || null,
          verticalFitToPages: pageSetup.fitToHeight || null,
        }
      : { scale: pageSetup.scale, horizontalFitToPages: null, verticalFitToPages: null },
  set: ({ book, sheet }, value) => {
    requireWritable(sheet);
    const zoom = zoomArgument(value);
    if (zoom.scale === undefined) setPages(sheet.pageSetup, zoom, book.plays.fitToPages);
    else setScale(sheet.pageSetup, zoom.scale, book.plays.fitToPages);
  },
};

type PageSetup = SheetOfBook["sheet"]["pageSetup"];

function setScale(pageSetup: PageSetup, scale: number, plays: FitToPages): void {
  Object.assign(pageSetup, plays === "wins" && pageSetup.fitToPage ? { scale } : { fitToPage: false, scale });
}

function setPages(pageSetup: PageSetup, zoom: Zoom, plays: FitToPages): void {
  if (plays === "ignored") return;
  if (plays === "lost") {
    Object.assign(pageSetup, { fitToPage: false, scale: 100 });
    return;
  }
  Object.assign(pageSetup, {
    fitToPage: true,
    fitToWidth: zoom.horizontalFitToPages ?? 0,
    fitToHeight: zoom.verticalFitToPages ?? 0,
  });
}

function zoomArgument(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom takes an object");
  const given = new Map<string, unknown>(Object.entries(value));
  if ([...given.keys()].some((name) => !OPTIONS.some((option) => option === name)))
    throw invalidArgument("zoom has no such option");
  const scale = wholeNumber(given, "scale");
  if (scale !== undefined && (scale < 10 || scale > 400))
    throw invalidArgument("zoom.scale is from 10 to 400");
  return {
    scale,
    horizontalFitToPages: wholeNumber(given, "horizontalFitToPages"),
    verticalFitToPages: wholeNumber(given, "verticalFitToPages"),
  };
}

function wholeNumber(given: ReadonlyMap<string, unknown>, name: string): number | undefined {
  const count = given.get(name) ?? undefined;
  if (count === undefined) return undefined;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1)
    throw invalidArgument(`zoom.${name} must be a whole number from 1`);
  return count;
}
