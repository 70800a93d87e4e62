import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { FileError } from "../file/fileError";
import { type WorkbenchWorkbook, openWorkbook } from "../openWorkbook";
import { CommandError } from "./commandError";

/** Opens the workbook that the user named. */
export async function openInput(file: string, named: string): Promise<WorkbenchWorkbook> {
  const bytes = readInput(file, named);
  try {
    return await openWorkbook(bytes, path.basename(file));
  } catch (error) {
    if (error instanceof FileError) throw new CommandError(error.about(named), { cause: error });
    throw error;
  }
}

function readInput(file: string, named: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats)
    throw new CommandError(
      `There is no file “${named}”. Check the name and the folder, ${path.dirname(file)}.`,
    );
  if (!stats.isFile()) throw new CommandError(`“${named}” is a folder. Give the name of a workbook in it.`);
  if (path.extname(file).toLowerCase() === ".csv") {
    throw new CommandError(
      `“${named}” is a .csv file, which does not say what is a date or an ID. Open it in Excel, check both and save it as .xlsx.`,
    );
  }
  return readFileSync(file);
}
