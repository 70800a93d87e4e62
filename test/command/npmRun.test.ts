import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PROJECT = path.join(__dirname, "../..");
const SAMPLE = path.join(PROJECT, "src/workbench/sample/complaints-log.xlsx");
const EXPECTED = JSON.parse(
  readFileSync(path.join(PROJECT, "test/sample/expected-report.json"), "utf8"),
) as object;

/** Runs `npm run --silent report` from a folder, as a user does. */
function npmRunReport(
  folder: string,
  args: readonly string[],
  zone = "Europe/London",
  environment: NodeJS.ProcessEnv = {},
) {
  return spawnSync("npm", ["--prefix", PROJECT, "run", "--silent", "report", "--", ...args], {
    cwd: folder,
    env: { ...process.env, ...environment, INIT_CWD: folder, TZ: zone },
    encoding: "utf8",
    shell: process.platform === "win32",
  });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(["Europe/London", "Pacific/Apia", "America/Los_Angeles"])(
  "npm run report prints the sample log's published figures, and nothing else, in the time zone %s",
  (zone) => {
    const { status, stdout } = npmRunReport(folder, [SAMPLE, "--quarter", "Q4 2021/22", "--json"], zone);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(EXPECTED);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("npm run report ends with exit code 2 where the user can set something right", () => {
  const { status, stdout, stderr } = npmRunReport(folder, ["none.xlsx"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("There is no file “none.xlsx”.");
});

test("npm run report says in one sentence that the memory is too small, and writes nothing", () => {
  const { status, stdout, stderr } = npmRunReport(folder, [SAMPLE], "Europe/London", {
    NODE_OPTIONS: "--max-old-space-size=20",
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^There is not enough memory here to read this workbook\..*\n$/u);
  expect(readdirSync(folder)).toEqual([]);
});
