import { isDay } from "../../engine/calendar/day";
import { type Quarter, type QuarterNumber, parseQuarter, quarterLabel } from "../../engine/calendar/quarter";
import type { CountedLog } from "../../engine/counting/countedLog";
import { type QuarterReason, defaultQuarter, newestDate } from "../../engine/report/defaultQuarter";
import { type QuarterlyReport, quarterlyReport } from "../../engine/report/quarterlyReport";
import { namedService, noSuchService } from "../log/namedService";
import type { OpenedLog } from "../log/openLog";
import { UserError } from "../userError";

/** What a user can say of a report on a log that is open. */
export interface ReportChoice {
  /** `Q4 2021/22`; otherwise the newest that the log covers. */
  readonly quarter?: string;
  /** The newest quarter of a number, where no quarter is named. */
  readonly number?: QuarterNumber;
  /** Only these services, in any spelling; otherwise all. */
  readonly services?: readonly string[];
  readonly title?: string;
  /** The parts that it goes without; otherwise those that the workbook keeps. */
  readonly leftOut?: readonly string[];
}

/** Why a report is on its quarter. */
export type QuarterChoice = "asked" | QuarterReason;

/** The figures of a report's tables and its list. */
export interface ReportFigures {
  readonly report: QuarterlyReport;
  readonly quarterChoice: QuarterChoice;
  readonly title?: string;
}

/** Works out the figures of a report on a log that is open. */
export function figuresOn(opened: OpenedLog, choice: ReportChoice = {}): ReportFigures {
  const { quarter, why } = chooseQuarter(opened, choice);
  const services = namedServices(opened.counted, choice.services);
  const report = quarterlyReport(opened.counted, { quarter, ...(services && { services }) });
  return {
    report,
    quarterChoice: why,
    ...(choice.title !== undefined && { title: choice.title }),
  };
}

function chooseQuarter(
  { counted, found, today }: OpenedLog,
  { quarter: label, number }: ReportChoice,
): { readonly quarter: Quarter; readonly why: QuarterChoice } {
  const { firstMonth } = counted.settings.procedure;
  if (label !== undefined) return { quarter: namedQuarter(label, firstMonth), why: "asked" };
  const chosen = defaultQuarter(counted, today, number);
  if (chosen) return chosen;
  if (number !== undefined && isDay(newestDate(counted, today))) throw noneOf(number);
  throw new UserError(
    "nothingUsable",
    `No row of the log on the sheet “${found.name}” has a date, up to today, that can be read. Check its dates of receipt and closing.`,
  );
}

function noneOf(number: QuarterNumber): UserError {
  return new UserError(
    "nothingUsable",
    `The log has no complaint received or closed in any Q${number} up to today, so there is nothing to report. Choose another quarter.`,
  );
}

/** The quarter that a label names; one that names none is an error that says how to write it. */
export function namedQuarter(label: string, firstMonth: number): Quarter {
  const quarter = parseQuarter(label, firstMonth);
  if (quarter) return quarter;
  const example = quarterLabel({ year: 2021, number: 4 }, firstMonth);
  throw new UserError("badQuarter", `“${label}” is not a quarter. Write it like “${example}”.`);
}

/** The services that are meant, as the log spells them. */
function namedServices(counted: CountedLog, names: readonly string[] | undefined): string[] | undefined {
  if (!names || names.length === 0) return undefined;
  return names.map((name) => {
    const known = namedService(counted, name);
    if (known !== undefined) return known;
    throw new UserError("unknownService", noSuchService(counted, name));
  });
}
