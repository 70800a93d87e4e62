/**
 * Runs the tests: all of them once, and beside them those of the figures and of the log in other time zones, since no
 * figure may depend on where it is made. Ends with one line that counts them all.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const HOME_ZONE = "Europe/London";
const OTHER_ZONES = ["Pacific/Auckland", "America/Los_Angeles", "Pacific/Apia"];
const FIGURES = ["test/engine", "test/log"];

const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-tests-"));
let [passed, failed, broken] = [0, 0, false];

async function run(zone, ...args) {
  const results = path.join(folder, `${zone.replace("/", "-")}.json`);
  const runner = spawn(
    process.execPath,
    [
      vitest,
      "run",
      ...process.argv.slice(2),
      ...args,
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${results}`,
    ],
    // What the runner says goes beside our own lines: the count is the last on standard output.
    { stdio: ["ignore", 2, 2], env: { ...process.env, TZ: zone } },
  );
  const [status] = await once(runner, "close");
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
  process.stdout.write(`Time zone ${zone}: ${numPassedTests} passed, ${numFailedTests} failed\n`);
  passed += numPassedTests;
  failed += numFailedTests + testResults.filter(isUnread).length;
  broken ||= status !== 0;
}

/** Whether a file failed before any of its tests was known. */
function isUnread({ status, assertionResults }) {
  return status === "failed" && assertionResults.length === 0;
}

/** One after another, in one process each. */
async function runInOtherZones() {
  for (const zone of OTHER_ZONES) await run(zone, ...FIGURES, "--maxWorkers=1");
}

// Beside each other: tests in a browser leave much of a core idle.
await Promise.all([run(HOME_ZONE), runInOtherZones()]);

rmSync(folder, { recursive: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;
