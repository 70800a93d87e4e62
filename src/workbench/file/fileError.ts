import { quoted } from "../../engine/text/quoted";

/** Why a file can't be read as a workbook, and what to do. */
const PROBLEMS = {
  notAWorkbook:
    "is not an Excel workbook, and not a table of text either. Choose a file that was saved as .xlsx or .csv.",
  empty: "is empty. Choose a file that was saved as .xlsx or .csv.",
  oneColumn:
    "is not an Excel workbook, and as a table of text it has only one column. A .csv file has a comma, a semicolon, a tab or a | between its cells: export the log again, or save it as .xlsx.",
  markup:
    "is a web page or XML under another name. In the program that it comes from, export the log as .xlsx or .csv.",
  brokenTable: "can't be read as a table",
  oldXls: "is in Excel's old .xls format, which can't be read here. Open it in Excel and save it as .xlsx.",
  binaryXlsb:
    "is in Excel's binary .xlsb format, which can't be read here. Open it in Excel and save it as .xlsx.",
  openDocument:
    "is in the OpenDocument format (.ods), which can't be read here. Open it in Excel and save it as .xlsx.",
  passwordProtected:
    "is protected with a password, so it can't be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
  damaged: "is damaged, so it can't be read",
  noSheets: "has no sheet with cells, so there is no log in it. Choose the workbook that the log is in.",
  tooLarge:
    "unpacks to more than can be read here. Take out of it what the report does not need, and save it again in Excel.",
} as const;

export type FileProblem = keyof typeof PROBLEMS;

/** What to do, behind what in the file gives it away. */
const REMEDIES: Readonly<Partial<Record<FileProblem, string>>> = {
  damaged: ". Open it in Excel, let Excel repair it and save it again.",
};

/** A file that can't be read as a workbook. */
export class FileError extends Error {
  /** What in the file gives it away, as a clause, or as sentences where there is no remedy for all such files. */
  readonly where: string | undefined;

  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions & {
      readonly where?: string;
    },
  ) {
    super(`The file ${sentence(problem, options?.where)}`, options);
    this.name = "FileError";
    this.where = options?.where;
  }

  /** What is wrong with the file of this name, and what to do. */
  about(name: string): string {
    return `“${name}” ${sentence(this.problem, this.where)}`;
  }
}

function sentence(problem: FileProblem, where: string | undefined): string {
  return `${PROBLEMS[problem]}${where === undefined ? "" : `: ${where}`}${REMEDIES[problem] ?? ""}`;
}

/** A damaged file, with what in it is wrong: `row 7 comes twice`. */
export function damaged(where: string, cause?: unknown): FileError {
  return new FileError("damaged", { where, cause });
}

/** Reads something of a part. What is found to be wrong with it without saying where is said to be wrong with the part. */
export function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileError) || error.problem !== "damaged" || error.where !== undefined)
      throw error;
    throw damaged(`its part ${brief(part)} is not well formed`, error);
  }
}

const MOST_OF_A_NAME = 60;

/** A name in a file as a sentence quotes it: nobody reads a long one to its end. */
export function brief(name: string): string {
  return quoted(name.length > MOST_OF_A_NAME ? `${name.slice(0, MOST_OF_A_NAME)}…` : name);
}
