/** Loaded before a program that is measured: as it ends, it adds what it used as a line to the file that USAGE_FILE names. */
import { appendFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(process.env.USAGE_FILE, `${JSON.stringify({ userCPUTime, systemCPUTime, maxRSS })}\n`);
});
