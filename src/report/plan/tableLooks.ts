import type { DocumentTable } from "../document";
import { COLUMN_COUNT } from "./columns";
import { type FigureGrid, firstColumn } from "./figureGrid";
import { LOOKS } from "./looks";
import { area } from "./section";
import type { Area, CellStyle, StyledArea } from "./sheetPlan";

/** How the rows of a table look, counted from its first; later looks are laid over earlier ones. */
export function tableLooks(table: DocumentTable, grid: FigureGrid): StyledArea[] {
  const { rows } = table;
  const { labels } = grid;
  const look = (where: Area, style: CellStyle): StyledArea => ({ ...where, style });
  return [
    look(area(0, 0, rows.length, COLUMN_COUNT), LOOKS.rows),
    look(area(0, 0, rows.length, labels), LOOKS.label),
    look(area(0, labels, rows.length, COLUMN_COUNT - labels), LOOKS.figure),
    ...numberLooks(table, grid),
    ...missingFigures(table, grid).map((where) => look(where, LOOKS.missing)),
    ...thisQuarter(table, grid).map((where) => look(where, LOOKS.thisQuarter)),
    ...totalLooks(table),
  ];
}

/** The number is told from its share, and this quarter's figure from those before, by more than a colour. */
function numberLooks(table: DocumentTable, grid: FigureGrid): StyledArea[] {
  const { rows, columns } = table;
  if (!grid.hasPairs) return thisQuarter(table, grid).map((where) => ({ ...where, style: LOOKS.number }));
  return columns.flatMap((_, index) => [
    { ...area(0, firstColumn(grid, index), rows.length, 1), style: LOOKS.number },
    { ...area(0, firstColumn(grid, index) + 1, rows.length, grid.across - 1), style: LOOKS.share },
  ]);
}

/** The columns of the quarter reported on; none where all are. */
function thisQuarter({ rows, columns }: DocumentTable, grid: FigureGrid): Area[] {
  if (columns.every(({ isThisQuarter }) => isThisQuarter)) return [];
  return columns.flatMap(({ isThisQuarter }, index) =>
    isThisQuarter ? [area(0, firstColumn(grid, index), rows.length, grid.across)] : [],
  );
}

/** Where a text stands in the place of a figure, neighbours in a row together. */
function missingFigures({ rows }: DocumentTable, grid: FigureGrid): Area[] {
  return rows.flatMap(({ cells }, row) => {
    const areas: Area[] = [];
    cells.forEach(({ shown }, index) => {
      if (!shown.some(({ kind }) => kind === "text")) return;
      const [column, before] = [firstColumn(grid, index), areas.at(-1)];
      if (before && before.column + before.columnCount === column)
        areas[areas.length - 1] = { ...before, columnCount: before.columnCount + grid.across };
      else areas.push(area(row, column, 1, grid.across));
    });
    return areas;
  });
}

/** A sum has a firm line above it and below. */
function totalLooks({ rows }: DocumentTable): StyledArea[] {
  return rows.flatMap(({ isTotal }, row) => {
    if (!isTotal) return [];
    const above = row === 0 ? [] : [{ ...area(row - 1, 0, 1, COLUMN_COUNT), style: LOOKS.aboveTotal }];
    return [...above, { ...area(row, 0, 1, COLUMN_COUNT), style: LOOKS.total }];
  });
}
