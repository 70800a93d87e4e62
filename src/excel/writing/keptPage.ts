import type { PagePlan } from "../../report/plan/sheetPlan";
import { areaAddress, areasOf, cellAddress } from "../address";
import { REPORT_MARK } from "../reportMark";

/** How a sheet is printed and shown, beside its cells. */
export interface KeptPage {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  readonly printArea: string | undefined;
  /** `1:3`. */
  readonly titleRows: string | undefined;
  /** The rows above which a page ends, from 0. */
  readonly breaks: readonly number[];
  readonly showsGridlines: boolean;
  readonly mark: string | undefined;
}

/** What is kept on its own, since Excel gives it in another form than it takes it. */
type KeptApart = "footer" | "printArea" | "scale" | "titleRows" | "breaks";

/** All that each of the others of a plan's page sets. One that is missing is an error of types. */
const LAYOUT = {
  orientation: ["orientation"],
  paper: ["paperSize"],
  isCentred: ["centerHorizontally"],
  margins: ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"],
} as const satisfies Record<Exclude<keyof PagePlan, KeptApart>, readonly (keyof Excel.PageLayout)[]>;

const LAYOUT_MEMBERS = Object.values(LAYOUT).flat();

const HEADERS_AND_FOOTERS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** What was asked for of a page. */
export interface PageRequest {
  readonly sheet: Excel.Worksheet;
  readonly printArea: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
}

/** Asks for all that is kept of a sheet's page. */
export function loadPage(sheet: Excel.Worksheet): PageRequest {
  sheet.load("showGridlines");
  sheet.pageLayout.load(["zoom", ...LAYOUT_MEMBERS].join(","));
  sheet.pageLayout.headersFooters.defaultForAllPages.load(HEADERS_AND_FOOTERS.join(","));
  sheet.horizontalPageBreaks.load("items/rowIndex");
  return {
    sheet,
    printArea: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount"),
    mark: sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value"),
  };
}

/** What Excel answered. */
export function keptPage({ sheet, printArea, titleRows, mark }: PageRequest): KeptPage {
  const { pageLayout } = sheet;
  const { defaultForAllPages } = pageLayout.headersFooters;
  const texts = HEADERS_AND_FOOTERS.map((name) => [name, defaultForAllPages[name]] as const);
  return {
    layout: {
      ...known(LAYOUT_MEMBERS.map((name) => [name, pageLayout[name]] as const)),
      zoom: known(Object.entries(fitOrScale(pageLayout.zoom))),
      headersFooters: { defaultForAllPages: Object.fromEntries(texts) },
    },
    printArea: printArea.isNullObject ? undefined : localAddress(printArea.address),
    titleRows: titleRows.isNullObject
      ? undefined
      : `${titleRows.rowIndex + 1}:${titleRows.rowIndex + titleRows.rowCount}`,
    breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    showsGridlines: sheet.showGridlines,
    mark: mark.isNullObject ? undefined : mark.value,
  };
}

/** Excel says null, or 0 pages, of what is not set, and takes neither. */
function known(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined && value !== 0),
  );
}

/** A page is either fitted or scaled. */
function fitOrScale({
  horizontalFitToPages,
  verticalFitToPages,
  scale,
}: Excel.PageLayoutZoomOptions): object {
  const isFitted = Boolean(horizontalFitToPages) || Boolean(verticalFitToPages);
  return isFitted ? { horizontalFitToPages, verticalFitToPages } : { scale };
}

/** Without the name of the sheet, which may change. */
function localAddress(address: string): string {
  return areasOf(address).map(areaAddress).join(",");
}

/** Gives a sheet the page that it had. */
export function writeKeptPage(sheet: Excel.Worksheet, page: KeptPage): void {
  const { pageLayout } = sheet;
  pageLayout.set(page.layout);
  if (page.printArea !== undefined) pageLayout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  sheet.showGridlines = page.showsGridlines;
  if (page.mark !== undefined) sheet.customProperties.add(REPORT_MARK, page.mark);
}
