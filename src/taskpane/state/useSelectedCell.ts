import * as React from "react";
import { watchSelection } from "../../app/host";
import { type SelectedCell, whereUserIs } from "../../app/report/whereUserIs";
import { useWatch } from "./useWatch";

/** Follows the selection while the pane is shown. `look` asks again, for where Excel does not tell of it. */
export function useSelectedCell(isShown: boolean): {
  readonly cell: SelectedCell | undefined;
  readonly look: () => Promise<void>;
} {
  const [cell, setCell] = React.useState<SelectedCell>();
  const latest = React.useRef(0);
  const look = React.useCallback(async () => {
    const turn = ++latest.current;
    const found = await whereUserIs();
    if (turn === latest.current) setCell(found);
  }, []);
  // Where Excel can't say where the user is, no figure is explained; whoever asks for one is told why.
  const lookQuietly = React.useCallback(() => {
    look().catch(() => undefined);
  }, [look]);
  React.useEffect(() => {
    if (isShown) lookQuietly();
    return () => {
      latest.current++;
    };
  }, [lookQuietly, isShown]);
  const watch = React.useCallback(() => watchSelection(lookQuietly), [lookQuietly]);
  useWatch(isShown ? watch : undefined);
  return { cell, look };
}
