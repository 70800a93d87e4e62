import { codeOf } from "./codeOf";
import { runToExitCode } from "./runToExitCode";

const terminal = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
};

/** With which the command ends where the user can put right what went wrong. */
const USER_CAN_FIX = 2;
let isCutOff = false;

// A reader such as `head` may go away when it has seen enough; the workbook is written all the same. A full disk is said.
process.stdout.on("error", (error) => {
  const code = codeOf(error);
  if (code === "EPIPE" || isCutOff) return;
  isCutOff = true;
  terminal.error(
    `What the command prints can't be written (${code}). Make room where it goes, and try again.`,
  );
});
process.stderr.on("error", () => undefined);

void runToExitCode(process.argv.slice(2), new Date(), terminal).then((code) => {
  process.exitCode = code;
});
// What is printed last may fail once the command is over.
process.on("exit", (code) => {
  if (isCutOff && code === 0) process.exitCode = USER_CAN_FIX;
});
