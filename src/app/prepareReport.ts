import type { Day } from "../engine/calendar/day";
import { type Quarter, parseQuarter, quarterLabel } from "../engine/calendar/quarter";
import { type CountedLog, countLog } from "../engine/counting/countedLog";
import { defaultQuarter } from "../engine/report/defaultQuarter";
import { type QuarterlyReport, quarterlyReport } from "../engine/report/quarterlyReport";
import type { RowAccount } from "../engine/rowAccount";
import { type CountingSettings, DEFAULT_SETTINGS } from "../engine/settings";
import type { LogPlace } from "../excel/glance";
import { type Findings, checkLog } from "../log/checks/checkLog";
import { readLog } from "../log/reading/readLog";
import { rowAccount } from "../log/reading/rowAccount";
import { spelling } from "../log/spellings/spelling";
import type { SheetPlan } from "../report/plan/sheetPlan";
import { planReport } from "../report/plan/planReport";
import { type FoundLog, findLog, readFoundLog } from "./findLog";
import { UserError } from "./userError";

/** What a user can say of a report; what is left out is found or has its default. */
export interface ReportOptions {
  readonly place?: LogPlace;
  /** `Q4 2021/22`. */
  readonly quarter?: string;
  /** Only these services, in any spelling. */
  readonly services?: readonly string[];
  readonly title?: string;
  readonly settings?: CountingSettings;
  readonly today: Day;
}

/** Why a report is on its quarter. */
export type QuarterChoice = "asked" | "lastEnded" | "lastOfLog";

/** A report that is ready to be written or shown, with all that was found on the way. */
export interface PreparedReport {
  readonly found: FoundLog;
  readonly report: QuarterlyReport;
  readonly quarterChoice: QuarterChoice;
  readonly plan: SheetPlan;
  readonly findings: Findings;
  readonly rows: RowAccount;
  readonly title?: string;
}

/** Reads the log and works out the report. Nothing is written. */
export async function prepareReport(options: ReportOptions): Promise<PreparedReport> {
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const asked = askedQuarter(options.quarter, settings);
  const found = await findLog(options.place);
  const table = await readFoundLog(found);
  const reading = readLog(table, found.layout, {
    dateSystem: table.dateSystem,
    cutOffHour: settings.cutOffHour,
  });
  if (reading.log.size === 0) throw noRows(found);
  const counted = countLog(reading.log, settings);
  const rows = rowAccount(reading, counted);
  const findings = checkLog({ reading, counted, today: options.today });
  const { quarter, why } = chooseQuarter(asked, counted, options.today, found);
  const services = namedServices(counted, options.services);
  const report = quarterlyReport(counted, { quarter, ...(services && { services }) });
  const source = { sheet: found.sample.sheet, rows, madeOn: options.today };
  const plan = planReport(report, source, options.title);
  return {
    ...{ found, report, plan, findings, rows },
    quarterChoice: why,
    ...(options.title !== undefined && { title: options.title }),
  };
}

function askedQuarter(label: string | undefined, { procedure }: CountingSettings): Quarter | undefined {
  if (label === undefined) return undefined;
  const quarter = parseQuarter(label, procedure.firstMonth);
  if (quarter) return quarter;
  const example = quarterLabel({ year: 2021, number: 4 }, procedure.firstMonth);
  throw new UserError("badQuarter", `“${label}” is no quarter. Write it like “${example}”.`);
}

function chooseQuarter(
  asked: Quarter | undefined,
  counted: CountedLog,
  today: Day,
  { sample }: FoundLog,
): { readonly quarter: Quarter; readonly why: QuarterChoice } {
  if (asked) return { quarter: asked, why: "asked" };
  const chosen = defaultQuarter(counted, today);
  if (chosen) return chosen;
  throw new UserError(
    "nothingUsable",
    `No row of the log on the sheet “${sample.sheet}” has a date, up to today, that can be read. Check its dates of receipt and closing.`,
  );
}

function noRows({ sample, layout }: FoundLog): UserError {
  return new UserError(
    "noRows",
    `The log on the sheet “${sample.sheet}” has headers in row ${layout.headerRow + 1} but no complaints under them. Add the complaints, one a row.`,
  );
}

/** The services that are meant, as the log spells them. */
function namedServices({ log }: CountedLog, names: readonly string[] | undefined): string[] | undefined {
  if (!names || names.length === 0) return undefined;
  return names.map((name) => {
    const known = log.services.find((service) => spelling(service) === spelling(name));
    if (known !== undefined) return known;
    const list = log.services.map((service) => `“${service}”`).join(", ");
    const has = log.services.length > 0 ? `Its services are ${list}.` : "It names no services.";
    throw new UserError("unknownService", `The log has no service “${name}”. ${has}`);
  });
}
