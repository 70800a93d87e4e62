import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";

/** Ends the server and the browser, and takes away what was built. */
export async function tearDown(host: ChildProcess, folder: string): Promise<void> {
  if (host.exitCode === null) {
    const ended = once(host, "exit");
    host.disconnect();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
