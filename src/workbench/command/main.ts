import { UserError } from "../../app/userError";
import { ExcelFailure } from "../../excel/failure";
import { CommandError } from "./commandError";
import { runCommand } from "./runCommand";

/** The exit code for what the user can set right; 1 is for faults of ours. */
const USER_CAN_MEND = 2;

const terminal = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
};

function isForUser(error: unknown): error is Error {
  return error instanceof CommandError || error instanceof UserError || error instanceof ExcelFailure;
}

runCommand(process.argv.slice(2), new Date(), terminal).catch((error: unknown) => {
  terminal.error(isForUser(error) ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = isForUser(error) ? USER_CAN_MEND : 1;
});
