/**
 * Puts the command into one file of plain JavaScript. Transpiled file by file as they are loaded, its sources take seconds
 * to begin with, and a quarter longer on a long log: calls between files then go by way of getters.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
/** Below the packages, which it finds from there; they were installed by whoever runs the command. */
const BUNDLE = path.join(PROJECT, "node_modules/.cache/complaints-monitor/command.cjs");

/** Bundles the command as its sources are now, which takes a fifth of a second, and gives the file. */
export function bundle() {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(PROJECT, "src/workbench/command/main.ts")],
    outfile: BUNDLE,
    write: false,
    bundle: true,
    packages: "external",
    define: { BUNDLED_FROM: JSON.stringify(PROJECT) },
    platform: "node",
    target: "node20",
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "error",
  });
  const [{ text }] = outputFiles;
  if (!existsSync(BUNDLE) || readFileSync(BUNDLE, "utf8") !== text) replaceBundle(text);
  return BUNDLE;
}

/** In one step: the command may be run several times at once. */
function replaceBundle(text) {
  mkdirSync(path.dirname(BUNDLE), { recursive: true });
  const written = `${BUNDLE}.${process.pid}`;
  writeFileSync(written, text);
  renameSync(written, BUNDLE);
}
