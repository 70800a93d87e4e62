import type { LogSummary } from "../../../app/log/logSummary";
import type { OpenedLog } from "../../../app/log/openLog";

/** What the user has chosen for a report. */
export interface ReportDraft {
  readonly quarter: string | undefined;
  /** The services that are not to be in it. */
  readonly without: readonly string[];
  readonly title: string;
}

export interface ReportFormProps {
  readonly opened: OpenedLog;
  readonly summary: LogSummary;
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
  /** The title that the report has unless the user writes one. */
  readonly usualTitle: string;
}
