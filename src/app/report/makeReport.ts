import { isFinished } from "./begunReports";
import type { ReplacedReport } from "./generateReport";
import { type ReportSheet, reportsThere } from "./existingReports";
import type { WrittenReport } from "../../excel/writing/writeReport";
import type { LogRequest } from "../log/logRequest";
import type { OpenedLog } from "../log/openLog";
import { openAnsweredLog } from "../log/openAnsweredLog";
import type { ReportChoice } from "./figuresOn";
import type { PreparedReport } from "./reportOn";
import { type Task, beginStep } from "../task";

/** What to do where the workbook has a report on the same quarter, log and services. */
export type WhenThere = "ask" | "keepBoth" | ReplacedReport;

/** A report that was written, or one that waits for an answer: replace which, or keep both? */
export type MadeReport =
  | (WrittenReport & { readonly kind: "written"; readonly prepared: PreparedReport })
  | {
      readonly kind: "exists";
      readonly reports: readonly [ReportSheet, ...ReportSheet[]];
      readonly prepared: PreparedReport;
    };

/** What report to make, once the log is open. */
export type ChooseReport = (opened: OpenedLog) => ReportChoice;

/**
 * Makes a report from the log as it is now: it is read again, since others may be at work in the workbook. Up to
 * the moment of writing it can be cancelled. A question that must be answered first is an error.
 */
export async function makeReport(
  request: LogRequest & { readonly whenThere: WhenThere },
  choose: ChooseReport,
  task: Task = {},
): Promise<MadeReport> {
  const opened = await openAnsweredLog(request, task);
  await beginStep(task, { name: "planning" });
  // What plans and writes a sheet is no part of what the pane waits for when it opens.
  const [{ reportOn }, { generateReport }] = await Promise.all([
    import("./reportOn"),
    import("./generateReport"),
  ]);
  const prepared = reportOn(opened, choose(opened));
  const { whenThere } = request;
  const there = typeof whenThere === "string" ? await reportsThere(prepared) : [];
  const [first, ...more] = there.filter(({ mark }) => isFinished(mark));
  if (whenThere === "ask" && first) return { kind: "exists", reports: [first, ...more], prepared };
  await beginStep(task, { name: "writing" });
  const written = await generateReport(
    prepared,
    typeof whenThere === "string" ? unfinishedOf(there) : whenThere,
  );
  return { ...written, kind: "written", prepared };
}

/** A report that was begun before and never finished is finished, rather than begun on another sheet. */
function unfinishedOf(there: readonly ReportSheet[]): ReplacedReport | undefined {
  const begun = there.find(({ mark }) => !isFinished(mark));
  return begun && { sheet: begun.sheet, id: begun.mark.id };
}
