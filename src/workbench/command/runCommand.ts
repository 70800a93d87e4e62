import path from "node:path";
import { generateReport } from "../../app/report/generateReport";
import { findLog } from "../../app/log/findLog";
import { keptOfLog } from "../../app/log/keptOfLog";
import { saveLogChoices } from "../../app/log/logChoices";
import { namedUnused } from "../../app/log/unusedColumns";
import { markOutdated } from "../../app/report/markOutdated";
import { ownTitle } from "../../app/report/ownTitle";
import { type ReportOptions, prepareReport } from "../../app/report/prepareReport";
import type { PreparedReport } from "../../app/report/reportOn";
import { type Day, dayNumber } from "../../engine/calendar/day";
import { listed } from "../../engine/text/listed";
import { reportJson } from "../../report/reportJson";
import { PROJECT } from "../../tooling/projectFolder";
import { type WorkbenchWorkbook, newWorkbook } from "../openWorkbook";
import type { LogChoices } from "../../log/choices";
import { type TypedAnswers, requireTypedWords, withTypedCells, withTypedColumns } from "./answers";
import { type CommandOptions, USAGE, commandOptions } from "./options";
import { freeFile, kindOfOutput, outputPath, userFolder, userPath, withKind } from "./paths";
import { findingsOf } from "../../app/upkeep/logFindings";
import { printFindings } from "./printFindings";
import { printReport } from "./printReport";
import { calculateFormulas } from "./calculateFormulas";
import { printUnderstood } from "./printUnderstood";
import { inWords, openInput } from "./readInput";
import { reportToReplace } from "./reportToReplace";
import { requireTypedColumns, withTypedParts } from "./typedParts";
import { requireCalculated } from "./requireCalculated";
import { withTypedCounts } from "./typedCounts";
import { writeNewFile } from "./writeNewFile";

/** The log that is read when none is named. */
const SAMPLE_LOG = path.join(PROJECT, "src/workbench/sample/complaints-log.xlsx");

/** Where the command says what. */
export interface Terminal {
  /** Standard output: the report, or the figures as JSON. */
  out(text: string): void;
  /** Standard error: everything else. */
  error(text: string): void;
}

/** Runs `npm run report` with what was typed after it. What the user can put right is thrown. */
export async function runCommand(args: readonly string[], today: Date, terminal: Terminal): Promise<void> {
  const options = commandOptions(args);
  if (options.help) {
    terminal.out(USAGE);
    return;
  }
  const input = options.log === undefined ? SAMPLE_LOG : userPath(options.log);
  const named = options.log ?? input;
  const workbook = await openInput(input, named, terminal.error);
  const kind = kindOfOutput(workbook.book.name);
  const output = options.out === undefined ? undefined : outputPath(options.out, input, kind);
  await inWords(named, () => reportOn(workbook, { options, output, today: dayOf(today) }, terminal));
}

/** What is asked of the command, and the file that it writes. */
interface Request {
  readonly options: CommandOptions;
  /** Where to write; undefined where the command finds a name. */
  readonly output: string | undefined;
  readonly today: Day;
}

/** Makes, prints and writes the report on a workbook. */
async function reportOn(
  workbook: WorkbenchWorkbook,
  { options, output, today }: Request,
  terminal: Terminal,
): Promise<void> {
  workbook.activate();
  const uncalculated = await calculateFormulas(workbook);
  const kept = await keptChoices();
  const request = { ...kept, ...reportOptions(options, today) };
  const answered = await answeredChoices(request, options.answers);
  const choices = withTypedParts(answered, options);
  const prepared = await prepareReport({ ...request, choices }).catch((error: unknown) => {
    // What was not found may be what was not calculated.
    requireCalculated(uncalculated);
    throw error;
  });
  requireCalculated(
    uncalculated,
    prepared.found.parts.map(({ sample }) => sample.sheet),
  );
  requireTypedWords(options.answers, prepared);
  requireTypedColumns(options.by, prepared);
  printResult({ prepared, readAs: workbook.readAs }, options.json, terminal);
  if (options.json && output === undefined) return;
  if (choices !== kept.choices) await saveLogChoices(choices);
  const file = output ?? defaultOutput(workbook.book.name, prepared);
  const say = options.json ? terminal.error : terminal.out;
  await writeWorkbook(workbook, { prepared, file, isToReplace: options.replace }, say);
}

function dayOf(date: Date): Day {
  return dayNumber({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** What the workbook keeps of how to read its log and count it: the add-in in Excel would go by it too. */
async function keptChoices(): Promise<Pick<ReportOptions, "choices" | "settings" | "title">> {
  const { kept, request } = await keptOfLog();
  return { ...ownTitle(kept), ...request };
}

/** What the workbook keeps of its log, and what was typed of it. */
async function answeredChoices(request: ReportOptions, typed: TypedAnswers): Promise<LogChoices> {
  const choices = withTypedColumns(request.choices, typed);
  const isOfFound = [typed.column, typed.value, typed.dates, typed.count].some((texts) => texts.length > 0);
  if (!isOfFound) return choices;
  const found = await findLog({ ...request, choices });
  const counted = await withTypedCounts(choices, typed.count, found);
  return withTypedCells(counted, typed, found, request.settings.procedure);
}

function reportOptions(
  { sheets, quarter, title, services }: CommandOptions,
  today: Day,
): Omit<ReportOptions, "choices" | "settings"> {
  return {
    asking: "command",
    today,
    services,
    ...(sheets.length > 0 && { places: sheets.map((sheet) => ({ sheet })) }),
    ...(quarter !== undefined && { quarter }),
    ...(title !== undefined && { title }),
  };
}

interface Result {
  readonly prepared: PreparedReport;
  readonly readAs: string | undefined;
}

function printResult({ prepared, readAs }: Result, asJson: boolean, terminal: Terminal): void {
  const findings = `${printUnderstood(prepared, readAs)}\n\n${printFindings(prepared, findingsOf(prepared))}`;
  if (asJson) {
    terminal.out(JSON.stringify(reportJson(prepared, namedUnused(prepared)), undefined, 1));
    terminal.error(findings);
  } else {
    terminal.out(`${printReport(prepared.document)}\n\n${findings}`);
  }
}

/** In the user's folder, and of the log's kind: `complaints-log Q4 2021-22 report.xlsx`. */
function defaultOutput(log: string, { plan }: PreparedReport): string {
  return freeFile(path.join(userFolder(), `${path.parse(log).name} ${plan.name}${kindOfOutput(log)}`));
}

/** What is to be written, and where. */
interface Wanted {
  readonly prepared: PreparedReport;
  readonly file: string;
  readonly isToReplace: boolean;
}

/** Writes the log's workbook with the report in it, or the report alone where the file would lose something by that. */
async function writeWorkbook(
  workbook: WorkbenchWorkbook,
  { prepared, file, isToReplace }: Wanted,
  say: (text: string) => void,
): Promise<void> {
  const { losses } = workbook;
  const isAlone = losses.length > 0;
  const target = isAlone ? newWorkbook() : workbook;
  const replaced = isToReplace && !isAlone ? await reportToReplace(prepared, say) : undefined;
  target.activate();
  const { sheet, declined } = await generateReport(prepared, replaced);
  if (!isAlone) await markOutdated(prepared);
  const written = isAlone ? freeFile(withKind(file, ".xlsx")) : file;
  await writeNewFile(written, await target.save());
  if (isAlone) {
    say(
      `Any change to the log's workbook would lose ${listed(losses)}, so the report is in a new file on its own.`,
    );
  }
  for (const sentence of declined) say(sentence);
  say(`Written: ${written}, sheet “${sheet}”.`);
}
