import * as React from "react";
import type { LinkedCell } from "../../app/log/linkedCell";
import type { SelectedCell } from "../../app/report/whereUserIs";
import type { PageName, PaneRequest } from "../../app/ribbon/paneRequest";
import type { LogSession } from "./useLog";

/** What every page of the pane can use. */
export interface Pane {
  readonly log: LogSession;
  /** The page that is shown, if under a figure that is explained. */
  readonly page: PageName;
  /** Whether a person can see the pane: while nobody does it rests. */
  readonly isShown: boolean;
  /** What pages want to find again when the user comes back to them, by name. */
  readonly kept: Map<string, unknown>;
  /** Where a page puts what is always in sight; `PaneFoot` does it. */
  readonly foot: HTMLElement | null;
  /** The figure of a report that is explained over the page. */
  readonly figure: SelectedCell | undefined;
  /** Explains the figure that is selected, where Excel did not tell that it is. */
  lookForFigure(): void;
  /** What the ribbon asked to show, until the page has taken it. */
  readonly request: PaneRequest | undefined;
  requestTaken(): void;
  go(page: PageName): void;
  /** Goes to a cell of the log; a figure that is explained stays. */
  goToCell(cell: LinkedCell): void;
  /** Says at the foot of the pane what was done, until the user goes on. */
  say(news: string): void;
  /** Does something in Excel; what goes wrong is shown at the foot of the pane. */
  act(action: () => Promise<void>): void;
}

const PaneContext = React.createContext<Pane | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

/** The pane that a component stands in. */
export function usePane(): Pane {
  const pane = React.useContext(PaneContext);
  if (!pane) throw new Error("This component stands in no pane.");
  return pane;
}
