import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PROJECT } from "../../src/tooling/manifest/manifestXml";
import { HOST, builtWorkbench } from "./builtWorkbench";

/** The add-in as it is built. */
export interface BuiltAddIn {
  readonly folder: string;
  /** All files, as paths from the folder, with slashes. */
  readonly files: readonly string[];
  readonly modules: readonly BuiltModule[];
}

/** A module of the build: `./src/commands/commands.ts`, and the names of the chunks that it is in. */
export interface BuiltModule {
  readonly name: string;
  readonly chunks: readonly string[];
}

interface StatsModule {
  readonly name?: string;
  readonly chunks?: readonly (string | number)[];
  readonly modules?: readonly StatsModule[];
}

interface Stats {
  readonly chunks: readonly { readonly id: string | number; readonly names: readonly string[] }[];
  readonly modules: readonly StatsModule[];
}

/** Runs webpack as `npm run build` does. */
export function runWebpack(...args: string[]): SpawnSyncReturns<string> {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  return spawnSync(process.execPath, [webpack, ...args], { cwd: PROJECT, encoding: "utf8" });
}

/** Builds the add-in as it ships into a folder, and what webpack says of it into a file. */
export function buildAddIn(folder: string, stats: string): void {
  const options = ["--env", `host=${HOST}`, "--output-path", folder, "--json", stats];
  const { status, stdout, stderr } = runWebpack(...options);
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

/** The add-in that the tests share. */
export async function builtAddIn(): Promise<BuiltAddIn> {
  const { addIn: folder, stats } = await builtWorkbench();
  return {
    folder,
    files: filesOf(folder),
    modules: modulesOf(JSON.parse(readFileSync(stats, "utf8")) as Stats),
  };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, "/"),
    );
}

/** A module that webpack has put into another is in the chunks of that one. */
function modulesOf({ modules, chunks }: Stats): BuiltModule[] {
  const names = new Map(chunks.map((chunk) => [chunk.id, chunk.names[0] ?? String(chunk.id)]));
  const flat = (module: StatsModule, outer: readonly string[]): BuiltModule[] => {
    const inChunks = module.chunks?.length ? module.chunks.map((id) => names.get(id) ?? String(id)) : outer;
    const own = inChunks.length > 0 && module.name ? [{ name: module.name, chunks: inChunks }] : [];
    return [...own, ...(module.modules ?? []).flatMap((inner) => flat(inner, inChunks))];
  };
  return modules.flatMap((module) => flat(module, []));
}
