import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { FileError, type FileProblem } from "../file/fileError";
import { type WorkbenchWorkbook, openWorkbook } from "../openWorkbook";
import { CommandError } from "./commandError";

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  notAWorkbook: "is not an Excel workbook. Name a file that Excel saved as .xlsx.",
  oldXls: "is in Excel's old .xls format, which can't be read here. Open it in Excel and save it as .xlsx.",
  binaryXlsb:
    "is in Excel's binary .xlsb format, which can't be read here. Open it in Excel and save it as .xlsx.",
  passwordProtected:
    "is protected with a password, so it can't be read. Open it in Excel, take the password off (File, Info, Protect Workbook), and save it.",
  damaged: "is damaged and can't be read. Open it in Excel, let Excel repair it, and save it again.",
};

/** Opens the workbook that the user named. */
export async function openInput(file: string, named: string): Promise<WorkbenchWorkbook> {
  const bytes = readInput(file, named);
  try {
    return await openWorkbook(bytes, path.basename(file));
  } catch (error) {
    if (error instanceof FileError)
      throw new CommandError(`${named} ${PROBLEMS[error.reason]}`, { cause: error });
    throw error;
  }
}

function readInput(file: string, named: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats)
    throw new CommandError(
      `There is no file ${named}. Check its name and its folder, ${path.dirname(file)}.`,
    );
  if (!stats.isFile()) throw new CommandError(`${named} is a folder, not a workbook. Name the file in it.`);
  if (path.extname(file).toLowerCase() === ".csv") {
    throw new CommandError(
      `${named} is a .csv file, in which dates and IDs are not safe. Open it in Excel, check them, and save it as .xlsx.`,
    );
  }
  return readFileSync(file);
}
