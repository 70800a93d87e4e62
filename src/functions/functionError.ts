import { failureText } from "../app/failureText";

/** The errors that can carry a sentence in Excel: `#VALUE!` and `#N/A`. */
export type FunctionErrorCode = "invalidValue" | "notAvailable";

/** Why a formula has no answer: the error in its cell, and a sentence that says why. */
export class FunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FunctionError";
  }
}

/**
 * Hands an answer to Excel with its errors as Excel's own. The error of a single cell is thrown, since only then does
 * Excel show its sentence. Anything else that goes wrong is `#VALUE!`.
 */
export async function inExcel<T>(answer: () => Promise<T>): Promise<T> {
  try {
    const value = await answer();
    const lines: readonly unknown[] = Array.isArray(value) ? value : [];
    const only: unknown =
      lines.length === 1 && Array.isArray(lines[0]) && lines[0].length === 1 ? lines[0][0] : undefined;
    if (only instanceof FunctionError) throw only;
    return (Array.isArray(value) ? lines.map(lineInExcel) : value) as T;
  } catch (error) {
    // Excel takes only errors of its own class, which does not extend `Error`.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw excelError(error);
  }
}

function lineInExcel(line: unknown): unknown {
  return Array.isArray(line)
    ? line.map((value: unknown) => (value instanceof FunctionError ? excelError(value) : value))
    : line;
}

function excelError(error: unknown): CustomFunctions.Error {
  const code = error instanceof FunctionError ? error.code : "invalidValue";
  const message = error instanceof FunctionError ? error.message : failureText(error);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
