/**
 * Runs the tests: all of them once, then those of the figures and of the log in other time zones, since no figure
 * may depend on where it is made. Ends with one line that counts them all.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const RUNS = [
  { zone: "Europe/London", tests: [] },
  { zone: "Pacific/Auckland", tests: ["test/engine", "test/log"] },
  { zone: "America/Los_Angeles", tests: ["test/engine", "test/log"] },
  { zone: "Pacific/Apia", tests: ["test/engine", "test/log"] },
];

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
  "bin/jest.js",
);
const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-tests-"));
let [passed, failed, broken] = [0, 0, false];

for (const { zone, tests } of RUNS) {
  process.stdout.write(`\nTime zone ${zone}${tests.length ? `: ${tests.join(", ")}` : ": all tests"}\n`);
  const results = path.join(folder, "results.json");
  const { status } = spawnSync(
    process.execPath,
    [jest, ...process.argv.slice(2), ...tests, "--json", `--outputFile=${results}`],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, TZ: zone } },
  );
  const counts = JSON.parse(readFileSync(results, "utf8"));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  broken ||= status !== 0;
}

rmSync(folder, { recursive: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;
