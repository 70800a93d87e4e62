import type { Area, CellStyle, FigureCell, PlanCell, SheetPlan, StyledAreas } from "./sheetPlan";

/** Some rows of the sheet that belong together; rows are counted from 0 at their top. */
export interface Section extends Pick<SheetPlan, "styles" | "rowHeights" | "merges" | "figures"> {
  /** A line a row, each over the whole width. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** How many of its first rows stay together, where a page may end further down. */
  readonly keepsTop?: number;
}

/** How many columns the sheet has: the labels, and two for each of five quarters. */
export const COLUMN_COUNT = 11;

export const BLANK: PlanCell = { kind: "blank" };

export function text(value: string): PlanCell {
  return value === "" ? BLANK : { kind: "text", text: value };
}

/** A line of cells, filled up with blanks to the whole width. */
export function line(...cells: readonly PlanCell[]): PlanCell[] {
  return [...cells, ...Array.from({ length: COLUMN_COUNT - cells.length }, () => BLANK)];
}

export function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

/** A line over the whole width. */
export function wholeLine(row: number): Area {
  return area(row, 0, 1, COLUMN_COUNT);
}

/** Puts sections under one another, and says where each begins. */
export function stack(sections: readonly Section[]): {
  readonly all: Section;
  readonly tops: readonly number[];
} {
  const tops: number[] = [];
  let height = 0;
  for (const { cells } of sections) {
    tops.push(height);
    height += cells.length;
  }
  const moved = sections.map((section, place) => moveDown(section, tops[place] ?? 0));
  return {
    tops,
    all: {
      cells: moved.flatMap(({ cells }) => cells),
      styles: joinStyles(moved.flatMap(({ styles }) => styles)),
      rowHeights: moved.flatMap(({ rowHeights }) => rowHeights),
      merges: moved.flatMap(({ merges }) => merges),
      figures: moved.flatMap(({ figures }) => figures),
    },
  };
}

function moveDown({ cells, styles, rowHeights, merges, figures }: Section, by: number): Section {
  const down = <T extends { readonly row: number }>(thing: T): T => ({ ...thing, row: thing.row + by });
  return {
    cells,
    styles: styles.map(({ style, areas }) => ({ style, areas: areas.map(down) })),
    rowHeights: rowHeights.map(down),
    merges: merges.map(down),
    figures: figures.map((figure): FigureCell => down(figure)),
  };
}

/** One entry a look, so that each is sent once; looks stay in the order in which they first came. */
function joinStyles(styles: readonly StyledAreas[]): StyledAreas[] {
  const areasOf = new Map<CellStyle, Area[]>();
  for (const { style, areas } of styles) areasOf.set(style, [...(areasOf.get(style) ?? []), ...areas]);
  return [...areasOf].map(([style, areas]) => ({ style, areas }));
}
