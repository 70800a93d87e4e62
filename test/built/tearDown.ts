import { once } from "node:events";
import { rmSync } from "node:fs";
import { FOLDER } from "./builtWorkbench";

/** Ends the server and the browser, and takes away what was built. */
export default async function tearDown(): Promise<void> {
  const { addInHost: host } = globalThis;
  if (host?.exitCode === null) {
    const ended = once(host, "exit");
    host.disconnect();
    await ended;
  }
  const folder = process.env[FOLDER];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
