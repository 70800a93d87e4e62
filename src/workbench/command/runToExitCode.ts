import { UserError } from "../../app/userError";
import { ExcelFailure } from "../../excel/host/failure";
import { CommandError } from "./commandError";
import { isShortOfMemory } from "./shortOfMemory";
import { type Terminal, runCommand } from "./runCommand";

/** For what the user can put right; 1 is for faults of ours. */
const USER_CAN_FIX = 2;
/** As a process ends that V8 gives up for want of memory: whoever started this one says so (`start.mjs`). */
const GAVE_UP = 134;
/** More than the longest sentence with all options behind it. */
const [MOST_SIGNS, ENDING] = [5000, 500];

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
    terminal.error(
      shortened(isForUser ? error.message : String(error instanceof Error ? error.stack : error)),
    );
    return isForUser ? USER_CAN_FIX : 1;
  }
}

/** Nobody reads a sentence with a megabyte of what was typed in it. */
function shortened(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - ENDING)} … ${text.slice(-ENDING)}` : text;
}
