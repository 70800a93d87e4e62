import * as React from "react";
import { selectCell } from "../../app/host";
import { usePane } from "../state/pane";

export interface CellLinkProps {
  readonly sheet: string;
  readonly cell: { readonly address: string; readonly row: number; readonly column: number };
  readonly children: React.ReactNode;
}

/** A line of a list that goes to its cell in Excel. */
export function CellLink({ sheet, cell, children }: CellLinkProps): React.JSX.Element {
  const { act } = usePane();
  return (
    <button
      type="button"
      className="item"
      onClick={() => {
        act(() => selectCell(sheet, cell.row, cell.column));
      }}
    >
      {children}
      <span className="visuallyHidden">, go to cell {cell.address}</span>
    </button>
  );
}
