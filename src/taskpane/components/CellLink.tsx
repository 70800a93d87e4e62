import * as React from "react";
import type { LinkedCell } from "../../app/log/linkedCell";
import { selectCell } from "../../app/host";
import { usePane } from "../state/pane";

export interface CellLinkProps {
  readonly cell: LinkedCell;
  readonly children: React.ReactNode;
}

/** A line of a list that goes to its cell in Excel. */
export function CellLink({ cell, children }: CellLinkProps): React.JSX.Element {
  const { act } = usePane();
  return (
    <button
      type="button"
      className="item"
      onClick={() => {
        act(() => selectCell(cell.sheet, cell.row, cell.column));
      }}
    >
      {children}
      <span className="visuallyHidden">, go to cell {cell.address}</span>
    </button>
  );
}
