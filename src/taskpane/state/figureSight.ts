import type { SelectedCell } from "../../app/report/whereUserIs";

/** A cell that a line of the pane leads to. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Which figure of a report the pane explains, over the page that it shows. */
export interface FigureSight {
  /** The figure that is explained; none, where there is none or the user has left it. */
  readonly shown: SelectedCell | undefined;
  /** The cell that is selected, as far as is known. */
  readonly selected: CellPlace | undefined;
  /** Whether the user went to a page of the pane since that cell was selected. */
  readonly isLeft: boolean;
  /** The cell that a line of the pane leads to, until another is selected after it has. */
  readonly led: (CellPlace & { readonly hasArrived: boolean }) | undefined;
}

/** No figure is explained, and nothing is known. */
export const NO_FIGURE: FigureSight = {
  shown: undefined,
  selected: undefined,
  isLeft: false,
  led: undefined,
};

export type FigureEvent =
  /** A cell is selected; it was found whether it is a figure of a report. */
  | { readonly kind: "selected"; readonly cell: SelectedCell; readonly isFigure: boolean }
  /** The user went to a page of the pane. */
  | { readonly kind: "left" }
  /** The user asks for the figure that is selected. */
  | { readonly kind: "asked" }
  /** A line of the pane leads to a cell; then it has. */
  | { readonly kind: "leading"; readonly to: CellPlace }
  | { readonly kind: "arrived" };

/**
 * The next sight. A figure comes as it is selected and goes as another cell is, but stays where the pane itself led the
 * user to that cell. Once left, it comes back only when it is selected anew.
 */
export function nextFigure(sight: FigureSight, event: FigureEvent): FigureSight {
  switch (event.kind) {
    case "left":
      return { ...sight, shown: undefined, isLeft: true };
    case "asked":
      return { ...sight, isLeft: false, led: undefined };
    case "leading":
      return { ...sight, led: { ...event.to, hasArrived: false } };
    case "arrived":
      return sight.led ? { ...sight, led: { ...sight.led, hasArrived: true } } : sight;
    case "selected":
      return afterSelection(sight, event.cell, event.isFigure);
  }
}

function afterSelection(sight: FigureSight, cell: SelectedCell, isFigure: boolean): FigureSight {
  const { sheet, row, column } = cell;
  const selected: CellPlace = { sheet, row, column };
  const { led } = sight;
  if (led && (!led.hasArrived || isSame(led, selected))) return { ...sight, selected };
  // The first cell that is known may have been selected before the user left.
  const isNew = sight.selected !== undefined && !isSame(sight.selected, selected);
  const isLeft = sight.isLeft && !isNew;
  return { selected, isLeft, led: undefined, shown: isFigure && !isLeft ? cell : undefined };
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
