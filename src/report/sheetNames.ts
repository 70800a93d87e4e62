import { hasEnded } from "../engine/calendar/quarter";
import type { Day } from "../engine/calendar/day";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";

/** Excel takes no longer name of a sheet, and none with these signs; files on Windows take some others not either. */
const LONGEST_NAME = 31;
const NOT_IN_A_NAME = /[\\/?*[\]:"<>|\p{Cc}]+/gu;

/** What the sheets of a report are called. */
export interface ReportSheetNames {
  /** `Q4 2021-22 report`, `Q4 2021-22 to date`, `Q4 2021-22 Home Care`. */
  readonly name: string;
  /** That of its list, where that has a sheet of its own: `Q4 2021-22 upheld`, `Q4 2021-22 Home Care upheld`. */
  readonly listName: string;
}

/** The names of a report's sheets: they say its quarter, that this has not ended, and of which services it is. */
export function reportSheetNames(report: QuarterlyReport, quarter: string, today: Day): ReportSheetNames {
  const { firstMonth } = report.settings.procedure;
  const toDate = hasEnded(report.quarter, firstMonth, today) ? [] : ["to date"];
  const time = [quarter, ...toDate];
  const of = report.isPartial ? servicesText(report.services) : [];
  const isPlain = toDate.length + of.length === 0;
  return {
    name: sheetName([...time, ...of], isPlain ? ["report"] : []),
    listName: sheetName([...time, ...of], ["upheld"]),
  };
}

/** Several services are named where there is room for all. */
function servicesText(services: readonly string[]): string[] {
  const [only] = services;
  if (services.length <= 1) return only === undefined ? [] : [only];
  const all = services.join(" & ");
  const room = LONGEST_NAME - "Q4 2021-22  upheld".length;
  return [all.length <= room ? all : `${services.length} services`];
}

/** What is said of a report, and behind it its kind: what has no room is cut off before that. */
function sheetName(said: readonly string[], kind: readonly string[]): string {
  const end = kind.map((word) => ` ${word}`).join("");
  const start = said.join(" ").replace(NOT_IN_A_NAME, "-");
  const room = LONGEST_NAME - end.length;
  const cut = start.length > room ? `${start.slice(0, room - 1).trimEnd()}…` : start;
  // No name ends with an apostrophe.
  return `${cut}${end}`.replace(/'+$/u, "");
}
