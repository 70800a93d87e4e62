import { quarterLabel } from "../../engine/calendar/quarter";
import { defaultQuarter } from "../../engine/report/defaultQuarter";
import { quartersOfLog } from "../../engine/report/quartersOfLog";
import type { SheetLook } from "../../log/sheetTable";
import { shortDate } from "../dates";
import type { OpenedLog } from "./openLog";

/** A quarter to choose. */
export interface QuarterOption {
  /** `Q4 2021/22`. */
  readonly label: string;
  readonly received: number;
  readonly hasEnded: boolean;
}

/** What a pane says of the log it found. */
export interface LogSummary {
  readonly sheet: string;
  /** `rows`, `columns`, `rows and columns`, where some are hidden or filtered out. */
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

/** Sums a log up. */
export function logSummary({ found, counted, today }: OpenedLog): LogSummary {
  const { firstMonth } = counted.settings.procedure;
  const chosen = defaultQuarter(counted, today);
  const [first, last] = dateRange(counted.log.days.received, counted.log.days.closed);
  const options = quartersOfLog(counted, today).map(({ quarter, received, hasEnded }) => ({
    label: quarterLabel(quarter, firstMonth),
    received,
    hasEnded,
  }));
  const preset = chosen && quarterLabel(chosen.quarter, firstMonth);
  const isListed = options.some(({ label }) => label === preset);
  return {
    sheet: found.name,
    hidden: hiddenIn(found.parts.map(({ sample }) => sample)),
    complaints: counted.received.filter((day) => day > 0).length,
    from: shortDate(first),
    to: shortDate(last),
    services: counted.services,
    quarters:
      isListed || !chosen || preset === undefined
        ? options
        : [{ label: preset, received: 0, hasEnded: true }, ...options],
    defaultQuarter: preset,
  };
}

function hiddenIn(looks: readonly Pick<SheetLook, "hidden">[]): string {
  return (["rows", "columns"] as const)
    .filter((what) => looks.some(({ hidden }) => hidden[what]))
    .join(" and ");
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
