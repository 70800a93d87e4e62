/* The functions that people use in Excel, which shows these comments. The files beside this one do the work. */
import "./withoutRuntime";
import { workbookCounting } from "../app/settings/workbookCounting";
import type { Cells } from "./cells";
import { dueDate, quarterOfDate, stageDays, status, withinTarget, workingDays } from "./complaintAnswers";
import { answerForEach } from "./complaints";
import { dayArgument } from "./dayArgument";
import { inExcel } from "./functionError";
import { answeredLog, logArgument } from "./logArgument";
import {
  averageFigure,
  carriedForwardFigure,
  closedFigure,
  extensionFigure,
  medianFigure,
  openFigure,
  outcomeFigure,
  receivedFigure,
  shareIn,
  withinTargetFigure,
} from "./logFigures";
import { type DayQuestion, type LogQuestion, dayQuestion, logQuestion } from "./logQuestion";
import type * as LogTables from "./logTables";

async function questionOf(log: Cells, quarter: unknown, service: unknown): Promise<LogQuestion> {
  const counting = await workbookCounting();
  return logQuestion(answeredLog(log, counting), quarter, service, counting);
}

/** What gives whole tables is fetched when it is first asked for: the pane waits for all else that stands here. */
async function logTables(): Promise<typeof LogTables> {
  return import("./logTables");
}

async function dayQuestionOf(log: Cells, date: unknown, service: unknown): Promise<DayQuestion> {
  const counting = await workbookCounting();
  return dayQuestion(answeredLog(log, counting), date, service, counting);
}

/**
 * Working days taken to answer a complaint: from receipt, or from escalation if it was closed as Escalated.
 * @customfunction WORKINGDAYS WORKING_DAYS
 * @param received Date received: a cell or a range
 * @param closed Date closed: a cell or a range
 * @param [holidays] Holidays to use instead of the workbook's
 * @param [stage] Stage: Frontline, Investigative or Escalated
 * @param [escalated] Date escalated: an escalated complaint counts from it
 * @param [acknowledged] Date acknowledged, if the procedure counts from it
 * @returns Working days, as the report counts them; blank while the complaint is open
 * @helpurl https://localhost:3000/functions.html#WORKING_DAYS
 * @example
 * WORKING_DAYS("23 December 2021", "31 December 2021") // => 5
 */
export function WORKING_DAYS(
  received: unknown[][],
  closed: unknown[][],
  holidays?: unknown[][],
  stage?: unknown[][],
  escalated?: unknown[][],
  acknowledged?: unknown[][],
): Promise<unknown[][]> {
  return inExcel(async () => {
    return answerForEach(
      await workbookCounting(),
      { received, closed, stage, escalated, holidays, acknowledged },
      stage ? stageDays : workingDays,
    );
  });
}

/**
 * The last day on which an answer is in time, extension included.
 * @customfunction DUEDATE DUE_DATE
 * @param received Date received: a cell or a range
 * @param stage Stage: Frontline, Investigative or Escalated
 * @param [escalated] Date escalated: an escalated complaint counts from it
 * @param [extended] Yes, No or the agreed date
 * @param [holidays] Holidays to use instead of the workbook's
 * @param [acknowledged] Date acknowledged, if the procedure counts from it
 * @returns The date as a number, so format the cell as a date; #N/A if a stage 2 complaint was extended and its agreed date is not given
 * @helpurl https://localhost:3000/functions.html#DUE_DATE
 * @example
 * DUE_DATE("23 December 2021", "Frontline") // => 44561
 */
export function DUE_DATE(
  received: unknown[][],
  stage: unknown[][],
  escalated?: unknown[][],
  extended?: unknown[][],
  holidays?: unknown[][],
  acknowledged?: unknown[][],
): Promise<unknown[][]> {
  return inExcel(async () => {
    return answerForEach(
      await workbookCounting(),
      { received, stage, escalated, extended, holidays, acknowledged },
      dueDate,
    );
  });
}

