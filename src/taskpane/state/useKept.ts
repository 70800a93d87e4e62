import * as React from "react";
import { usePane } from "./pane";

/** A state that is still there when the user comes back from another page of the pane. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const { kept } = usePane();
  const [value, setValue] = React.useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial));
  const set = (next: T): void => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, set];
}
