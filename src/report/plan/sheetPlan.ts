import type { Commentary } from "../document";
import type { NumberFormat } from "../shownFigure";

/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell holds. A text stays that text, whatever it looks like; a blank is left as it is. */
export type PlanCell =
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat }
  | {
      readonly kind: "text";
      readonly text: string;
      /** What is shown before it, and is not in the cell: the number of a paragraph. */
      readonly before?: string;
    }
  /** For somebody's own words: whatever is typed there stays the text that it is. */
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "blank" };

/** Excel's own styles by which screen readers find headings. */
export type NamedStyle = "Heading1" | "Heading2";

/** How cells look. What is left out stays as the workbook has it. */
export interface CellStyle {
  /** Comes with a font and lines of its own: the lines are taken off, the rest of the look is laid over it. */
  readonly namedStyle?: NamedStyle;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center" | "centerAcross";
  readonly verticalAlign?: "top" | "center" | "bottom";
  /** In steps of about three spaces. */
  readonly indent?: number;
  readonly wraps?: boolean;
  /** The colour of a thin line under each row. */
  readonly rules?: string;
  /** The colour of a line under the last row alone. */
  readonly lineBelow?: string;
  /** The colour of thin lines around all of the cells together. */
  readonly box?: string;
}

/** Cells of one look. */
export interface StyledArea extends Area {
  readonly style: CellStyle;
}

/** The height of a row, in points. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** Which figure a cell shows. */
export interface FigureCell {
  readonly row: number;
  readonly column: number;
  /** The id of the table, the strip or the list that it stands in. */
  readonly table: string;
  /** The indexes of its row and its column in that part of the document. */
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Cells with a name that leads to them from Excel's Name Box. The name is the sheet's own: other sheets may have it too. */
export interface NamedArea extends Area {
  readonly name: string;
  /** Where it is the cell for what somebody writes about a part: by its name it is found again, wherever it is by then. */
  readonly commentary?: Omit<Commentary, "text">;
  /** Whether it is the cell where the add-in says that the log has changed since. */
  readonly isForNews?: true;
}

/** Cells that are one of Excel's own tables: the first row has a heading for each column, each another. */
export interface PlannedTable extends Area {
  /** Like no other in the workbook. */
  readonly name: string;
}

/** How a series of a chart looks. Colours are told apart by lightness too, and lines by their dashes. */
export interface ChartLook {
  readonly color: string;
  /** The colour of the numbers on or over it. */
  readonly labelColor: string;
  /** A line of what others are held against. */
  readonly isDashed: boolean;
}

/** What a chart draws in one colour. */
export interface PlannedSeries {
  readonly name: string;
  /** The cells of its values: a row of the sheet. A blank one is a gap. */
  readonly values: Area;
  readonly look: ChartLook;
}

/** The letters of a chart. */
export interface ChartText {
  readonly fontName: string;
  readonly titleColor: string;
  /** In points. */
  readonly titleSize: number;
  readonly color: string;
  readonly size: number;
}

/** A chart of Excel's own over cells of the sheet. */
export interface PlannedChart {
  /** Like no other chart's of the sheet: by it the chart is found again. */
  readonly name: string;
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  readonly text: ChartText;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** The row of the sheet at whose top it stands. */
  readonly row: number;
  /** In points: from the top and the left end of the sheet, and its size. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** The cells of what stands under each point. */
  readonly categories: Area;
  readonly series: readonly PlannedSeries[];
}

/** What a sheet has besides its cells, in lists of one kind. Everything stands at a row, counted from 0. */
export interface SheetParts {
  /** Later styles are laid over earlier ones. */
  readonly styles: readonly StyledArea[];
  /** The rows that are not as high as the others. */
  readonly rowHeights: readonly RowHeight[];
  readonly merges: readonly Area[];
  readonly figures: readonly FigureCell[];
  readonly charts: readonly PlannedChart[];
  readonly tables: readonly PlannedTable[];
  /** No two of them are alike. */
  readonly names: readonly NamedArea[];
}

/** In points. Header and footer stand so far from the edges of the paper. */
export type Margins = Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;

/** A piece of a footer: words, or the number of the page or of all pages. */
export type FooterPart = string | { readonly field: "page" | "pageCount" };

/** What stands at the foot of every page. */
export interface Footer {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly left: readonly FooterPart[];
  readonly right: readonly FooterPart[];
}

/** The paper and what stands at its edges. */
export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "landscape" | "portrait";
  readonly margins: Margins;
  /** Whether the sheet stands in the middle between the left and right margins. */
  readonly isCentred: boolean;
  readonly footer: Footer;
}

/** How the sheet is printed: one page wide, and as many as it takes long. */
export interface PagePlan extends PageSetup {
  /** In percent, from 10 to 100: what makes the columns fit between the margins. */
  readonly scale: number;
  readonly printArea: Area;
  /** The rows that are repeated on every page; none unless they are given. */
  readonly titleRows?: Pick<Area, "row" | "rowCount">;
  /** The rows before which a new page begins. */
  readonly breaks: readonly number[];
}

/** A report sheet as plain data, for whoever writes it. */
export interface SheetPlan extends SheetParts {
  /** The name that the sheet should have; a writer gives a free one like it if it is taken. */
  readonly name: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** In points, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points: of every row that is not among `rowHeights`. */
  readonly rowHeight: number;
  /** How many of its first rows stay in sight; none unless it is given. */
  readonly frozenRows?: number;
  /** Rows of one width, from A1. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly page: PagePlan;
}