/**
 * Whether a complaint was closed within the target of its stage, such as 5 or 20 working days, extended or not.
 * @customfunction WITHINTARGET WITHIN_TARGET
 * @param received Date received: a cell or a range
 * @param closed Date closed: a cell or a range
 * @param stage Stage: Frontline, Investigative or Escalated
 * @param [escalated] Date escalated: an escalated complaint counts from it
 * @param [holidays] Holidays to use instead of the workbook's
 * @param [acknowledged] Date acknowledged, if the procedure counts from it
 * @returns TRUE or FALSE; blank while the complaint is open
 * @helpurl https://localhost:3000/functions.html#WITHIN_TARGET
 * @example
 * WITHIN_TARGET("23 December 2021", "5 January 2022", "Frontline") // => false
 */
export function WITHIN_TARGET(
  received: unknown[][],
  closed: unknown[][],
  stage: unknown[][],
  escalated?: unknown[][],
  holidays?: unknown[][],
  acknowledged?: unknown[][],
): Promise<unknown[][]> {
  return inExcel(async () => {
    return answerForEach(
      await workbookCounting(),
      { received, closed, stage, escalated, holidays, acknowledged },
      withinTarget,
    );
  });
}

/**
 * Where a complaint stands: Closed in time, Closed late, Open, Due today or Overdue.
 * @customfunction STATUS
 * @param received Date received: a cell or a range
 * @param closed Date closed: a cell or a range
 * @param stage Stage: Frontline, Investigative or Escalated
 * @param today The day to judge by, such as TODAY()
 * @param [escalated] Date escalated: an escalated complaint counts from it
 * @param [extended] Yes, No or the agreed date
 * @param [holidays] Holidays to use instead of the workbook's
 * @param [acknowledged] Date acknowledged, if the procedure counts from it
 * @returns The status by the due date, extension included
 * @helpurl https://localhost:3000/functions.html#STATUS
 * @example
 * STATUS("23 December 2021", null, "Frontline", "31 December 2021") // => "Due today"
 */
export function STATUS(
  received: unknown[][],
  closed: unknown[][],
  stage: unknown[][],
  today: unknown[][],
  escalated?: unknown[][],
  extended?: unknown[][],
  holidays?: unknown[][],
  acknowledged?: unknown[][],
): Promise<unknown[][]> {
  return inExcel(async () => {
    return answerForEach(
      await workbookCounting(),
      { received, closed, stage, today, escalated, extended, holidays, acknowledged },
      status,
    );
  });
}

/**
 * The quarter of the reporting year that a date is in.
 * @customfunction QUARTER
 * @param date A date, or a range of them
 * @returns The quarter, such as Q4 2021/22
 * @helpurl https://localhost:3000/functions.html#QUARTER
 * @example
 * QUARTER("31 March 2022") // => "Q4 2021/22"
 */
export function QUARTER(date: unknown[][]): Promise<unknown[][]> {
  return inExcel(async () => {
    return quarterOfDate(await workbookCounting(), date);
  });
}

/**
 * Complaints received in a quarter.
 * @customfunction RECEIVED
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param [service] Count only this service
 * @returns The number in the report
 * @helpurl https://localhost:3000/functions.html#RECEIVED
 * @example
 * RECEIVED(log, "Q4 2021/22") // => 4
 */
export function RECEIVED(log: unknown[][], quarter: unknown, service?: unknown): Promise<number> {
  return inExcel(async () => {
    return receivedFigure(await questionOf(log, quarter, service)).count;
  });
}

/**
 * Complaints closed in full in a quarter.
 * @customfunction CLOSED
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param [stage] Count only complaints closed at this stage
 * @param [outcome] Count only complaints with this outcome
 * @param [service] Count only this service
 * @returns The number in the report; #N/A where the report says N/A
 * @helpurl https://localhost:3000/functions.html#CLOSED
 * @example
 * CLOSED(log, "Q4 2021/22") // => 5
 * CLOSED(log, "Q3 2021/22", "Investigative", "Upheld") // => 1
 */
export function CLOSED(
  log: unknown[][],
  quarter: unknown,
  stage?: unknown,
  outcome?: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return closedFigure(await questionOf(log, quarter, service), stage, outcome).count;
  });
}

