import * as React from "react";
import type { LinkedCell } from "../../app/log/linkedCell";
import { usePane } from "../state/pane";

export interface CellLinkProps {
  readonly cell: LinkedCell;
  readonly children: React.ReactNode;
}

/** A line of a list that goes to its cell in Excel. */
export function CellLink({ cell, children }: CellLinkProps): React.JSX.Element {
  const { goToCell } = usePane();
  return (
    <button
      type="button"
      className="item"
      onClick={() => {
        goToCell(cell);
      }}
    >
      {children}
      <span className="visuallyHidden">, go to cell {cell.address}</span>
    </button>
  );
}
