import type { Worksheet } from "@cj-tech-master/excelts";
import { localAddress, rangeOfAddress } from "../book/address";
import { COLUMN_COUNT, requireWritable } from "../book/book";
import { PAPERS, setUpPaper } from "../book/paper";
import { invalidArgument } from "../protocol/excelError";
import { NULL_OBJECT, type Property, hostClass } from "../protocol/hostObject";
import { choice, textArgument } from "./args";
import { pageZoom } from "./pageZoom";
import { rangeAreasClass, rangeClass } from "./rangeClass";
import type { SheetOfBook } from "./sheetOfBook";

const ORIENTATIONS = { Landscape: "landscape", Portrait: "portrait" } as const;
const POINTS_IN_INCH = 72;

function pageProperty(
  get: (sheet: Worksheet) => unknown,
  set: (sheet: Worksheet, value: unknown) => void,
): Property<SheetOfBook> {
  return {
    get: ({ sheet }) => get(sheet),
    set: ({ sheet }, value) => {
      requireWritable(sheet);
      set(sheet, value);
    },
  };
}

type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

function margin(side: Margin): Property<SheetOfBook> {
  return pageProperty(
    (sheet) => sheet.pageSetup.margins[side] * POINTS_IN_INCH,
    (sheet, value) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument("a margin is a number of points");
      setUpPaper(sheet, { margins: { [side]: value / POINTS_IN_INCH } });
    },
  );
}

/** With the marks of its parts: “Excel specifications and limits” of Microsoft's support, as is the one on page breaks. */
const LONGEST_HEADER = 255;
const MOST_PAGE_BREAKS = 1026;

const PARTS_OF_LINE = { left: "L", center: "C", right: "R" } as const;
/** A part's mark and its text, in which `&&` is a sign of its own, and `&"Arial,Bold"` names a font. */
const PARTS = /&([LCR])((?:&&|&"[^"]*"|&[^LCR&"]|[^&])*)/gu;

/** The parts of a header or footer by their letters. What comes before any mark is in the middle. */
function partsIn(line: string): Map<string, string> {
  const marked = /^&[LCR]/u.test(line) ? line : `&C${line}`;
  return new Map([...marked.matchAll(PARTS)].map(([, letter = "", text = ""]) => [letter, text]));
}

/** One part of a header or footer, which a file keeps as `&LLeft&CCentre&RRight`. */
function headerPart(
  which: "oddHeader" | "oddFooter",
  part: keyof typeof PARTS_OF_LINE,
): Property<SheetOfBook> {
  const partsOf = (sheet: Worksheet): Map<string, string> => partsIn(sheet.headerFooter[which] ?? "");
  return pageProperty(
    (sheet) => partsOf(sheet).get(PARTS_OF_LINE[part]) ?? "",
    (sheet, value) => {
      if (typeof value !== "string") throw invalidArgument("a header or footer is a text");
      const parts = partsOf(sheet).set(PARTS_OF_LINE[part], value);
      const whole = Object.values(PARTS_OF_LINE)
        .flatMap((letter) => (parts.get(letter) ? [`&${letter}${parts.get(letter) ?? ""}`] : []))
        .join("");
      if (whole.length > LONGEST_HEADER)
        throw invalidArgument(`a header or footer has no more than ${LONGEST_HEADER} characters`);
      sheet.headerFooter[which] = whole;
    },
  );
}

const headerFooterClass = hostClass<SheetOfBook>("HeaderFooter", {
  properties: {
    leftHeader: headerPart("oddHeader", "left"),
    centerHeader: headerPart("oddHeader", "center"),
    rightHeader: headerPart("oddHeader", "right"),
    leftFooter: headerPart("oddFooter", "left"),
    centerFooter: headerPart("oddFooter", "center"),
    rightFooter: headerPart("oddFooter", "right"),
  },
});

const headersFootersClass = hostClass<SheetOfBook>("HeaderFooterGroup", {
  children: { defaultForAllPages: headerFooterClass },
});

/** How a sheet is printed. */
export const pageLayoutClass = hostClass<SheetOfBook>("PageLayout", {
  children: { headersFooters: headersFootersClass },
  properties: {
    orientation: pageProperty(
      ({ pageSetup }) => (pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      (sheet, value) => {
        setUpPaper(sheet, { orientation: choice(ORIENTATIONS, value, "orientation") });
      },
    ),
    paperSize: pageProperty(
      ({ pageSetup }) =>
        Object.entries(PAPERS).find(([, { code }]) => code === Number(pageSetup.paperSize))?.[0] ?? null,
      (sheet, value) => {
        setUpPaper(sheet, { paperSize: choice(PAPERS, value, "paperSize").code });
      },
    ),
    zoom: pageZoom,
    centerHorizontally: pageProperty(
      ({ pageSetup }) => pageSetup.horizontalCentered,
      ({ pageSetup }, value) => {
        if (typeof value !== "boolean") throw invalidArgument("centerHorizontally takes true or false");
        pageSetup.horizontalCentered = value;
      },
    ),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  methods: {
    getPrintAreaOrNullObject: ({ book, sheet }) => {
      const { printArea } = sheet.pageSetup;
      if (!printArea) return NULL_OBJECT;
      return rangeAreasClass(printArea.split(/,|&&/u).map((address) => rangeOfAddress(book, sheet, address)));
    },
    getPrintTitleRowsOrNullObject: ({ book, sheet }) => {
      const { printTitlesRow } = sheet.pageSetup;
      return printTitlesRow ? rangeClass(rangeOfAddress(book, sheet, printTitlesRow)) : NULL_OBJECT;
    },
    setPrintArea: ({ book, sheet }, args) => {
      requireWritable(sheet);
      sheet.pageSetup.printArea = fixedRows(localAddress(rangeOfAddress(book, sheet, textArgument(args, 0))));
      return null;
    },
    setPrintTitleRows: ({ book, sheet }, args) => {
      requireWritable(sheet);
      const rows = rangeOfAddress(book, sheet, textArgument(args, 0));
      if (rows.columnCount < COLUMN_COUNT) throw invalidArgument("print titles are whole rows");
      sheet.pageSetup.printTitlesRow = localAddress(rows);
      return null;
    },
  },
});

/** The file's library puts a dollar before the columns alone; a print area that moves with its cells is none. */
function fixedRows(address: string): string {
  return address.replace(/([A-Z])(\d)/gu, "$1$$$2");
}

/** The page breaks that someone put between rows. */
export const horizontalPageBreaksClass = hostClass<SheetOfBook>("PageBreakCollection", {
  items: ({ sheet }) => sheet.rowBreaks.map(({ id }) => pageBreakClass(id)),
  methods: {
    add: ({ book, sheet }, args) => {
      requireWritable(sheet);
      const { row } = rangeOfAddress(book, sheet, textArgument(args, 0));
      if (row === 0) throw invalidArgument("no page can end above the first row");
      if (sheet.rowBreaks.length >= MOST_PAGE_BREAKS)
        throw invalidArgument(`a sheet has no more than ${MOST_PAGE_BREAKS} page breaks`);
      sheet.getRow(row).addPageBreak();
      return pageBreakClass(row);
    },
    removePageBreaks: ({ sheet }) => {
      requireWritable(sheet);
      sheet.rowBreaks.length = 0;
      return null;
    },
  },
});

const pageBreakClass = hostClass<number>("PageBreak", { properties: { rowIndex: { get: (row) => row } } });