/**
 * Average working days for a full response to the complaints closed at a stage in a quarter.
 * @customfunction AVERAGEDAYS AVERAGE_DAYS
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative or Escalated
 * @param [service] Count only this service
 * @returns The exact average; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#AVERAGE_DAYS
 * @example
 * AVERAGE_DAYS(log, "Q4 2021/22", "Investigative") // => 40
 */
export function AVERAGE_DAYS(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return averageFigure(await questionOf(log, quarter, service), stage).value;
  });
}

/**
 * Complaints closed at a stage in a quarter within its target, such as 5 or 20 working days.
 * @customfunction WITHINTARGETCOUNT WITHIN_TARGET_COUNT
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative or Escalated
 * @param [service] Count only this service
 * @returns The number of complaints; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#WITHIN_TARGET_COUNT
 * @example
 * WITHIN_TARGET_COUNT(log, "Q4 2021/22", "Frontline") // => 1
 */
export function WITHIN_TARGET_COUNT(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return withinTargetFigure(await questionOf(log, quarter, service), stage).count;
  });
}

/**
 * Share of the complaints closed at a stage in a quarter that met its target, such as 5 or 20 working days.
 * @customfunction WITHINTARGETRATE WITHIN_TARGET_RATE
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative or Escalated
 * @param [service] Count only this service
 * @returns The exact share, from 0 to 1; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#WITHIN_TARGET_RATE
 * @example
 * WITHIN_TARGET_RATE(log, "Q4 2021/22", "Frontline") // => 0.5
 */
export function WITHIN_TARGET_RATE(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return shareIn(withinTargetFigure(await questionOf(log, quarter, service), stage));
  });
}

/**
 * Complaints closed at a stage in a quarter that had an extension.
 * @customfunction EXTENSIONCOUNT EXTENSION_COUNT
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative, Escalated, or Investigative or Escalated
 * @param [service] Count only this service
 * @returns The number of complaints; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#EXTENSION_COUNT
 * @example
 * EXTENSION_COUNT(log, "Q1 2021/22", "Investigative") // => 2
 */
export function EXTENSION_COUNT(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return extensionFigure(await questionOf(log, quarter, service), stage).count;
  });
}

/**
 * Share of the complaints closed at a stage in a quarter that had an extension.
 * @customfunction EXTENSIONRATE EXTENSION_RATE
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative, Escalated, or Investigative or Escalated
 * @param [service] Count only this service
 * @returns The exact share, from 0 to 1; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#EXTENSION_RATE
 * @example
 * EXTENSION_RATE(log, "Q1 2021/22", "Investigative") // => 0.4
 */
export function EXTENSION_RATE(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return shareIn(extensionFigure(await questionOf(log, quarter, service), stage));
  });
}

/**
 * Share of the complaints closed at a stage in a quarter that had an outcome.
 * @customfunction OUTCOMERATE OUTCOME_RATE
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative or Escalated
 * @param outcome Upheld, Partially Upheld, Not Upheld or Resolution
 * @param [service] Count only this service
 * @returns The exact share, from 0 to 1; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#OUTCOME_RATE
 * @example
 * OUTCOME_RATE(log, "Q1 2021/22", "Investigative", "Not Upheld") // => 0.8
 */
export function OUTCOME_RATE(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  outcome: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return shareIn(outcomeFigure(await questionOf(log, quarter, service), stage, outcome));
  });
}

/**
 * Median working days for a full response to the complaints closed at a stage in a quarter.
 * @customfunction MEDIANDAYS MEDIAN_DAYS
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param stage Frontline, Investigative or Escalated
 * @param [service] Count only this service
 * @returns The exact median; #N/A if no complaint was closed at the stage
 * @helpurl https://localhost:3000/functions.html#MEDIAN_DAYS
 * @example
 * MEDIAN_DAYS(log, "Q4 2021/22", "Investigative") // => 40
 */
export function MEDIAN_DAYS(
  log: unknown[][],
  quarter: unknown,
  stage: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return medianFigure(await questionOf(log, quarter, service), stage).value;
  });
}

/**
 * Complaints open at the end of a day.
 * @customfunction OPEN
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param date The day, such as TODAY() or the last of a quarter
 * @param [stage] Count only complaints at this stage on that day
 * @param [service] Count only this service
 * @returns The number of complaints; #N/A if the log began later
 * @helpurl https://localhost:3000/functions.html#OPEN
 * @example
 * OPEN(log, "31 March 2022") // => 2
 */
