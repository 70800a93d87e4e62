import { isFinished } from "./begunReports";
import type { ReplacedReport } from "./generateReport";
import { type ReportSheet, reportsThere } from "./existingReports";
import { type TypedCells, isTold } from "./typedCells";
import type { ReplaceableReport, withTyped } from "./typedOnReports";
import type { WrittenReport } from "../../excel/writing/writeReport";
import type { LogRequest } from "../log/logRequest";
import type { OpenedLog } from "../log/openLog";
import { openAnsweredLog } from "../log/openAnsweredLog";
import type { ReportChoice } from "./figuresOn";
import type { PreparedReport } from "./reportOn";
import { type Task, beginStep } from "../task";

/** What to do where the workbook has a report on the same quarter, log and services. */
export type WhenThere = "ask" | "keepBoth" | WantedReplacement;

/** A report to write over, and what the user was told of what was typed on it. */
export interface WantedReplacement extends ReplacedReport {
  readonly told?: TypedCells;
}

/**
 * A report that was written, or one that waits for an answer: replace which, or keep both? `typedOn`: the one that was to
 * be replaced has something typed on it, of which nobody was told.
 */
export type MadeReport =
  | (WrittenReport & { readonly kind: "written"; readonly prepared: PreparedReport })
  | {
      readonly kind: "exists" | "typedOn";
      readonly reports: readonly [ReplaceableReport, ...ReplaceableReport[]];
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
  const [{ reportOn }, { generateReport }, { withTyped }] = await Promise.all([
    import("./reportOn"),
    import("./generateReport"),
    import("./typedOnReports"),
  ]);
  const prepared = reportOn(opened, choose(opened));
  const { whenThere } = request;
  const there = typeof whenThere === "string" ? await reportsThere(prepared) : [];
  const [first, ...more] = await toAskAbout(whenThere, there, withTyped);
  if (first) return { kind: whenThere === "ask" ? "exists" : "typedOn", reports: [first, ...more], prepared };
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

/** The reports that are there, or the one that is to be replaced where more was typed on it than the user was told of. */
async function toAskAbout(
  whenThere: WhenThere,
  there: readonly ReportSheet[],
  look: typeof withTyped,
): Promise<ReplaceableReport[]> {
  if (whenThere === "keepBoth") return [];
  if (whenThere === "ask") return look(there.filter(({ mark }) => isFinished(mark)));
  const { id, told } = whenThere;
  return (await look([whenThere])).filter(
    ({ mark, typed }) => mark.id === id && isFinished(mark) && !isTold(typed, told),
  );
}
