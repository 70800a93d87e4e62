import { at } from "../../engine/at";
import type { DocumentTable } from "../document";
import { NOT_APPLICABLE } from "../shownFigure";
import { COLUMN_COUNT } from "./columns";
import type { FigureGrid } from "./figureGrid";
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
  const { length } = table.rows;
  if (!grid.hasPairs) return thisQuarter(table, grid).map((where) => ({ ...where, style: LOOKS.number }));
  return grid.columns.flatMap(({ first, across, isPair }) => [
    { ...area(0, isPair ? first : first + across - 1, length, 1), style: LOOKS.number },
    ...(isPair ? [{ ...area(0, first + 1, length, across - 1), style: LOOKS.share }] : []),
  ]);
}

/** The columns of the quarter reported on; none where all are. */
function thisQuarter({ rows, columns }: DocumentTable, grid: FigureGrid): Area[] {
  if (columns.every(({ isThisQuarter }) => isThisQuarter)) return [];
  return grid.columns.flatMap(({ first, across }, index) =>
    columns[index]?.isThisQuarter === true ? [area(0, first, rows.length, across)] : [],
  );
}

/** Where there is no figure, neighbours in a row together. */
function missingFigures({ rows }: DocumentTable, grid: FigureGrid): Area[] {
  return rows.flatMap(({ cells }, row) => {
    const areas: Area[] = [];
    cells.forEach(({ shown }, index) => {
      if (!shown.some((cell) => cell.kind === "text" && cell.text === NOT_APPLICABLE)) return;
      const [{ first, across }, before] = [at(grid.columns, index), areas.at(-1)];
      if (before && before.column + before.columnCount === first)
        areas[areas.length - 1] = { ...before, columnCount: before.columnCount + across };
      else areas.push(area(row, first, 1, across));
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
