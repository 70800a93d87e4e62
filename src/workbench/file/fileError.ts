/** Why a file can't be read as a workbook, and what to do. */
const PROBLEMS = {
  notAWorkbook: "is not an Excel workbook. Choose a file that Excel saved as .xlsx.",
  oldXls: "is in Excel's old .xls format, which can't be read here. Open it in Excel and save it as .xlsx.",
  binaryXlsb:
    "is in Excel's binary .xlsb format, which can't be read here. Open it in Excel and save it as .xlsx.",
  openDocument:
    "is in the OpenDocument format (.ods), which can't be read here. Open it in Excel and save it as .xlsx.",
  passwordProtected:
    "is protected with a password, so it can't be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
  damaged: "is damaged, so it can't be read. Open it in Excel, let Excel repair it and save it again.",
  tooLarge:
    "unpacks to more than can be read here. Take out of it what the report does not need, and save it again in Excel.",
} as const;

export type FileProblem = keyof typeof PROBLEMS;

/** A file that can't be read as a workbook. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions & {
      /** What in the file gives it away. */
      readonly where?: string;
    },
  ) {
    super(
      `The file ${PROBLEMS[problem]}${options?.where === undefined ? "" : ` It has ${options.where}.`}`,
      options,
    );
    this.name = "FileError";
  }

  /** What is wrong with the file of this name, and what to do, in two sentences. */
  about(name: string): string {
    return `“${name}” ${PROBLEMS[this.problem]}`;
  }
}
