import type { Worksheet } from "@cj-tech-master/excelts";
import { localAddress, rangeOfAddress } from "../book/address";
import { type Book, requireWritable } from "../book/book";
import { invalidArgument } from "../protocol/excelError";
import { type Property, hostClass } from "../protocol/hostObject";
import { choice, textArgument } from "./args";

/** A sheet and the workbook that it is in. */
export interface SheetOfBook {
  readonly book: Book;
  readonly sheet: Worksheet;
}

/** The numbers under which files know sizes of paper. */
const PAPER_SIZES = { Letter: 1, A3: 8, A4: 9, A5: 11 } as const;
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
      const usual = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
      sheet.pageSetup.margins = { ...usual, ...sheet.pageSetup.margins, [side]: value / POINTS_IN_INCH };
    },
  );
}

function setZoom({ pageSetup }: Worksheet, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom takes an object");
  const zoom = new Map(Object.entries(value));
  const known = ["horizontalFitToPages", "verticalFitToPages", "scale"];
  if ([...zoom.keys()].some((name) => !known.includes(name)))
    throw invalidArgument("zoom has no such option");
  const pages = (name: string): number | undefined => {
    const count: unknown = zoom.get(name);
    if (count === undefined || count === null) return undefined;
    if (typeof count !== "number" || !Number.isInteger(count) || count < 1) {
      throw invalidArgument(`zoom.${name} must be a whole number from 1`);
    }
    return count;
  };
  const [wide, tall, scale] = [pages("horizontalFitToPages"), pages("verticalFitToPages"), pages("scale")];
  if (scale !== undefined) {
    if (scale < 10 || scale > 400) throw invalidArgument("zoom.scale is from 10 to 400");
    Object.assign(pageSetup, { fitToPage: false, scale });
    return;
  }
  Object.assign(pageSetup, { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 });
}

const PLACES = { left: "L", center: "C", right: "R" } as const;
const PARTS = /&([LCR])([\s\S]*?)(?=&[LCR]|$)/gu;

/** One part of a header or footer, which a file keeps as `&LLeft&CCentre&RRight`. */
function headerPart(which: "oddHeader" | "oddFooter", place: keyof typeof PLACES): Property<SheetOfBook> {
  const partsOf = (sheet: Worksheet): Map<string, string> =>
    new Map(
      [...(sheet.headerFooter[which] ?? "").matchAll(PARTS)].map(([, letter = "", text = ""]) => [
        letter,
        text,
      ]),
    );
  return pageProperty(
    (sheet) => partsOf(sheet).get(PLACES[place]) ?? "",
    (sheet, value) => {
      if (typeof value !== "string") throw invalidArgument("a header or footer is a text");
      const parts = partsOf(sheet).set(PLACES[place], value);
      sheet.headerFooter[which] = Object.values(PLACES)
        .flatMap((letter) => (parts.get(letter) ? [`&${letter}${parts.get(letter) ?? ""}`] : []))
        .join("");
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
      ({ pageSetup }, value) => {
        pageSetup.orientation = choice(ORIENTATIONS, value, "orientation");
      },
    ),
    paperSize: pageProperty(
      ({ pageSetup }) =>
        Object.entries(PAPER_SIZES).find(([, size]) => size === Number(pageSetup.paperSize))?.[0] ?? null,
      ({ pageSetup }, value) => {
        pageSetup.paperSize = choice(PAPER_SIZES, value, "paperSize");
      },
    ),
    zoom: pageProperty(
      ({ pageSetup: { fitToPage, fitToWidth, fitToHeight, scale } }) =>
        fitToPage ? { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight } : { scale },
      setZoom,
    ),
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
    setPrintArea: ({ book, sheet }, args) => {
      requireWritable(sheet);
      sheet.pageSetup.printArea = fixedRows(localAddress(rangeOfAddress(book, sheet, textArgument(args, 0))));
      return null;
    },
    setPrintTitleRows: ({ book, sheet }, args) => {
      requireWritable(sheet);
      sheet.pageSetup.printTitlesRow = localAddress(rangeOfAddress(book, sheet, textArgument(args, 0)));
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
  methods: {
    add: ({ book, sheet }, args) => {
      requireWritable(sheet);
      const { row } = rangeOfAddress(book, sheet, textArgument(args, 0));
      if (row === 0) throw invalidArgument("no page can end above the first row");
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
