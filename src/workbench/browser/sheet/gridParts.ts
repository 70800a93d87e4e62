/** The headings of rows and columns; the rows that are frozen have their own. */
export interface GridHeads {
  readonly columns: HTMLElement;
  readonly rows: HTMLElement;
  readonly frozen: HTMLElement;
}

/** The layers of a grid, from the lowest to the highest. */
export interface GridParts {
  readonly element: HTMLElement;
  /** As large as the sheet, so that the grid scrolls. */
  readonly space: HTMLElement;
  readonly heads: GridHeads;
  readonly frozen: HTMLElement;
  readonly cells: HTMLElement;
  readonly charts: HTMLElement;
  readonly marks: HTMLElement;
  readonly layer: HTMLElement;
}

export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 46;

/** An element of the grid; what is hidden is not for screen readers. */
export function part(name: string, hidden = false): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  if (hidden) element.setAttribute("aria-hidden", "true");
  return element;
}

export function gridParts(): GridParts {
  const element = part("grid");
  element.tabIndex = 0;
  element.setAttribute("role", "grid");
  element.setAttribute("aria-label", "Sheet");
  element.setAttribute("aria-activedescendant", "active-cell");
  const space = part("space");
  space.setAttribute("role", "presentation");
  const heads = {
    columns: part("column-heads", true),
    rows: part("row-heads", true),
    frozen: part("frozen-heads", true),
  };
  const [cells, frozen, marks, layer] = [part("cells"), part("frozen"), part("marks"), part("editors")];
  const charts = part("charts");
  charts.setAttribute("role", "presentation");
  for (const layerOfRows of [cells, frozen, marks]) layerOfRows.setAttribute("role", "rowgroup");
  space.append(
    part("corner", true),
    heads.columns,
    frozen,
    heads.frozen,
    heads.rows,
    cells,
    charts,
    marks,
    layer,
  );
  element.append(space);
  return { element, space, heads, frozen, cells, charts, marks, layer };
}
