import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { FAILED, FOLDER } from "./builtWorkbench";

declare global {
  /** Serves the built add-in while tests run. */
  var addInHost: ChildProcess | undefined;
}

/** Begins to build the add-in for all tests that need it. Other tests run meanwhile; these wait. */
export default function setUp(): void {
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
  globalThis.addInHost = host;
}
