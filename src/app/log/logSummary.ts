import { quarterLabel, quarterMonths } from "../../engine/calendar/quarter";
import { defaultQuarter } from "../../engine/report/defaultQuarter";
import { ofServices } from "../../engine/report/ofServices";
import { quartersOfLog } from "../../engine/report/quartersOfLog";
import { hiddenComplaints, hiddenText } from "../../log/reading/hiddenComplaints";
import type { LogReading } from "../../log/reading/readLog";
import { shortDate } from "../dates";
import type { OpenedLog } from "./openLog";

/** A quarter to choose. */
export interface QuarterOption {
  /** `Q4 2021/22`. */
  readonly label: string;
  /** `January – March 2022`. */
  readonly months: string;
  readonly received: number;
  readonly hasEnded: boolean;
}

/** What a pane says of the log it found. */
export interface LogSummary {
  readonly sheet: string;
  /** That complaints are in hidden rows, or columns are hidden; empty where none are. */
  readonly hidden: string;
  readonly complaints: number;
  /** The first and the last date of receipt or closing, as texts; empty where there is none. */
  readonly from: string;
  readonly to: string;
  readonly services: readonly string[];
  readonly quarters: readonly QuarterOption[];
  /** The quarter that a report is on unless another is chosen. */
  readonly defaultQuarter: string | undefined;
}

/** Sums a log up. The complaints of a quarter are counted of these services alone, where some are named. */
export function logSummary(
  { found, reading, counted, today }: OpenedLog,
  services: readonly string[] = [],
): LogSummary {
  const { firstMonth } = counted.settings.procedure;
  const chosen = defaultQuarter(counted, today);
  const [first, last] = dateRange(counted.log.days.received, counted.log.days.closed);
  const only = services.length > 0 ? ofServices(counted, services) : undefined;
  const options = quartersOfLog(counted, today, only).map(({ quarter, received, hasEnded }) => ({
    label: quarterLabel(quarter, firstMonth),
    months: quarterMonths(quarter, firstMonth),
    received,
    hasEnded,
  }));
  const preset = chosen && quarterLabel(chosen.quarter, firstMonth);
  const isListed = options.some(({ label }) => label === preset);
  return {
    sheet: found.name,
    hidden: hiddenIn(reading),
    complaints: counted.received.filter((day) => day > 0).length,
    from: shortDate(first),
    to: shortDate(last),
    services: counted.services,
    quarters:
      isListed || !chosen || preset === undefined
        ? options
        : [
            { label: preset, months: quarterMonths(chosen.quarter, firstMonth), received: 0, hasEnded: true },
            ...options,
          ],
    defaultQuarter: preset,
  };
}

function hiddenIn(reading: LogReading): string {
  const complaints = reading.sheets.map((sheet) => hiddenComplaints(reading, sheet));
  return hiddenText(
    complaints.reduce((sum, count) => sum + count, 0),
    reading.sheets.some(({ look }) => look?.hidden.columns),
  );
}

function dateRange(...columns: readonly Int32Array[]): readonly [number, number] {
  let [first, last] = [0, 0];
  for (const column of columns) {
    for (const day of column) {
      if (day <= 0) continue;
      if (first === 0 || day < first) first = day;
      if (day > last) last = day;
    }
  }
  return [first, last];
}
