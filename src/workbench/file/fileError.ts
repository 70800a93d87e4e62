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
  damaged: "is damaged, so it can't be read. Open it in Excel, let Excel repair it and save it again.",
  tooLarge:
    "unpacks to more than can be read here. Take out of it what the report does not need, and save it again in Excel.",
} as const;

export type FileProblem = keyof typeof PROBLEMS;

/** A file that can't be read as a workbook. */
export class FileError extends Error {
  /** What in the file gives it away. */
  private readonly where: string | undefined;

  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions & {
      readonly where?: string;
    },
  ) {
    super(
      `The file ${PROBLEMS[problem]}${options?.where === undefined ? "" : ` It has ${options.where}.`}`,
      options,
    );
    this.name = "FileError";
    this.where = options?.where;
  }

  /** What is wrong with the file of this name, and what to do, in two sentences. */
  about(name: string): string {
    const where = this.problem === "brokenTable" && this.where !== undefined ? `: ${this.where}` : "";
    return `“${name}” ${PROBLEMS[this.problem]}${where}`;
  }
}
