import type { Severity } from "../finding";

/** What people read of how much a finding matters. */
export const severityText: Readonly<Record<Severity, string>> = {
  error: "Changes figures",
  warning: "Worth a look",
  note: "Note",
};
