import type { Footer, FooterPart, Margins, PagePlan } from "../../report/plan/sheetPlan";
import { areaAddress } from "../address";

const ORIENTATIONS = { landscape: "Landscape", portrait: "Portrait" } as const;
/** Excel's codes for what changes from page to page. */
const FIELDS = { page: "&P", pageCount: "&N" } as const;

/**
 * Sets up how a sheet is printed. What comes back has the zoom that Excel then has, once it is synced: see
 * `fitOnePageWide`.
 */
export function setUpPage(sheet: Excel.Worksheet, page: PagePlan): Excel.PageLayout {
  const layout = sheet.pageLayout;
  layout.orientation = ORIENTATIONS[page.orientation];
  layout.paperSize = page.paper;
  layout.centerHorizontally = page.isCentred;
  setMargins(layout, page.margins);
  layout.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(rowsAddress(page.titleRows));
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = footerText(page.footer, "left");
  // Reports of earlier versions had the page here, and may be written over.
  defaultForAllPages.centerFooter = "";
  defaultForAllPages.rightFooter = footerText(page.footer, "right");
  for (const row of page.breaks)
    sheet.horizontalPageBreaks.add(areaAddress({ row, column: 0, rowCount: 1, columnCount: 1 }));
  // Some builds ignore a number of pages (office-js issue 1860), and then the scale before it holds.
  layout.zoom = { scale: page.scale };
  layout.zoom = { horizontalFitToPages: 1 };
  return layout.load("zoom");
}

/**
 * Looks whether a sheet that was set up and synced is printed one page wide. Where it is not, the scale alone is set,
 * which takes a round trip. Says so where Excel has not taken that either.
 */
export async function fitOnePageWide(
  context: Excel.RequestContext,
  layout: Excel.PageLayout,
  page: PagePlan,
): Promise<string[]> {
  if (isOnePageWide(layout, page)) return [];
  layout.zoom = { scale: page.scale };
  layout.load("zoom");
  await context.sync();
  if (isOnePageWide(layout, page)) return [];
  return [
    "Excel did not fit the report to the width of a page. Before you print it, choose Page Layout, Width, 1 page.",
  ];
}

/** A part of the zoom that does not hold is null or missing, whatever Microsoft's types say. */
function isOnePageWide({ zoom }: Excel.PageLayout, { scale: fitting }: PagePlan): boolean {
  const scale: number | null | undefined = zoom.scale;
  return zoom.horizontalFitToPages === 1 || (typeof scale === "number" && scale <= fitting);
}

/** `$1:$3`. */
function rowsAddress({ row, rowCount }: NonNullable<PagePlan["titleRows"]>): string {
  return `$${row + 1}:$${row + rowCount}`;
}

function setMargins(layout: Excel.PageLayout, margins: Margins): void {
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
}

/** The codes of size and font, in this order: a size is read on into digits that follow it. */
function footerText(footer: Footer, side: "left" | "right"): string {
  return `&${footer.fontSize}&"${footer.fontName},Regular"${footer[side].map(partText).join("")}`;
}

/** An ampersand begins a code, unless it stands twice. */
function partText(part: FooterPart): string {
  return typeof part === "string" ? part.replaceAll("&", "&&") : FIELDS[part.field];
}
