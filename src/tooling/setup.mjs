/**
 * Makes sure that what package-lock.json locks is what node_modules holds, and installs it when it is not.
 * Plain JavaScript without dependencies: on a fresh machine nothing else can run yet. Says what it does on
 * standard error, so that a command's own output stays clean.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const LOWEST_NODE = 20;
const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The packages of a lock file; none where it is missing or broken off. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** npm keeps a lock of what it installed, and writes it last. Optional packages may be for other machines. */
function isInstalled(folder) {
  const wanted = packagesOf(path.join(folder, "package-lock.json"));
  const present = packagesOf(path.join(folder, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(
    ([name, { version, integrity, optional, devOptional, link }]) =>
      name === "" ||
      optional ||
      devOptional ||
      link ||
      (present[name]?.version === version && present[name]?.integrity === integrity),
  );
}

/** Installs the locked packages of a folder when they are missing or stale. */
export function installLocked(folder = PROJECT) {
  if (isInstalled(folder)) return;
  process.stderr.write("Installing the locked packages (once; it takes a minute or two) …\n");
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const options = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(command, [...first, ...options], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: "development" },
    shell: !npm && process.platform === "win32",
  });
  if (status === 0) return;
  process.stderr.write(
    `The packages could not be installed${error ? ` (${error.message})` : ""}. Check that the package registry can be reached, and try again.\n`,
  );
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < LOWEST_NODE) {
  process.stderr.write(
    `Node.js ${process.versions.node} is too old: install version ${LOWEST_NODE} or later.\n`,
  );
  process.exit(1);
}
installLocked();
