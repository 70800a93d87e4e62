import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build as bundle } from "esbuild";
import webpack, { type Configuration } from "webpack";

const HERE = __dirname;
const PROJECT = path.join(HERE, "../../..");

/** The two halves of the workbench in a browser: the built add-in, and the page that plays Excel. */
export interface BuiltWorkbench {
  readonly addIn: string;
  readonly page: string;
}

/** Builds the add-in as it ships, for this machine, and the page, into a folder. */
export async function buildWorkbench(folder: string): Promise<BuiltWorkbench> {
  const addIn = path.join(folder, "addin");
  const page = path.join(folder, "page");
  const shipped = (await import(path.join(PROJECT, "webpack.config.js"))) as {
    default: (env: object) => Configuration;
  };
  const config = shipped.default({});
  await build({ ...config, context: PROJECT, output: { ...config.output, path: addIn } });
  await buildPage(page);
  return { addIn, page };
}

/** Builds the page that plays Excel into a folder. */
export async function buildPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundle({
    entryPoints: { workbench: path.join(HERE, "page.ts") },
    outdir: folder,
    bundle: true,
    // What calculates is long, and few logs have formulas: it is a file of its own.
    splitting: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  for (const file of ["workbench.html", "workbench.css"])
    copyFileSync(path.join(HERE, file), path.join(folder, file));
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString({ colors: false }) ?? ""));
      else resolve();
    });
  });
}
