/**
 * The benchmark behind `npm run bench`: installs what the engine is compared with, builds engine and contest the way
 * the add-in ships (one scope, no module getters between functions, which cost a fifth under tsx), and runs both.
 * Then it measures the whole command on long logs, and the built pane in a browser.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { installLocked } from "../../src/tooling/setup.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

function build() {
  const config = {
    mode: "production",
    target: "node20",
    context: here,
    entry: { contest: "./contest.ts", memory: "./memory.ts", functions: "./functions.ts" },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, types: [] } },
        },
      ],
    },
    resolve: { extensions: [".ts", ".js"] },
    externals: ["@duckdb/node-api", "arquero"],
    externalsType: "module",
    experiments: { outputModule: true },
    optimization: { minimize: false },
    output: { path: `${here}dist`, filename: "[name].mjs", module: true, chunkFormat: "module" },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats.toString({ colors: false })));
      else resolve();
    });
  });
}

function run(name) {
  runNode(["--expose-gc", "--max-old-space-size=6144", `${here}dist/${name}.mjs`, ...process.argv.slice(2)]);
}

function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

installLocked(here);
await build();
run("contest");
run("memory");
run("functions");
// Microsoft's library reads its own file, so these are not built.
runNode(["--max-old-space-size=6144", "--import", "tsx", `${here}workbook.ts`]);
runNode(["--max-old-space-size=6144", "--import", "tsx", `${here}sizes.ts`]);
runNode(["--import", "tsx", `${here}../browser/measurePane.ts`]);
