import type { CellRange } from "../book/book";
import { selectArea } from "../book/selection";
import { keepCells } from "./cellStates";

/** What a user changes at once. */
export interface CellsChange {
  /** Its name among the steps that can be undone. */
  readonly step: string;
  /** All cells that it touches. */
  readonly ranges: readonly CellRange[];
  /** The cells that are selected after it. */
  readonly selected: CellRange;
}

/** Changes cells as one step that can be undone. All or nothing: what Excel refuses is thrown, and changes no cell. */
export function changeCells({ step, ranges, selected }: CellsChange, act: () => void): void {
  const keep = (): (() => void) => {
    const kept = ranges.map(keepCells);
    return () => {
      for (const putBack of kept) putBack();
      selectArea(selected);
    };
  };
  const before = keep();
  try {
    act();
  } catch (error) {
    before();
    throw error;
  }
  let after = before;
  selected.book.undo.add(step, {
    undo: () => {
      after = keep();
      before();
    },
    redo: () => {
      after();
    },
  });
  selectArea(selected);
}
