import { spawnSync } from "node:child_process";
import path from "node:path";

const PROJECT = path.join(__dirname, "../..");
const TSX = require.resolve("tsx/cli");
const MAIN = path.join(PROJECT, "src/workbench/command/main.ts");

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command as npm does, typed in a folder: npm runs it in the project's, and says where it was typed. */
export function runReport(folder: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, MAIN, ...args], {
    cwd: PROJECT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });
  return { status, out: stdout, error: stderr };
}
