import type { ReportNews } from "../../../app/report/reportNews";
import type { ReplaceableReport } from "../../../app/report/typedOnReports";
import type { ReportChoice } from "../../../app/report/figuresOn";
import type { WorkbookSettings } from "../../../app/settings/settings";
import type { Step } from "../../../app/task";

/** What the user wants of a report, by the settings that the workbook has when it is made. */
export type ReportWish = (settings: WorkbookSettings) => ReportChoice;

/** How the making of a report stands. */
export type ReportWork =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly step: Step }
  /** The workbook has such reports already, or something was typed on the one to replace: replace which, or keep both? */
  | {
      readonly kind: "asking";
      readonly why: "exists" | "typedOn";
      readonly wish: ReportWish;
      readonly reports: readonly [ReplaceableReport, ...ReplaceableReport[]];
    }
  | { readonly kind: "written"; readonly news: ReportNews }
  | { readonly kind: "failed"; readonly message: string };
