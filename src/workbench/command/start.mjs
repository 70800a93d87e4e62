/**
 * Runs the command in a process of its own, which may run out of memory: what V8 prints then helps nobody, and a system
 * that is short of memory ends the process without a word. Plain JavaScript, so that it starts at once.
 */
import { spawn } from "node:child_process";
import { bundle } from "./bundle.mjs";

const USER_CAN_FIX = 2;
const NOT_ENOUGH_MEMORY =
  "There is not enough memory here to read this workbook. Close other programs, or take out of it what the report does not need, and try again.";

/** How V8 begins what it prints as it gives up. */
const LAST_WORDS = /^(?:<--- Last few GCs --->|FATAL ERROR: |# Fatal |#$)/u;
/** A process that gave up for want of memory, and one that the system ended. */
const GAVE_UP = [133, 134, 137];

const args = ["--enable-source-maps", bundle(), ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "pipe"] });

let [line, blank, isGivingUp] = ["", "", false];
/** Passes on what the command says; V8's last words, and the blank line before them, are kept back. */
function passOn(text) {
  const lines = (line + text).split("\n");
  line = lines.pop() ?? "";
  for (const one of lines) {
    isGivingUp ||= LAST_WORDS.test(one);
    if (isGivingUp) return;
    if (one !== "") process.stderr.write(`${blank}${one}\n`);
    blank = one === "" ? `${blank}\n` : "";
  }
}
child.stderr.setEncoding("utf8").on("data", passOn);

// Whoever types Ctrl+C ends the command, and this process with it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));

child.on("close", (code, signal) => {
  const isShortOfMemory =
    isGivingUp ||
    signal === "SIGKILL" ||
    signal === "SIGABRT" ||
    signal === "SIGTRAP" ||
    GAVE_UP.includes(code);
  if (isShortOfMemory) process.stderr.write(`${NOT_ENOUGH_MEMORY}\n`);
  else process.stderr.write(blank + line);
  process.exitCode = isShortOfMemory ? USER_CAN_FIX : (code ?? 1);
});
