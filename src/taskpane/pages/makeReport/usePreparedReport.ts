import * as React from "react";
import { failureText } from "../../../app/failureText";
import type { OpenedLog } from "../../../app/log/openLog";
import { type ReportChoice, type ReportFigures, figuresOn } from "../../../app/report/figuresOn";

/** The report as it would be written now, or what stands in its way. */
export type PreparedFigures =
  | { readonly kind: "ready"; readonly report: ReportFigures["report"] }
  | { readonly kind: "failed"; readonly message: string };

/** Works out a report whenever the log or the choice is another object. */
export function usePreparedReport(opened: OpenedLog, choice: Omit<ReportChoice, "title">): PreparedFigures {
  return React.useMemo(() => {
    try {
      return { kind: "ready", report: figuresOn(opened, choice).report };
    } catch (error) {
      return { kind: "failed", message: failureText(error) };
    }
  }, [opened, choice]);
}
