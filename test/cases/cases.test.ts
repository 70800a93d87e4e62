import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Outcome, runReport } from "../command/runReport";
import { USUAL_OPTIONS } from "../logs/logCase";
import { DATE_CASES } from "./expected/dates";
import { FILE_CASES } from "./expected/files";
import { HEADER_CASES } from "./expected/headers";
import { ROW_CASES } from "./expected/rows";
import { FIGURE_LABELS, type FileCase, type FigureName, type Shown } from "./fileCase";

const CASES: readonly FileCase[] = [...FILE_CASES, ...DATE_CASES, ...HEADER_CASES, ...ROW_CASES];
const FILES = path.join(__dirname, "files");

test("every file has its case, and every case its file", () => {
  const files = readdirSync(FILES).map((name) => name.slice(0, -".xlsx".length));
  expect([...new Set(CASES.map(({ file }) => file))].sort()).toEqual(files.sort());
});

test.each(CASES)("$file: $about", async (one) => {
  const faults = faultsOf(one, await run(one));
  if (one.pending) expect({ ...one, isRightNow: faults.length === 0 }).toEqual({ ...one, isRightNow: false });
  else expect(faults).toEqual([]);
});

interface Ran extends Outcome {
  /** The figures, as the command prints them for other programs; empty where it refuses. */
  readonly json: string;
  /** What the folder held afterwards. */
  readonly written: readonly string[];
}

async function run({ file, options = USUAL_OPTIONS }: FileCase): Promise<Ran> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  try {
    const log = path.join(FILES, `${file}.xlsx`);
    const outcome = await runReport(folder, log, ...options, "--out", path.join(folder, "report.xlsx"));
    const written = readdirSync(folder);
    const { out } = await runReport(folder, log, ...options, "--json");
    return { ...outcome, json: out, written };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is not as the case says, in words. */
function faultsOf(one: FileCase, ran: Ran): string[] {
  const { status, out, error, json, written } = ran;
  const printed = `${out}\n${error}`;
  const faults: string[] = [];
  if (/^\s+at .*:\d+/mu.test(error)) faults.push(`a stack trace: ${error}`);
  if (one.never?.test(printed)) faults.push(`it says what it must not: ${String(one.never)}`);
  if (one.refuses) {
    if (status !== 2) faults.push(`exit code ${status}, not 2`);
    if (!one.refuses.test(error)) faults.push(`another refusal: ${error}`);
    if (written.length > 0) faults.push(`it wrote ${written.join(", ")}`);
    return faults;
  }
  if (status !== 0) return [...faults, `exit code ${status}: ${error}`];
  if (one.says && !one.says.test(printed)) faults.push(`it does not say ${String(one.says)}: ${error}`);
  return [...faults, ...wrongFigures(one.figures ?? {}, json)];
}

/** As `npm run report -- --json` prints it, as far as it is looked at. */
interface PrintedReport {
  readonly tables: readonly { readonly rows: readonly (readonly [string, readonly Shown[]])[] }[];
}

function wrongFigures(expected: NonNullable<FileCase["figures"]>, json: string): string[] {
  const { tables } = JSON.parse(json) as PrintedReport;
  const rows = new Map(tables.flatMap((table) => table.rows));
  return (Object.keys(expected) as FigureName[]).flatMap((name) => {
    const shown = rows.get(FIGURE_LABELS[name])?.at(-1);
    const [is, should] = [JSON.stringify(shown), JSON.stringify(expected[name])];
    return is === should ? [] : [`${FIGURE_LABELS[name]} is ${is}, not ${should}`];
  });
}
