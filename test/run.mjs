/**
 * Runs the tests: all of them once, then those of the figures and of the log in other time zones, since no figure
 * may depend on where it is made. Ends with one line that counts them all.
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

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
  "bin/jest.js",
);
const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-tests-"));
let [passed, failed, broken] = [0, 0, false];

async function run(zone, ...args) {
  process.stdout.write(`\nTime zone ${zone}\n`);
  const results = path.join(folder, `${zone.replace("/", "-")}.json`);
  const runner = spawn(
    process.execPath,
    [jest, ...process.argv.slice(2), ...args, "--json", `--outputFile=${results}`],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, TZ: zone } },
  );
  const [status] = await once(runner, "close");
  const counts = JSON.parse(readFileSync(results, "utf8"));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  broken ||= status !== 0;
}

await run(HOME_ZONE);
// Side by side, each in one process: none waits for the slowest file of another. Jest takes one word about workers.
const saysWorkers = process.argv.some((argument) => /^(-i|-w|--runInBand|--maxWorkers)/.test(argument));
const inOneProcess = saysWorkers ? [] : ["--runInBand"];
await Promise.all(OTHER_ZONES.map((zone) => run(zone, ...FIGURES, ...inOneProcess)));

rmSync(folder, { recursive: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;
