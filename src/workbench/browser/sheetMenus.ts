import type { CellRange } from "../book/book";
import { filterChoices, filterColumn } from "../user/filtering";
import { listChoices } from "../user/listChoices";
import { sortRows } from "../user/sorting";
import { typeIntoCell } from "../user/typing";
import { openChoices } from "./sheet/choiceList";
import { openFilterMenu } from "./sheet/filterMenu";
import type { GridUser } from "./sheet/gridCursor";
import type { GridView } from "./sheet/gridView";

/** What opens over the sheet: the drop-down lists of cells, and the menus of headers. */
export function sheetMenus(
  grid: GridView,
  change: (act: () => void) => void,
): Pick<GridUser, "choose" | "openFilter"> {
  const choose = (cell: CellRange): boolean => {
    const choices = listChoices(cell);
    if (choices)
      openChoices(grid, [cell.row, cell.column], choices, (choice) => {
        change(() => {
          typeIntoCell(cell, choice);
        });
      });
    return choices !== undefined;
  };
  const openFilter = (place: number, column: number): void => {
    const area = grid.filters()[place];
    if (!area) return;
    openFilterMenu(grid, [area.row - 1, area.column + column], filterChoices(area, column), {
      sort: (way) => {
        change(() => {
          sortRows(area, column, way);
        });
      },
      filter: (texts) => {
        change(() => {
          filterColumn(area, column, texts);
        });
      },
    });
  };
  return { choose, openFilter };
}
