import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWorkbench } from "../../src/workbench/browser/buildWorkbench";

/** The variable that tells the tests where the built add-in is. */
export const BUILT = "COMPLAINTS_MONITOR_BUILT";

export default async function buildOnce(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-browser-"));
  process.env[BUILT] = JSON.stringify({ folder, ...(await buildWorkbench(folder)) });
}
