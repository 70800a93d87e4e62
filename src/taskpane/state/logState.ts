import type { LogCandidate } from "../../app/log/logCandidate";
import type { OpenedLog } from "../../app/log/openLog";
import type { Step } from "../../app/task";

/** How the pane stands to the log. */
export type LogState =
  | { readonly kind: "reading"; readonly step: Step }
  /** `isStale` where the sheet has changed since it was read. */
  | { readonly kind: "ready"; readonly opened: OpenedLog; readonly isStale: boolean }
  | FailedLog;

/** No log could be read. */
export interface FailedLog {
  readonly kind: "failed";
  readonly message: string;
  /** Whether the log is there, and only has no complaints yet. */
  readonly isEmptyLog: boolean;
  /** What may be the log, best first, and what was understood of it. */
  readonly candidates: readonly LogCandidate[];
  /** The sheets that the user may choose from. */
  readonly sheets: readonly string[];
}

/** What happens to the log. */
export type LogEvent =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "opened"; readonly opened: OpenedLog }
  | FailedLog
  /** The sheet was changed, and could not be read again unnoticed. */
  | { readonly kind: "changed" };

/** The next state. A change matters only to a log that has been read. */
export function nextLogState(state: LogState, event: LogEvent): LogState {
  switch (event.kind) {
    case "step":
      return { kind: "reading", step: event.step };
    case "opened":
      return { kind: "ready", opened: event.opened, isStale: false };
    case "failed":
      return event;
    case "changed":
      return state.kind === "ready" ? { ...state, isStale: true } : state;
  }
}
