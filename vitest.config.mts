import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longestFirst";

const ALL = ["test/**/*.test.ts"];
const IN_BROWSER = ["test/{build,browser}/**/*.test.ts"];
const ALONE = ["test/**/*.alone.test.ts"];

const common = {
  globals: true,
  pool: "forks" as const,
  // The files of a worker share their modules: loaded once, compiled once. `ownGlobals` takes out what they leave.
  isolate: false,
  setupFiles: ["test/ownGlobals.ts", "test/setTimeouts.ts"],
  restoreMocks: true,
};

export default defineConfig({
  test: {
    // Each core has a share of the tests; one would be left to the runner itself.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...common, name: "parts", include: ALL, exclude: [...IN_BROWSER, ...ALONE] } },
      // What loads modules anew would leave two of each to the files after it.
      { test: { ...common, name: "alone", include: ALONE, isolate: true } },
      {
        test: {
          ...common,
          name: "browser",
          include: IN_BROWSER,
          // The add-in is built and served once, and one browser runs, for all tests that need them.
          globalSetup: "test/built/setUp.ts",
        },
      },
    ],
  },
});
