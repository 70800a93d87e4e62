/** Why a file can't be read as a workbook. */
export type FileProblem = "notAWorkbook" | "oldXls" | "binaryXlsb" | "passwordProtected" | "damaged";

/** A file that can't be read as a workbook. */
export class FileError extends Error {
  constructor(
    readonly reason: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`The file can't be read: ${reason}.`, options);
    this.name = "FileError";
  }
}
