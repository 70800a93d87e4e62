import { runToExitCode } from "../../src/workbench/command/runToExitCode";

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** The day on which the command is run in tests. */
const TODAY = new Date(2026, 10, 23);

/** Runs the command in this process as if it had been typed in a folder: npm says where that was. */
export async function runReport(folder: string, ...args: string[]): Promise<Outcome> {
  process.env["INIT_CWD"] = folder;
  const said = { out: "", error: "" };
  const status = await runToExitCode(args, TODAY, {
    out: (text) => (said.out += `${text}\n`),
    error: (text) => (said.error += `${text}\n`),
  });
  return { status, ...said };
}
