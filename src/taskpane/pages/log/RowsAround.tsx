import * as React from "react";
import type { LinkedCell } from "../../../app/log/linkedCell";
import type { OpenedLog } from "../../../app/log/openLog";
import { type ShownCell, rowsAround } from "../../../app/log/rowsAround";

export interface RowsAroundProps {
  readonly opened: OpenedLog;
  readonly cell: LinkedCell;
}

/** What stands above and below a cell. Its room is kept from the beginning, so that nothing moves when it comes. */
export function RowsAround({ opened, cell }: RowsAroundProps): React.JSX.Element {
  const [cells, setCells] = React.useState<readonly ShownCell[]>();
  React.useEffect(() => {
    let isOver = false;
    rowsAround(opened, cell).then(
      (found) => {
        if (!isOver) setCells(found);
      },
      () => {
        if (!isOver) setCells([]);
      },
    );
    return () => {
      isOver = true;
    };
    // The cell is another object with each drawing, and the same cell for as long as the question is.
  }, [opened]);
  if (cells?.length === 0) return <></>;
  return (
    <p className="around small">
      {cells ? "Rows around it: " : "\u00a0"}
      {cells?.map(({ row, text, isIt }, place) => (
        <React.Fragment key={row}>
          {place > 0 && ", "}
          {isIt ? <strong>{text}</strong> : text === "" ? "blank" : text}
        </React.Fragment>
      ))}
    </p>
  );
}
