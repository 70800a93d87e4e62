/** What went wrong between the add-in and Excel, by what a user can do about it. */
export type FailureKind =
  "editingCell" | "protected" | "noSuchSheet" | "tooMuchAtOnce" | "nameTaken" | "halfMade" | "excel";

/** A failure in the talk with Excel, in words for the user. Excel's own error is its `cause`. */
export class ExcelFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ExcelFailure";
  }
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: "editingCell",
  AccessDenied: "protected",
  ItemNotFound: "noSuchSheet",
  ItemAlreadyExists: "nameTaken",
  RequestPayloadSizeLimitExceeded: "tooMuchAtOnce",
  ResponsePayloadSizeLimitExceeded: "tooMuchAtOnce",
};

const SENTENCES: Readonly<Record<FailureKind, string>> = {
  editingCell:
    "Excel is in the middle of editing a cell. Finish editing it (press Enter or Esc) and try again.",
  protected: "The workbook or sheet is protected. Unprotect it on Excel's Review tab and try again.",
  noSuchSheet: "The sheet or table is not in the workbook any more. Choose the log again.",
  tooMuchAtOnce: "Excel refused so much data at once. Try again with a smaller log.",
  nameTaken: "A sheet of that name exists already. Try again.",
  halfMade: "The report could not be finished. Delete its sheet, and try again.",
  excel: "Excel could not do what was asked. Try again; if it happens again, close and reopen the workbook.",
};

/** What Excel threw, in words for the user. Other errors are faults of ours and come back as they are. */
export function excelFailure(error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const kind = KINDS[code] ?? "excel";
  const detail = kind === "excel" ? ` (${code}: ${messageOf(error)})` : "";
  return new ExcelFailure(kind, SENTENCES[kind] + detail, { cause: error });
}

/** The code of an error of Microsoft's library, which may have been made in another frame. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
