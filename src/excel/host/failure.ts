import { failureSentence } from "./failureSentence";

/** What went wrong between the add-in and Excel, by what a user can do about it. */
export type FailureKind =
  | "editingCell"
  | "protected"
  | "noSuchSheet"
  | "tooMuchAtOnce"
  | "nameTaken"
  | "unfinished"
  | "changed"
  | "excel";

/** A failure between the add-in and Excel, in words for the user. Excel's own error is its `cause`. */
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

/** The codes after which the add-in itself does something different. Every other is of the kind `excel`. */
const KINDS: ReadonlyMap<string, FailureKind> = new Map([
  ["InvalidOperationInCellEditMode", "editingCell"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "noSuchSheet"],
  ["ItemAlreadyExists", "nameTaken"],
  ["PayloadSizeLimitExceeded", "tooMuchAtOnce"],
  ["RequestPayloadSizeLimitExceeded", "tooMuchAtOnce"],
  ["ResponsePayloadSizeLimitExceeded", "tooMuchAtOnce"],
]);

function kindOf(code: string): FailureKind {
  return KINDS.get(code) ?? "excel";
}

/** What Excel threw, in words for the user. Other errors are faults of ours and come back as they are. */
export function excelFailure(error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  return new ExcelFailure(kindOf(code), failureSentence(code), { cause: error });
}

/** What Excel threw, and after it what became of the user's work. */
export function failureWithOutcome(error: unknown, outcome: string, kind?: FailureKind): unknown {
  const failure = excelFailure(error);
  if (!(failure instanceof ExcelFailure)) return failure;
  return new ExcelFailure(kind ?? failure.kind, `${failure.message} ${outcome}`, { cause: error });
}

/** The code of an error of Microsoft's library, which may have been made in another frame. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
