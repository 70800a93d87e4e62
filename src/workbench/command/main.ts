import { runToExitCode } from "./runToExitCode";

const terminal = {
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
};

void runToExitCode(process.argv.slice(2), new Date(), terminal).then((code) => {
  process.exitCode = code;
});
