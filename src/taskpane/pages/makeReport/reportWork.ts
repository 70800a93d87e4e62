import type { ReportSheet } from "../../../app/existingReports";
import type { RowsLeftOut } from "../../../app/rowsLeftOut";
import type { Step } from "../../../app/task";

/** A report that was written, as the pane tells of it. */
export interface WrittenNews {
  readonly sheet: string;
  /** `Q4 2021/22`; empty where it is not known. */
  readonly quarter: string;
  readonly rows: RowsLeftOut;
  /** That the quarter has not ended, where it has not. */
  readonly note: string | undefined;
}

/** How the making of a report stands. */
export type ReportWork =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly step: Step }
  /** The workbook has such reports already: replace which, or keep both? */
  | { readonly kind: "asking"; readonly reports: readonly [ReportSheet, ...ReportSheet[]] }
  | { readonly kind: "written"; readonly news: WrittenNews }
  | { readonly kind: "failed"; readonly message: string };

/** While a report is being made, nothing else can be begun. */
export function isBusy({ kind }: ReportWork): boolean {
  return kind === "working";
}
