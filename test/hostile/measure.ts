/**
 * `npm run hostile`: runs the command on every hostile file in a process of its own, and writes down how it ended, in what
 * time and with how much memory. What the table says of the first run stays.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { USUAL_OPTIONS } from "../logs/logCase";
import { HOSTILE_FILES } from "./hostileFiles";
import { type Run, type Runs, tableOfRuns } from "./tableOfRuns";
import { wholeLog } from "./wholeLog";
import { zipped } from "../workbench/reading/rawWorkbook";

/** The project whose command is run: this one, unless another is named. */
const PROJECT = path.resolve(process.argv[2] ?? path.join(__dirname, "../.."));
const START = path.join(PROJECT, "src/workbench/command/start.mjs");
const FIRST_RUN = path.join(__dirname, "firstRun.json");
const TABLE = path.join(__dirname, "table.md");
/** Until then a process may run, in milliseconds. */
const PATIENCE = 120_000;

/** How a process ended, and what it printed. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly seconds: number;
  /** As much as it took at most; undefined where it could not say. */
  readonly megabytes?: number;
}

async function run(name: string, bytes: Uint8Array): Promise<Ended> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  const note = path.join(folder, "memory");
  writeFileSync(path.join(folder, name), bytes);
  const begin = performance.now();
  const child = spawn(process.execPath, [START, name, ...USUAL_OPTIONS, "--json", "--out", "report.xlsx"], {
    cwd: folder,
    env: {
      ...process.env,
      INIT_CWD: folder,
      MEMORY_NOTE: note,
      NODE_OPTIONS: `--require "${path.join(__dirname, "noteMemory.cjs").replaceAll("\\", "/")}"`,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
  });
  let [out, error] = ["", ""];
  child.stdout.on("data", (text) => (out += String(text)));
  child.stderr.on("data", (text) => (error += String(text)));
  const [code] = (await once(child, "close")) as [number | null];
  const seconds = (performance.now() - begin) / 1000;
  const noted = existsSync(note) ? { megabytes: Number(readFileSync(note, "utf8")) } : {};
  rmSync(folder, { recursive: true });
  return { code, out, error, seconds, ...noted };
}

/** In a few words: what came of it, or the last that was said. */
function inWords({ code, out, error }: Ended, figures: string): string {
  if (code === null) return `stopped after ${PATIENCE / 1000} s`;
  if (code === 0) return out === figures ? "a report" : "a report with **other figures**";
  const lines = error.trim().split("\n");
  return code === 2 ? (lines.at(-1) ?? "") : `exit ${code}: ${lines[0] ?? ""}`;
}

async function measure(): Promise<void> {
  const { out: figures } = await run("log.xlsx", zipped(wholeLog()));
  const now: Record<string, Record<string, Run>> = {};
  for (const [kind, files] of Object.entries(HOSTILE_FILES)) {
    const runs: Record<string, Run> = {};
    for (const { about, name = "log.xlsx", make } of files) {
      const ended = await run(name, make());
      const { seconds, megabytes } = ended;
      runs[about] = { end: inWords(ended, figures), seconds, ...(megabytes !== undefined && { megabytes }) };
    }
    now[kind] = runs;
    console.log(`${kind}: ${files.length} files`);
  }
  const first = existsSync(FIRST_RUN) ? (JSON.parse(readFileSync(FIRST_RUN, "utf8")) as Runs) : {};
  writeFileSync(TABLE, tableOfRuns(first, now));
}

void measure();
