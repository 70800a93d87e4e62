import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { CommandError } from "./commandError";

/** The folder in which the user typed the command: npm itself runs it in the project's. */
export function userFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}

/** A path as the user meant it. */
export function userPath(file: string): string {
  return path.resolve(userFolder(), file);
}

/** Where to write a file of a kind: the wanted one, or one like it that does not exist yet. Never the input. */
export function outputPath(wanted: string, input: string, kind: string): string {
  const file = userPath(wanted);
  if (isSameFile(file, input)) {
    throw new CommandError(
      `The report can't be written over its own log, “${wanted}”. Give --out another name.`,
    );
  }
  const given = path.extname(file).toLowerCase();
  if (given !== kind) {
    const why =
      path.extname(input).toLowerCase() === kind
        ? `the log's workbook is a ${kind} file, and what is written is that workbook with the report in it`
        : "the report is written as an Excel workbook";
    const named = given === "" ? "" : `, not ${given}`;
    throw new CommandError(`“${wanted}” must end in ${kind}${named}, because ${why}.`);
  }
  const folder = path.dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(`There is no folder “${folder}” for the report. Make it, or give --out another.`);
  }
  return freeFile(file);
}

/** The kinds of files that Excel can't open under each other's names. */
const KINDS: readonly string[] = [".xlsx", ".xlsm", ".xltx", ".xltm"];

/** How the name of the file that is written ends: as that of the log's workbook, or as a plain workbook's. */
export function kindOfOutput(input: string): string {
  const kind = path.extname(input).toLowerCase();
  return KINDS.includes(kind) ? kind : ".xlsx";
}

/** A file's path with another kind in its name. */
export function withKind(file: string, kind: string): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}${kind}`);
}

/** `report (2).xlsx` where `report.xlsx` exists. */
export function freeFile(file: string): string {
  const { dir, name, ext } = path.parse(file);
  let candidate = file;
  for (let number = 2; existsSync(candidate); number++)
    candidate = path.join(dir, `${name} (${number})${ext}`);
  return candidate;
}

/** Whether two paths lead to one file, by whatever links. */
function isSameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [first, second] = [statSync(a), statSync(b)];
  return realpathSync(a) === realpathSync(b) || (first.ino === second.ino && first.dev === second.dev);
}
