/**
 * Puts small faults into the code of a folder, one at a time, and says which of them no test notices:
 * `npm run mutation -- engine/calendar`. Not part of the tests: it takes up to an hour.
 *
 * First the tests of the very folder are asked (`test/engine/calendar`), then, of what they did not notice, all of
 * `engine`, `log` or `report`: so each fault meets few tests that have nothing to do with it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installLocked } from "../../src/tooling/setup.mjs";
import { passed, summaryOf, together } from "./summary.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const PACKAGES = path.join(here, "node_modules", "@stryker-mutator");

/** By the first folder of what is mutated, the folders whose tests are asked in the end. */
const ASKED = { engine: ["engine"], log: ["log"], report: ["report", "logs"] };

const [given = "", concurrency = String(os.availableParallelism())] = process.argv.slice(2);
const folder = given.replace(/^src\/|\/+$/gu, "");
const asked = ASKED[folder.split("/")[0]];
if (!asked || !existsSync(path.join("src", folder))) {
  process.stderr.write(
    `Name one of ${Object.keys(ASKED).join(", ")}, or a folder or file in it: npm run mutation -- engine/calendar\n`,
  );
  process.exit(2);
}
installLocked(here);
const work = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-mutation-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

/** What becomes of the mutants of some places (Stryker's patterns), asked of the tests of some folders. */
function mutate(places, folders) {
  if (places.length === 0) return { files: {} };
  const results = path.join(work, "results.json");
  const config = path.join(work, "stryker.config.json");
  rmSync(results, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: "vitest",
      plugins: [path.join(PACKAGES, "vitest-runner", "dist", "src", "index.js")],
      mutate: places,
      vitest: { configFile: "test/mutation/vitest.config.mts", related: true },
      coverageAnalysis: "perTest",
      concurrency: Number(concurrency),
      // A fault may make a loop endless; on a machine that others use, an honest test may take long.
      timeoutMS: 20_000,
      reporters: ["progress-append-only", "json"],
      jsonReporter: { fileName: results },
      tempDirName: path.join(work, "copy"),
      ignorePatterns: ["dist", "docs", "assets", "test/bench", "test/mutation/node_modules"],
      // Types are checked of the code as it is: a mutant is run whatever its types.
      disableTypeChecks: false,
    }),
  );
  const tests = folders.map((name) => `test/${name}/**/*.test.ts`).join();
  spawnSync(process.execPath, [path.join(PACKAGES, "core", "bin", "stryker.js"), "run", config], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, MUTATION_TESTS: tests },
  });
  if (existsSync(results)) return JSON.parse(readFileSync(results, "utf8"));
  process.stderr.write("The tests could not be run with faults in the code: what went wrong stands above.\n");
  process.exit(1);
}

/** The folder itself, or each folder in it with its own tests, and the files that stand beside those. */
function partsOf(part) {
  if (path.extname(part) !== "") return [part];
  const inside = readdirSync(path.join("src", part), { withFileTypes: true });
  const [folders, files] = [inside.filter((one) => one.isDirectory()), inside.filter((one) => one.isFile())];
  const of = (some) => some.map(({ name }) => `${part}/${name}`);
  if (folders.length === 0) return [part];
  return [...of(folders).flatMap(partsOf), ...of(files).filter((name) => name.endsWith(".ts"))];
}

const isFile = (part) => path.extname(part) !== "";
const placesOf = (part) => (isFile(part) ? `src/${part}` : `src/${part}/**/*.ts`);
const ownTests = (part) => (isFile(part) ? path.posix.dirname(part) : part);

const first = partsOf(folder)
  .filter((part) => asked[0] !== ownTests(part) && existsSync(path.join("test", ownTests(part))))
  .map((part) => ({ part, result: mutate([placesOf(part)], [ownTests(part)]) }));
const rest = partsOf(folder).filter((part) => !first.some((one) => one.part === part));
const all = [
  ...first.map(({ result }) => result),
  mutate([...first.flatMap(({ result }) => passed(result)), ...rest.map(placesOf)], asked),
];
process.stdout.write(summaryOf(together(all)));
