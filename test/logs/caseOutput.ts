import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ReportJson } from "../../src/report/reportJson";
import { runReport } from "../command/runReport";
import { caseFile } from "./cases";
import { type LogCase, USUAL_OPTIONS } from "./logCase";

/** What `npm run report` says of the workbook of a case: what it understood, what it found, and the report. */
export async function caseOutput(name: string, { options = USUAL_OPTIONS }: LogCase): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  const out = path.join(folder, "report.xlsx");
  try {
    const said = await runReport(folder, caseFile(name, "log.xlsx"), ...options, "--out", out);
    const lines = `${said.out}${said.error}`.split("\n").filter((line) => !line.startsWith("Written: "));
    return `${lines.join("\n").trim()}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The figures of a case, as the command prints them for other programs; another shape of it may have other columns besides. */
export async function caseFigures(name: string, { options = USUAL_OPTIONS }: LogCase): Promise<unknown> {
  const { out } = await runReport(os.tmpdir(), caseFile(name, "log.xlsx"), ...options, "--json");
  const figures: Partial<ReportJson> = JSON.parse(out) as ReportJson;
  return { ...figures, unusedColumns: undefined };
}
