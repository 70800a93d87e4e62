import { runToExitCode } from "./runToExitCode";

const terminal = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
};

// A reader such as `head` may go away when it has seen enough; the workbook is written all the same.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runToExitCode(process.argv.slice(2), new Date(), terminal).then((code) => {
  process.exitCode = code;
});
