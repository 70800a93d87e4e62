import * as React from "react";
import { type SelectedCell, whereUserIs } from "../../app/report/explainFigure";
import { failureText } from "../../app/failureText";
import { watchSelection } from "../../app/host";
import { usePane } from "./pane";
import { useWatch } from "./useWatch";

/** Where the user is in the workbook. */
export type Selection =
  | { readonly kind: "asking" }
  | { readonly kind: "known"; readonly cell: SelectedCell }
  | { readonly kind: "failed"; readonly message: string };

/** Follows the selection while the pane is shown. `look` asks again, for where Excel does not tell of it. */
export function useSelectedCell(): { readonly selection: Selection; readonly look: () => void } {
  const { isShown } = usePane();
  const [selection, setSelection] = React.useState<Selection>({ kind: "asking" });
  const latest = React.useRef(0);
  const look = React.useCallback(() => {
    const turn = ++latest.current;
    whereUserIs().then(
      (cell) => {
        if (turn === latest.current) setSelection({ kind: "known", cell });
      },
      (error: unknown) => {
        if (turn === latest.current) setSelection({ kind: "failed", message: failureText(error) });
      },
    );
  }, []);
  React.useEffect(() => {
    if (isShown) look();
    return () => {
      latest.current++;
    };
  }, [look, isShown]);
  const watch = React.useCallback(() => watchSelection(look), [look]);
  useWatch(isShown ? watch : undefined);
  return { selection, look };
}
