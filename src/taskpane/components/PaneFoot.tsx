import type * as React from "react";
import * as ReactDOM from "react-dom";
import { usePane } from "../state/pane";

/**
 * What a page has at the bottom of the pane, always in sight: the button that the page is for, and above it what came of
 * it. Nothing on the page moves when this grows.
 */
export function PaneFoot({ children }: React.PropsWithChildren<unknown>): React.ReactPortal | null {
  const { foot } = usePane();
  return foot && ReactDOM.createPortal(children, foot);
}