export function OPEN(log: unknown[][], date: unknown, stage?: unknown, service?: unknown): Promise<number> {
  return inExcel(async () => {
    return openFigure(await dayQuestionOf(log, date, service), stage, "all").count;
  });
}

/**
 * Complaints open at the end of a day and past the target of their stage, extension or not.
 * @customfunction OVERDUE
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param date The day, such as TODAY() or the last of a quarter
 * @param [stage] Count only complaints at this stage on that day
 * @param [service] Count only this service
 * @returns The number of complaints; #N/A if the log began later
 * @helpurl https://localhost:3000/functions.html#OVERDUE
 * @example
 * OVERDUE(log, "31 March 2022") // => 2
 */
export function OVERDUE(
  log: unknown[][],
  date: unknown,
  stage?: unknown,
  service?: unknown,
): Promise<number> {
  return inExcel(async () => {
    return openFigure(await dayQuestionOf(log, date, service), stage, "overdue").count;
  });
}

/**
 * Complaints open at the end of a quarter, and so carried forward to the next.
 * @customfunction CARRIEDFORWARD CARRIED_FORWARD
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param [service] Count only this service
 * @returns The number in the report; #N/A where the report says N/A
 * @helpurl https://localhost:3000/functions.html#CARRIED_FORWARD
 * @example
 * CARRIED_FORWARD(log, "Q4 2021/22") // => 2
 */
export function CARRIED_FORWARD(log: unknown[][], quarter: unknown, service?: unknown): Promise<number> {
  return inExcel(async () => {
    return carriedForwardFigure(await questionOf(log, quarter, service)).count;
  });
}

/**
 * The report on a quarter, or one of its tables, with headings.
 * @customfunction REPORT
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param [table] One table: its number, its title, or a part such as flow or by service
 * @param [service] Count only this service
 * @returns Five quarters side by side, with exact numbers
 * @helpurl https://localhost:3000/functions.html#REPORT
 * @example
 * REPORT(log, "Q4 2021/22", 1).then((lines) => lines[1]) // => ["Total number of complaints received", 10, 8, 5, 7, 4]
 * REPORT(log, "Q4 2021/22", "flow").then((lines) => lines[5]) // => ["Carried forward", 2, 3, 3, 3, 2]
 */
export function REPORT(
  log: unknown[][],
  quarter: unknown,
  table?: unknown,
  service?: unknown,
): Promise<unknown[][]> {
  return inExcel(async () => {
    const { reportLines } = await logTables();
    return reportLines(await questionOf(log, quarter, service), table);
  });
}

/**
 * The complaints upheld or partially upheld in a quarter, with the action taken.
 * @customfunction UPHELD
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param quarter A quarter such as Q4 2021/22, or any date in it
 * @param [service] Count only this service
 * @returns One line per complaint, under headings
 * @helpurl https://localhost:3000/functions.html#UPHELD
 * @example
 * UPHELD(log, "Q4 2021/22").then((lines) => lines[1][0]) // => "101002988605"
 */
export function UPHELD(log: unknown[][], quarter: unknown, service?: unknown): Promise<unknown[][]> {
  return inExcel(async () => {
    const { upheldLines } = await logTables();
    return upheldLines(await questionOf(log, quarter, service));
  });
}

/**
 * What is wrong with a log: row, column, problem and remedy, most serious first.
 * @customfunction CHECK
 * @param log The log with its headers, such as Log[#All] or A:K
 * @param [today] Today, such as TODAY(). If left out, no date is judged to be in the future or long ago
 * @returns One line per finding, under headings; rows are counted within the range
 * @helpurl https://localhost:3000/functions.html#CHECK
 * @example
 * CHECK(log, "20 April 2022").then((lines) => lines[1].slice(0, 2)) // => [32, "Date Closed"]
 */
export function CHECK(log: unknown[][], today?: unknown): Promise<unknown[][]> {
  return inExcel(async () => {
    const counting = await workbookCounting();
    const { findingLines } = await logTables();
    return findingLines(logArgument(log, counting), dayArgument("today", today, counting));
  });
}
