/**
 * Puts small faults into the code of a folder, one at a time, and says which of them no test notices:
 * `npm run mutation -- engine/calendar`. Not part of the tests: it takes up to an hour.
 *
 * Only tests that are about the folder are asked: those of `engine`, `log` or `report`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked } from "../../src/tooling/setup.mjs";
import { summaryOf } from "./summary.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const PACKAGES = path.join(here, "node_modules", "@stryker-mutator");

/** By the first folder of what is mutated, the folders whose tests are asked. */
const ASKED = { engine: ["engine"], log: ["log"], report: ["report", "logs"] };

const [folder = "", concurrency = String(Math.max(1, os.availableParallelism()))] = process.argv.slice(2);
const asked = ASKED[folder.split("/")[0]];
if (!asked || !existsSync(path.join("src", folder))) {
  process.stderr.write(
    `Name a folder of ${Object.keys(ASKED).join(", ")}, or one of them: npm run mutation -- engine/calendar\n`,
  );
  process.exit(2);
}
installLocked(here);
const work = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-mutation-"));
const results = path.join(work, "results.json");
const config = path.join(work, "stryker.config.json");
writeFileSync(
  config,
  JSON.stringify({
    testRunner: "vitest",
    plugins: [path.join(PACKAGES, "vitest-runner", "dist", "src", "index.js")],
    mutate: [path.extname(folder) === ".ts" ? `src/${folder}` : `src/${folder}/**/*.ts`],
    vitest: { configFile: "test/mutation/vitest.config.mts", related: true },
    coverageAnalysis: "perTest",
    concurrency: Number(concurrency),
    // A fault may make a loop endless; on a machine that others use, an honest test may take long.
    timeoutMS: 20_000,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: results },
    tempDirName: path.join(work, "copy"),
    ignorePatterns: ["dist", "docs", "assets", "test/bench", "test/mutation/node_modules"],
    // Types are checked once, of the code as it is: a mutant is run whatever its types.
    disableTypeChecks: false,
    allowEmpty: false,
  }),
);
const { status } = spawnSync(
  process.execPath,
  [path.join(PACKAGES, "core", "bin", "stryker.js"), "run", config],
  {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, MUTATION_TESTS: asked.map((name) => `test/${name}/**/*.test.ts`).join() },
  },
);
if (existsSync(results)) process.stdout.write(summaryOf(JSON.parse(readFileSync(results, "utf8"))));
rmSync(work, { recursive: true, force: true });
process.exitCode = status === 0 ? 0 : 1;
