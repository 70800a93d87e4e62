import type { Day } from "../../engine/calendar/day";
import { type CountedLog, countingSteps } from "../../engine/counting/countedLog";
import type { RowAccount } from "../../engine/rowAccount";
import { listed } from "../../engine/text/listed";
import type { LogChoices } from "../../log/choices";
import { type Findings, checkingSteps } from "../../log/checks/checkLog";
import { kindColumns } from "../../log/mapping/kindColumns";
import type { LoggedSheet } from "../../log/reading/parts";
import { type LogReading, readLog } from "../../log/reading/readLog";
import { rowAccount } from "../../log/reading/rowAccount";
import { type Task, beginStep, doInSteps } from "../task";
import { UserError } from "../userError";
import { hiddenRowsOf } from "../../excel/reading/hiddenRows";
import { columnMapping } from "./columnMapping";
import { withRowsCompared } from "./compareRows";
import { type FoundLog, findLog, readFoundSheet } from "./findLog";
import { idsAsShown } from "./idsAsShown";
import type { LogCandidate } from "./logCandidate";
import { fingerprintSteps } from "./logFingerprint";
import type { LogQuestion } from "./logQuestion";
import { logQuestions } from "./logQuestions";
import { rowsRefusal } from "./logRefusal";
import type { LogRequest } from "./logRequest";
import { sampleCells } from "./sampleCells";

/** A log that was read, counted and checked once, for every question about it. */
export interface OpenedLog {
  readonly found: FoundLog;
  readonly reading: LogReading;
  /** What only its keeper can say. No figure may be shown of a log where one of them stops it. */
  readonly questions: readonly LogQuestion[];
  readonly counted: CountedLog;
  /** To tell later whether the log, or a setting, has changed. */
  readonly fingerprint: string;
  readonly rows: RowAccount;
  readonly findings: Findings;
  readonly today: Day;
}

/** Finds, reads, counts and checks a log. Nothing is written. Long logs leave the pane room to draw in between. */
export async function openLog(request: LogRequest, task: Task = {}): Promise<OpenedLog> {
  const { today, settings, choices, asking } = request;
  await beginStep(task, { name: "finding" });
  const found = await findLog(request);
  await beginStep(task, { name: "reading" });
  const sheets = await readSheets(found, choices, task);
  const asRead = readLog(sheets, { cutOffHour: settings.cutOffHour, choices });
  const refusal = rowsRefusal(asRead, subjectOf(found), asking);
  if (refusal) throw new UserError(refusal.obstacle, refusal.message);
  const count = ({ log }: LogReading): Promise<CountedLog> =>
    doInSteps(task, { name: "counting" }, countingSteps(log, settings));
  const first = await count(asRead);
  const compared = await withRowsCompared(found, asRead, first);
  const [reading, counted] = compared ? [compared, await count(compared)] : [asRead, first];
  const fingerprint = await doInSteps(task, { name: "counting" }, fingerprintSteps(counted));
  const findings = await doInSteps(task, { name: "checking" }, checkingSteps({ reading, counted, today }));
  const rows = rowAccount(reading, counted);
  const questions = questionsOf(found, reading, counted);
  return { found, reading, questions, counted, fingerprint, rows, findings, today };
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

async function readSheets({ parts }: FoundLog, chosen: LogChoices, task: Task): Promise<LoggedSheet[]> {
  const all = parts.reduce((sum, { rows }) => sum + rows, 0);
  const sheets: LoggedSheet[] = [];
  let before = 0;
  for (const part of parts) {
    const kinds = kindColumns(part.layout, sampleCells(part.sample), chosen.counted);
    const { table: asStored, merged } = await readFoundSheet(part, kinds, (done) =>
      beginStep(task, { name: "reading", done: before + done, of: all }),
    );
    const table = await idsAsShown(asStored, part.layout);
    before += part.rows;
    const look = { hidden: part.sample.hidden, hiddenRows: await hiddenRows(part), merged };
    sheets.push({ table, layout: part.layout, look, kinds, chosen });
  }
  return sheets;
}

/** Excel says of all rows at once whether some are hidden; of each it is asked only then. */
async function hiddenRows({ sample, layout }: LogCandidate): Promise<ReadonlySet<number>> {
  const { sheet, used, hidden } = sample;
  return hidden.rows
    ? hiddenRowsOf(sheet, { fromRow: layout.headerRow + 1, toRow: used.row + used.rowCount })
    : new Set();
}
