/**
 * The codes with which Excel refuses a request: those of its documentation (“Error handling with the
 * application-specific JavaScript APIs”) that a workbook can give.
 */
export const EXCEL_ERROR_CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UndoNotSupported",
  "UnsupportedOperation",
  "UnsupportedSheet",
] as const;

export type ExcelErrorCode = (typeof EXCEL_ERROR_CODES)[number];

/** What Excel would refuse, with its code. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}
