import type { PagePlan } from "../../report/plan/sheetPlan";
import { fitOnePageWide, setUpPage } from "../writing/setUpPage";
import { type ExcelTrial, firstDifference, nearly } from "./excelTrial";

/** A page like a report's, but with margins that no default has. */
const PAGE: PagePlan = {
  ...{
    paper: "A4",
    orientation: "landscape",
    isCentred: true,
    scale: 80,
    titleRows: { row: 0, rowCount: 2 },
    breaks: [10],
  },
  margins: { left: 40, right: 41, top: 50, bottom: 51, header: 20, footer: 21 },
  footer: {
    fontName: "Arial",
    fontSize: 8,
    left: ["2021 report"],
    right: ["Page ", { field: "page" }, " of ", { field: "pageCount" }],
  },
  printArea: { row: 0, column: 0, rowCount: 20, columnCount: 5 },
};

/** How a sheet is printed, set up as a report is. */
export const PAGE_TRIALS: readonly ExcelTrial[] = [
  {
    name: "Paper, margins and footer stay as they were set",
    run: async ({ context, sheet }) => {
      const layout = setUpPage(sheet, PAGE);
      layout.load(
        "orientation,paperSize,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin",
      );
      const footer = layout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      await context.sync();
      const { margins } = PAGE;
      return firstDifference([
        { what: "the orientation", wanted: "Landscape", got: layout.orientation },
        { what: "the paper", wanted: "A4", got: layout.paperSize },
        { what: "centred", wanted: true, got: layout.centerHorizontally },
        nearly("the left margin", margins.left, layout.leftMargin),
        nearly("the right margin", margins.right, layout.rightMargin),
        nearly("the top margin", margins.top, layout.topMargin),
        nearly("the bottom margin", margins.bottom, layout.bottomMargin),
        nearly("the header's margin", margins.header, layout.headerMargin),
        nearly("the footer's margin", margins.footer, layout.footerMargin),
        { what: "the footer", wanted: '&8&"Arial,Regular"2021 report', got: footer.leftFooter },
        { what: "its right side", wanted: '&8&"Arial,Regular"Page &P of &N', got: footer.rightFooter },
      ]);
    },
  },
  {
    name: "A sheet is printed one page wide",
    run: async ({ context, sheet }) => {
      const layout = setUpPage(sheet, PAGE);
      await context.sync();
      const [missing] = await fitOnePageWide(context, layout, PAGE);
      return missing;
    },
  },
  {
    name: "The print area, the rows repeated on each page and the page breaks stay as they were set",
    run: async ({ context, sheet }) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      const layout = setUpPage(sheet, PAGE);
      const area = layout.getPrintAreaOrNullObject().load("address");
      const titles = layout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      const got = area.isNullObject ? "" : area.address.slice(area.address.lastIndexOf("!") + 1);
      return firstDifference([
        { what: "the print area", wanted: "A1:E20", got },
        { what: "repeated rows", wanted: 2, got: titles.isNullObject ? 0 : titles.rowCount },
        { what: "page breaks", wanted: PAGE.breaks, got: breaks.items.map(({ rowIndex }) => rowIndex) },
      ]);
    },
  },
];
