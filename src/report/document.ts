import type { Figure } from "../engine/report/figure";
import type { ShownCell } from "./shownFigure";

/**
 * A report as it is read, whoever writes it down: as a worksheet, as a page, as data. Every sentence is worded, every
 * figure is measured and shown as it is to be read; a writer computes and words nothing of its own.
 */
export interface ReportDocument {
  readonly title: string;
  /** `Quarter 4 2021/22 – 1 January – 31 March 2022`. */
  readonly period: string;
  /** `Q4 2021/22`. */
  readonly quarter: string;
  /** What a sheet or a file of it is called: `Q4 2021-22 report`. */
  readonly name: string;
  /** What the sheet of its list is called, where that has one: `Q4 2021-22 upheld`. */
  readonly listName: string;
  /** What a reader has to know before any figure, a sentence each: they stand under the title. */
  readonly notices: readonly string[];
  /** In the order in which they stand; those that were left out are not there. */
  readonly parts: readonly DocumentPart[];
  /** What somebody has written about parts, also about such as are not there now. */
  readonly commentaries: readonly Commentary[];
}

/** What somebody has written for the readers of a part. It is kept when the report is made again. */
export interface Commentary {
  /** The key of the part. */
  readonly part: string;
  /** What the part is called: where it is left out, its commentary stands under that. */
  readonly about: string;
  readonly text: string;
}

/** The parts that a report can have, in their order. There may be several by columns of the user's choice. */
export type PartId =
  | "atAGlance"
  | "flow"
  | "openByAge"
  | "changes"
  | "byService"
  | "byType"
  | "byColumn"
  | "tables"
  | "upheld"
  | "method"
  | "proof";

/** A part of a report: it can be left out without anything else changing. */
export interface DocumentPart {
  readonly id: PartId;
  /** Tells it from the report's other parts, and stays the same in each report: a commentary is kept by it. */
  readonly key: string;
  /** Stands above it; none where its blocks have captions of their own. */
  readonly heading?: string;
  readonly blocks: readonly DocumentBlock[];
  /** Whether there is a cell under it for what its readers should know besides. */
  readonly hasCommentary: boolean;
}

/** What stands under one another in a part. */
export type DocumentBlock =
  | { readonly kind: "sentences"; readonly isNumbered: boolean; readonly sentences: readonly string[] }
  | DocumentStrip
  | { readonly kind: "charts"; readonly charts: readonly DocumentChart[] }
  | { readonly kind: "table"; readonly table: DocumentTable }
  | { readonly kind: "list"; readonly list: DocumentList }
  /** Lines for somebody to write on, by their labels. */
  | { readonly kind: "lines"; readonly labels: readonly string[] };

/** Figures that stand out beside one another. */
export interface DocumentStrip {
  readonly kind: "strip";
  /** What leads from a cell to its figure. */
  readonly id: string;
  readonly figures: readonly StripFigure[];
}

/** A figure that stands out, in large type. */
export interface StripFigure {
  readonly label: string;
  /** `4`, `1 of 2`. */
  readonly shown: string;
  /** What it was before: `Q3: 7 · a year ago: 10`. */
  readonly before: string;
  readonly cell: DocumentCell;
  readonly rule: string;
}

/** A figure, and how it is shown. */
export interface DocumentCell {
  /** What it is made of, in a sentence, where the rule of its row does not say that. */
  readonly rule?: string;
  /** Undefined where nothing is to be shown. */
  readonly figure: Figure | undefined;
  /** One for each cell of its column; where there are fewer, the others are blank. */
  readonly shown: readonly ShownCell[];
}

/** A column of a table: the figures of a time. */
export interface DocumentColumn {
  readonly heading: string;
  /** What stands over each of its cells, where it has several. */
  readonly subheadings: readonly string[];
  /** The time that its figures are of: `Quarter 4 2021/22 – 1 January – 31 March 2022`. */
  readonly period: string;
  /** Whether this is the column of the quarter reported on. */
  readonly isThisQuarter: boolean;
}

export interface DocumentRow {
  readonly label: string;
  /** What its figures count, in a sentence. */
  readonly rule: string;
  /** Whether it sums the rows above it up. */
  readonly isTotal: boolean;
  /** One for each column of the table. */
  readonly cells: readonly DocumentCell[];
}

export interface DocumentTable {
  /** Tells it from the report's other tables: what leads from a cell to its figure. */
  readonly id: string;
  /** What the names of ranges call it: `Closed`. Like no other table's. */
  readonly shortName: string;
  /** Stands above it; none where the heading of its part says all. */
  readonly caption?: string;
  /** Stands over its labels. */
  readonly title: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** What stands below it. */
  readonly notes: readonly string[];
}

/** A list of complaints: a line each. It may be too long for the page that it stands on. */
export interface DocumentList {
  /** What leads from a cell to its line. */
  readonly id: string;
  readonly shortName: string;
  readonly caption: string;
  readonly columns: readonly ListColumn[];
  readonly lines: readonly ListLine[];
  /** What stands there instead, where it has no lines. */
  readonly none: string;
  /** What stands there instead, where the list has a sheet of its own: it says which. */
  whereApart(sheet: string): string;
}

export interface ListColumn {
  readonly heading: string;
  /** Whether it stands only where the list has a sheet of its own, and all the room of that. */
  readonly isOnlyApart: boolean;
}

/** A complaint of a list. */
export interface ListLine {
  /** One for each column. */
  readonly texts: readonly string[];
  /** The complaint, as a figure that counts it alone. */
  readonly cell: DocumentCell & { readonly rule: string };
}

/** A chart of figures that stand in a table of the same part. */
export interface DocumentChart {
  readonly id: "receivedAndClosed" | "outcomes" | "averageDays";
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  /** What it shows, in a sentence: it stands under it, and is read out in its place. */
  readonly description: string;
  /** The table that has its figures, and of that the rows that are drawn. A blank cell is a gap. */
  readonly table: DocumentTable["id"];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  /** What it is of, which decides its colour: an outcome, a stage. */
  readonly of: string;
  /** The index of its row in the table. */
  readonly rowIndex: number;
  /** Whether it is what the series of the same `of` is held against, and not measured itself. */
  readonly isTarget: boolean;
}

/** The strips of a document, whichever part they are in. */
export function stripsOf({ parts }: ReportDocument): DocumentStrip[] {
  return parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "strip" ? [block] : [])));
}

/** The lists of a document, whichever part they are in. */
export function listsOf({ parts }: ReportDocument): DocumentList[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "list" ? [block.list] : [])),
  );
}

/** The tables of a document, whichever part they are in. */
export function tablesOf({ parts }: ReportDocument): DocumentTable[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  );
}
