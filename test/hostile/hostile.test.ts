import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runReport } from "../command/runReport";
import { USUAL_OPTIONS } from "../logs/logCase";
import { zipped } from "../workbench/reading/rawWorkbook";
import type { HostileFile } from "./hostileFile";
import { HOSTILE_FILES } from "./hostileFiles";
import { wholeLog } from "./wholeLog";

const LONGEST_SENTENCE = 1000;

/** Said now and then on a slow machine. */
const PROGRESS = /^Reading the workbook: .*\n/gmu;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Kinds of which the file is written again too, with the report: `npm run hostile` does that with all. */
const WRITTEN: readonly string[] = ["links", "missing parts", "settings"];

async function run(name: string, bytes: Uint8Array, kind: string) {
  writeFileSync(path.join(folder, name), bytes);
  const written = WRITTEN.includes(kind) ? ["--out", "report.xlsx"] : [];
  const begin = process.cpuUsage();
  const outcome = await runReport(folder, name, ...USUAL_OPTIONS, "--json", ...written);
  // Time of the processor: others may be at work on this machine.
  const { user, system } = process.cpuUsage(begin);
  return { ...outcome, seconds: (user + system) / 1e6 };
}

/** The figures of the sound log. */
let figures: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  const { status, out } = await run("log.xlsx", zipped(wholeLog()), "");
  expect(status).toBe(0);
  figures = out;
  rmSync(folder, { recursive: true });
});

describe.each(Object.entries(HOSTILE_FILES))("%s", (kind, files) => {
  test("are five or more, and no two the same", () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
    expect(new Set(files.map(({ about }) => about)).size).toBe(files.length);
  });

  test.each(files.filter(({ isSlow }) => !isSlow))(
    "$about",
    async ({ name = "log.xlsx", make, ends }: HostileFile) => {
      const { status, out, error: said, seconds } = await run(name, make(), kind);
      const error = said.replace(PROGRESS, "");
      expect(error).not.toMatch(/^\s+at .*:\d+/mu);
      if (ends === "report") {
        expect(status === 0 ? "a report" : error).toBe("a report");
        expect(out === figures ? "the figures" : out).toBe("the figures");
      } else {
        expect(out).toBe("");
        expect(error).toMatch(ends);
        expect(status).toBe(2);
        expect(error.length).toBeLessThan(LONGEST_SENTENCE);
      }
      expect(seconds).toBeLessThan(10);
    },
  );
});

test("there are a hundred and fifty or more", () => {
  expect(Object.values(HOSTILE_FILES).flat().length).toBeGreaterThanOrEqual(150);
});
