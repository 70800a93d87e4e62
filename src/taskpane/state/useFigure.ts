import * as React from "react";
import type { OpenedLog } from "../../app/log/openLog";
import type { SelectedCell } from "../../app/report/whereUserIs";
import { type CellPlace, NO_FIGURE, nextFigure } from "./figureSight";
import { useSelectedCell } from "./useSelectedCell";

/** The figure that the pane explains. */
export interface FigureShown {
  readonly cell: SelectedCell | undefined;
  /** The user goes to a page of the pane. */
  leave(): void;
  /** A line of the pane leads to a cell: the figure stays. */
  lead(to: CellPlace, select: () => Promise<void>): Promise<void>;
  /** Looks where the user is, for where Excel does not tell. */
  look(): Promise<void>;
}

/** Follows the selection, and says which figure of a report it is on. */
export function useFigure(opened: OpenedLog | undefined, isShown: boolean): FigureShown {
  const { cell, look } = useSelectedCell(isShown);
  const [sight, tell] = React.useReducer(nextFigure, NO_FIGURE);
  React.useEffect(() => {
    if (!cell) return undefined;
    let isOver = false;
    isFigure(opened, cell).then(
      (found) => {
        if (!isOver) tell({ kind: "selected", cell, isFigure: found });
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [opened, cell]);
  const leave = React.useCallback(() => {
    tell({ kind: "left" });
  }, []);
  return {
    cell: sight.shown,
    leave,
    lead: async (to, select) => {
      tell({ kind: "leading", to });
      await select();
      tell({ kind: "arrived" });
    },
    look: async () => {
      tell({ kind: "asked" });
      await look();
    },
  };
}

/** Whether there is something to tell of a cell as of a figure. What finds that out is fetched for the first report. */
async function isFigure(opened: OpenedLog | undefined, cell: SelectedCell): Promise<boolean> {
  if (!cell.mark && !cell.markFault) return false;
  const { mayBeFigure, explainFigure } = await import("../../app/report/explainFigure");
  if (!opened || !cell.mark) return mayBeFigure(cell);
  const { kind } = explainFigure(opened, cell);
  return kind === "figure" || (kind === "outOfDate" && mayBeFigure(cell));
}
