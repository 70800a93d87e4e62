/**
 * How long the command takes for long logs, and how much memory: the whole of `npm run report -- LOG --out REPORT`, with the
 * log kept in what is written, beside what others take to open the same file. `tsx test/bench/sizes.ts 100000` measures one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { longWorkbook } from "./longWorkbook";

/** The seconds and megabytes that are allowed, on two idle cores. */
const LIMITS: ReadonlyMap<number, { readonly seconds: number; readonly megabytes: number }> = new Map([
  [100_000, { seconds: 12, megabytes: 600 }],
  [300_000, { seconds: 40, megabytes: 1200 }],
]);
const here = fileURLToPath(new URL(".", import.meta.url));
const COMMAND = path.join(here, "../../src/workbench/command/start.mjs");
/** The log has rows with the same ID whose long texts differ, and the command asks what they are. */
const ANSWERS = ["--repeated-ids", "one"];
const PRELOAD = pathToFileURL(path.join(here, "reportUsage.mjs")).href;

/** What opens the same file, and with what. */
const OTHERS: readonly (readonly [string, readonly string[], (log: string) => readonly string[]])[] = [
  [
    "openpyxl, opening",
    ["python3", "-c", "import openpyxl"],
    (log) => ["python3", "-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])", log],
  ],
  ["LibreOffice, opening", ["soffice", "--version"], (log) => ["soffice", "--headless", "--cat", log]],
];

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : LIMITS.keys()) measure(size);

function measure(size: number): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-bench-"));
  try {
    const log = path.join(folder, "log.xlsx");
    writeFileSync(log, longWorkbook(size));
    console.log(
      `\nA log of ${size.toLocaleString("en-GB")} rows × 14 columns, three of them texts of 200 signs`,
    );
    measureCommand(folder, log, size);
    for (const [name, isThere, command] of OTHERS) {
      const { seconds, succeeded } = run(isThere).succeeded
        ? run(command(log))
        : { seconds: 0, succeeded: false };
      console.log(
        succeeded
          ? `  ${name.padEnd(26)}${seconds.toFixed(1)} s`
          : `  ${name}: SKIPPED, it is not on this machine`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureCommand(folder: string, log: string, size: number): void {
  const [usage, out] = [path.join(folder, "usage"), path.join(folder, "report.xlsx")];
  const { seconds, succeeded } = run([process.execPath, COMMAND, log, "--out", out, ...ANSWERS], {
    USAGE_FILE: usage,
    NODE_OPTIONS: `--import ${PRELOAD}`,
  });
  if (!succeeded || !existsSync(out)) throw new Error("The command made no report.");
  const used = readFileSync(usage, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
  const cpu = used.reduce((sum, one) => sum + one.userCPUTime + one.systemCPUTime, 0) / 1e6;
  const megabytes = Math.max(...used.map(({ maxRSS }) => maxRSS)) / 1024;
  const limit = LIMITS.get(size);
  const isWithin = limit && seconds <= limit.seconds && megabytes <= limit.megabytes;
  const verdict = limit ? ` ${isWithin ? "within" : "OVER"} ${limit.seconds} s, ${limit.megabytes} MB` : "";
  console.log(
    `  npm run report, with --out ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor), ${megabytes.toFixed(0)} MB:${verdict}`,
  );
}

function run(
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly seconds: number; readonly succeeded: boolean } {
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: "ignore", env: { ...process.env, ...env } });
  return { seconds: (performance.now() - start) / 1000, succeeded: status === 0 };
}
