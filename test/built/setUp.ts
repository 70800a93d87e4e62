import { fork } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { FAILED, FOLDER } from "./builtWorkbench";
import { tearDown } from "./tearDown";

/**
 * Begins to build the add-in for all tests that need it, and gives what ends that. Other tests run meanwhile; these
 * wait.
 */
export default function setUp(): () => Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-built-"));
  process.env[FOLDER] = folder;
  const said: Buffer[] = [];
  const host = fork(path.join(__dirname, "host.ts"), [folder], {
    execArgv: ["--require", createRequire(__filename).resolve("tsx/cjs")],
    silent: true,
  });
  for (const stream of [host.stdout, host.stderr]) stream?.on("data", (part: Buffer) => said.push(part));
  host.on("close", (code) => {
    if (code === 0) return;
    writeFileSync(
      path.join(folder, FAILED),
      `The add-in could not be built and served.\n${Buffer.concat(said).toString()}`,
    );
  });
  return () => tearDown(host, folder);
}
