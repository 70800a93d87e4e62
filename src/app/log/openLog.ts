import type { Day } from "../../engine/calendar/day";
import { type CountedLog, countingSteps } from "../../engine/counting/countedLog";
import type { Grouping } from "../../engine/report/breakdown";
import type { RowAccount } from "../../engine/rowAccount";
import { listed } from "../../engine/text/listed";
import { groupingsOf } from "../../log/reading/grouping";
import { type LogReading, readLog } from "../../log/reading/readLog";
import { rowAccount } from "../../log/reading/rowAccount";
import { ExcelFailure } from "../../excel/host/failure";
import { type Task, beginStep, doInSteps } from "../task";
import { UserError } from "../userError";
import { columnMapping } from "./columnMapping";
import { withRowsCompared } from "./compareRows";
import { type FoundLog, findLog } from "./findLog";
import { fingerprintSteps } from "./logFingerprint";
import type { LogQuestion } from "./logQuestion";
import { logQuestions } from "./logQuestions";
import { rowsRefusal } from "./logRefusal";
import type { LogRequest } from "./logRequest";
import { readSheets } from "./readSheets";

/** A log that was read and counted once, for every question about it. */
export interface OpenedLog {
  readonly found: FoundLog;
  readonly reading: LogReading;
  /** What only its keeper can say. No figure may be shown of a log where one of them stops it. */
  readonly questions: readonly LogQuestion[];
  readonly counted: CountedLog;
  /** To tell later whether the log, or a setting, has changed. */
  readonly fingerprint: string;
  readonly rows: RowAccount;
  readonly today: Day;
  /** The columns by which a report is broken down, with what stands in them. */
  readonly groupings: readonly Grouping[];
  /** The parts that a report goes without, as the workbook keeps them. */
  readonly leftOut: readonly string[];
}

/** So often is a log read that changes while it is read. */
const MOST_READINGS = 3;

/**
 * Finds, reads and counts a log. Nothing is written. Long logs leave the pane room to draw in between. Where
 * somebody changes it meanwhile, it is read again from the beginning.
 */
export async function openLog(request: LogRequest, task: Task = {}): Promise<OpenedLog> {
  for (let reading = 1; ; reading++)
    try {
      return await openOnce(request, task);
    } catch (failure) {
      const hasChanged = failure instanceof ExcelFailure && failure.kind === "changed";
      if (!hasChanged || reading === MOST_READINGS) throw failure;
    }
}

async function openOnce(request: LogRequest, task: Task): Promise<OpenedLog> {
  const { today, settings, choices, asking } = request;
  await beginStep(task, { name: "finding" });
  const found = await findLog(request);
  await beginStep(task, { name: "reading" });
  const { sheets, lookAgain } = await readSheets(found, choices, task);
  const asRead = readLog(sheets, { cutOffHour: settings.cutOffHour, choices });
  const refusal = rowsRefusal(asRead, subjectOf(found), asking);
  if (refusal) throw new UserError(refusal.obstacle, refusal.message);
  const count = ({ log }: LogReading): Promise<CountedLog> =>
    doInSteps(task, { name: "counting" }, countingSteps(log, settings));
  const first = await count(asRead);
  const compared = await withRowsCompared({ found, reading: asRead, same: first.same, lookAgain });
  const [reading, counted] = compared ? [compared, await count(compared)] : [asRead, first];
  const groupings = groupingsOf(reading, choices.by);
  const fingerprint = await doInSteps(task, { name: "counting" }, fingerprintSteps(counted, groupings));
  const rows = rowAccount(reading, counted);
  const questions = questionsOf(found, reading, counted);
  return {
    found,
    reading,
    questions,
    counted,
    fingerprint,
    rows,
    today,
    groupings,
    leftOut: choices.leftOut ?? [],
  };
}

function questionsOf({ parts }: FoundLog, reading: LogReading, counted: CountedLog): LogQuestion[] {
  const mapped = parts.map((part) => ({
    sheet: part.sample.sheet,
    layout: part.layout,
    mapping: columnMapping(part),
  }));
  return logQuestions({ reading, counted, mapped, procedure: counted.settings.procedure });
}

function subjectOf({ parts: [first, ...more] }: FoundLog): string {
  return more.length === 0 ? first.subject : `The log on ${listed([first, ...more].map(({ name }) => name))}`;
}
