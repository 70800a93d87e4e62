import * as React from "react";
import type { PageName, PaneRequest } from "../../app/ribbon/paneRequest";
import type { LogSession } from "./useLog";

/** What every page of the pane can use. */
export interface Pane {
  readonly log: LogSession;
  /** Whether a person can see the pane: while nobody does it rests. */
  readonly isShown: boolean;
  /** What pages want to find again when the user comes back to them, by name. */
  readonly kept: Map<string, unknown>;
  /** What the ribbon asked to show, until the page has taken it. */
  readonly request: PaneRequest | undefined;
  requestTaken(): void;
  go(page: PageName): void;
  /** Says at the top of the pane what was done, until the user goes on. */
  say(news: string): void;
  /** Does something in Excel; what goes wrong is shown at the top of the pane. */
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
