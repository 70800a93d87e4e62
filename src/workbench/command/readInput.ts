import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { FileError } from "../file/fileError";
import { type WorkbenchWorkbook, openWorkbook } from "../openWorkbook";
import { codeOf } from "./codeOf";
import { CommandError } from "./commandError";
import { NODE_PACKER } from "./nodePacker";
import { readingProgress } from "./readingProgress";
import { isShortOfMemory } from "./shortOfMemory";

/** Node.js reads no longer file at once. */
const LONGEST_FILE = 2 ** 31 - 1;

/** Opens the workbook that the user named; `say` is told how far a long one is read. */
export async function openInput(
  file: string,
  named: string,
  say: (text: string) => void,
): Promise<WorkbenchWorkbook> {
  const bytes = readInput(file, named);
  const reading = { onUnpacked: readingProgress(say), packer: NODE_PACKER };
  return inWords(named, () => openWorkbook(bytes, path.basename(file), {}, reading));
}

/**
 * Does something with the workbook that the user named. Its sheets are read when they are looked at, so that only then may
 * turn out what is wrong with the file.
 */
export async function inWords<T>(named: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const fault = fileErrorIn(error);
    if (fault) throw new CommandError(fault.about(named), { cause: error });
    throw error;
  }
}

/** What is wrong with the file, if an error or whatever caused it says that something is. */
function fileErrorIn(error: unknown): FileError | undefined {
  if (!(error instanceof Error)) return undefined;
  return error instanceof FileError ? error : fileErrorIn(error.cause);
}

function readInput(file: string, named: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats)
    throw new CommandError(
      `There is no file “${named}”. Check the name and the folder, ${path.dirname(file)}.`,
    );
  if (stats.isDirectory())
    throw new CommandError(`“${named}” is a folder. Give the name of a workbook in it.`);
  if (!stats.isFile()) throw new CommandError(`“${named}” is no file. Give the name of a workbook.`);
  if (stats.size > LONGEST_FILE)
    throw new CommandError(
      `“${named}” is longer than can be read here. Take out of it what the report does not need.`,
    );
  try {
    return readFileSync(file);
  } catch (error) {
    if (isShortOfMemory(error)) throw error;
    throw new CommandError(
      `“${named}” can't be read (${codeOf(error)}). Close it where it is open, check that you may read it, and try again.`,
      { cause: error },
    );
  }
}
