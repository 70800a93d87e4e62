/** How the tests run for mutants: those of MUTATION_TESTS alone, by their globs. */
import { defineConfig } from "vitest/config";

const include = (process.env["MUTATION_TESTS"] ?? "").split(",");

export default defineConfig({
  test: {
    globals: true,
    // The modules of a run are loaded once for all of its files: each mutant has a run of its own.
    isolate: false,
    setupFiles: ["test/ownGlobals.ts", "test/setTimeouts.ts"],
    restoreMocks: true,
    include,
    exclude: ["test/**/*.alone.test.ts"],
  },
});
