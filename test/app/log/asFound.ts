import type { LogRequest } from "../../../src/app/log/logRequest";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { NO_CHOICES } from "../../../src/log/choices";

/** A log of which its user said nothing, counted as it is unless something is set. */
export const AS_FOUND: Omit<LogRequest, "today"> = {
  asking: "pane",
  choices: NO_CHOICES,
  settings: DEFAULT_SETTINGS,
};
