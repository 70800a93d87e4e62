import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import path from "node:path";

const START = path.join(__dirname, "../../src/workbench/command/start.mjs");
/** A disk that is always full, which Linux has. */
const FULL = "/dev/full";

test.runIf(existsSync(FULL))("a full disk behind what is printed gives one sentence and exit code 2", () => {
  const full = openSync(FULL, "w");
  const { status, stderr } = spawnSync(process.execPath, [START, "--json"], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect([status, stderr.trim().split("\n").at(-1)]).toEqual([
    2,
    "What the command prints can't be written (ENOSPC). Make room where it goes, and try again.",
  ]);
});
