import * as React from "react";
import type { LinkedCell } from "../../app/log/linkedCell";
import { usePane } from "../state/pane";

/** The address of a cell within a sentence, which goes to it in Excel. */
export function CellName({ cell }: { readonly cell: LinkedCell }): React.JSX.Element {
  const { goToCell } = usePane();
  return (
    <button
      type="button"
      className="link"
      aria-label={`${cell.address}, go to the cell`}
      onClick={() => {
        goToCell(cell);
      }}
    >
      {cell.address}
    </button>
  );
}
