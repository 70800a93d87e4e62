import { type Findings, checkLog, checkingSteps } from "../../log/checks/checkLog";
import type { OpenedLog } from "../log/openLog";
import { type Task, doInSteps } from "../task";

const known = new WeakMap<OpenedLog, Findings>();

/** What was found in a log, held against every check when it is first asked for: no figure needs it. */
export function findingsOf(opened: OpenedLog): Findings {
  const findings = known.get(opened) ?? checkLog(opened);
  known.set(opened, findings);
  return findings;
}

/** The same in steps, so that a long log leaves the pane room to draw. */
export async function findingsInSteps(opened: OpenedLog, task: Task = {}): Promise<Findings> {
  const findings = known.get(opened) ?? (await doInSteps(task, { name: "checking" }, checkingSteps(opened)));
  known.set(opened, findings);
  return findings;
}
