import type { TableId } from "../../engine/report/tables";
import type { NumberFormat } from "../shownFigure";

/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell is to hold. A text is that text, whatever it looks like; a blank is left as it is. */
export type PlanCell =
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank" };

/** A rectangle of what cells are to hold. */
export interface PlanBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** How cells look. What is left out stays as the workbook has it. */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center" | "centerAcross";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wraps?: boolean;
  /** The colour of thin lines between and around the cells. */
  readonly lines?: string;
  /** The colour of thin lines between rows and around the cells, but not between columns. */
  readonly outline?: string;
}

/** One look, and all the cells that have it. */
export interface StyledAreas {
  readonly style: CellStyle;
  readonly areas: readonly Area[];
}

/** Which figure a cell shows. */
export interface FigureCell {
  readonly row: number;
  readonly column: number;
  readonly table: TableId;
  /** The place of the line in its table, and of the quarter among those shown. */
  readonly line: number;
  readonly quarter: number;
}

/** How the sheet is printed: A4 landscape, one page wide. Rows are counted from 0. */
export interface PagePlan {
  readonly printArea: Area;
  /** How many top rows are repeated on every page. */
  readonly titleRows: number;
  /** The rows before which a new page begins. */
  readonly breaks: readonly number[];
}

/** A report sheet as plain data, for whoever writes it. */
export interface SheetPlan {
  /** The name that the sheet should have; a writer gives a free one like it if it is taken. */
  readonly name: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** In widths of the digit 0, from column A on. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly PlanBlock[];
  /** Later looks are laid over earlier ones. */
  readonly styles: readonly StyledAreas[];
  /** In points; rows that are not named keep the workbook's height. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly merges: readonly Area[];
  readonly figures: readonly FigureCell[];
  readonly page: PagePlan;
}
