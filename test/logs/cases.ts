import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { LogCase } from "./logCase";

/** The names of all cases: the folders beside this file. */
export const CASE_NAMES: readonly string[] = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A file of a case: `log.xlsx`, `expected.txt`. */
export function caseFile(name: string, file: string): string {
  return path.join(__dirname, name, file);
}

/** What a case's own file says. */
export async function readCase(name: string): Promise<LogCase> {
  const { LOG } = (await import(caseFile(name, "case.ts"))) as { readonly LOG: LogCase };
  return LOG;
}

/** The workbook of a case. */
export function keptLog(name: string): Uint8Array {
  return new Uint8Array(readFileSync(caseFile(name, "log.xlsx")));
}
