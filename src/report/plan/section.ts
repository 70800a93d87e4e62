import { COLUMN_COUNT } from "./columns";
import type { Area, PlanCell, PlannedChart, SheetParts } from "./sheetPlan";

/** Some rows of the sheet that belong together, with the parts that it needs; rows are counted from 0 at their top. */
export interface Section extends Partial<SheetParts> {
  /** Each row is as wide as the sheet. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** How many of its first rows stay together, where a page may end further down; all, where there is none. */
  readonly keepsTop?: number;
  /** The row before which a page begins, whatever room there is. */
  readonly breaksBefore?: number;
  /** Whether its last row parts it from the next, so that there need be no other between them. */
  readonly endsBlank?: boolean;
}

export const BLANK: PlanCell = { kind: "blank" };

export function text(value: string): PlanCell {
  return value === "" ? BLANK : { kind: "text", text: value };
}

/** A row of cells, filled up with blanks to the whole width. */
export function rowOf(...cells: readonly PlanCell[]): PlanCell[] {
  return [...cells, ...Array.from({ length: COLUMN_COUNT - cells.length }, () => BLANK)];
}

export function area(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

/** A row over the whole width. */
export function wholeRow(row: number): Area {
  return area(row, 0, 1, COLUMN_COUNT);
}

/** A section, and the row of the sheet at which it begins. */
export interface LocatedSection {
  readonly section: Section;
  readonly top: number;
}

/** Puts sections under one another. */
export function locate(sections: readonly Section[]): LocatedSection[] {
  let height = 0;
  return sections.map((section) => {
    const top = height;
    height += section.cells.length;
    return { section, top };
  });
}

/** The cells and parts of sections under one another. */
export function joined(located: readonly LocatedSection[]): SheetParts & Pick<Section, "cells"> {
  const moved = <T extends { readonly row: number }>(of: (section: Section) => readonly T[]): T[] =>
    located.flatMap(({ section, top }) => of(section).map((part) => ({ ...part, row: part.row + top })));
  return {
    cells: located.flatMap(({ section }) => section.cells),
    styles: moved(({ styles = [] }) => styles),
    rowHeights: moved(({ rowHeights = [] }) => rowHeights),
    merges: moved(({ merges = [] }) => merges),
    figures: moved(({ figures = [] }) => figures),
    charts: located.flatMap(({ section: { charts = [] }, top }) =>
      charts.map((chart) => lowered(chart, top)),
    ),
    tables: moved(({ tables = [] }) => tables),
    names: moved(({ names = [] }) => names),
  };
}

/** A chart so many rows further down, with the cells that it is drawn from. */
function lowered(chart: PlannedChart, rows: number): PlannedChart {
  const moved = <T extends { readonly row: number }>(part: T): T => ({ ...part, row: part.row + rows });
  return {
    ...moved(chart),
    categories: moved(chart.categories),
    series: chart.series.map((one) => ({ ...one, values: moved(one.values) })),
  };
}

/** Sections under one another, as one. */
export function stack(...sections: readonly Section[]): Section {
  return joined(locate(sections));
}
