import { UserError } from "../../app/userError";
import { ExcelFailure } from "../../excel/host/failure";
import { CommandError } from "./commandError";
import { isShortOfMemory } from "./shortOfMemory";
import { type Terminal, runCommand } from "./runCommand";

/** For what the user can put right; 1 is for faults of ours. */
const USER_CAN_FIX = 2;
/** As a process ends that V8 gives up for want of memory: whoever started this one says so (`start.mjs`). */
const GAVE_UP = 134;

/** Runs the command on what was typed after it, says what went wrong if anything did, and gives its exit code. */
export async function runToExitCode(
  args: readonly string[],
  today: Date,
  terminal: Terminal,
): Promise<number> {
  try {
    await runCommand(args, today, terminal);
    return 0;
  } catch (error) {
    if (isShortOfMemory(error)) return GAVE_UP;
    const isForUser =
      error instanceof CommandError || error instanceof UserError || error instanceof ExcelFailure;
    terminal.error(isForUser ? error.message : String(error instanceof Error ? error.stack : error));
    return isForUser ? USER_CAN_FIX : 1;
  }
}
