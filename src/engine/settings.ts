import type { Day } from "./calendar/day";
import { BANK_HOLIDAYS } from "./calendar/bankHolidays";
import type { HolidayList } from "./calendar/holidays";
import type { Procedure } from "./procedures/procedure";
import { SCOTTISH_PROCEDURE } from "./procedures/scottish";

/** Everything that a body may count differently. */
export interface CountingSettings {
  /** Stages, timescales, outcomes, day 1 or day 0, the year's first month, how escalated is counted. */
  readonly procedure: Procedure;
  readonly holidays: HolidayList;
  /** What comes after this hour (0 to 24, 17.5 is half past five) is received the next day. */
  readonly cutOffHour?: number;
  /** Since when the log has been kept; otherwise since its first date of receipt. */
  readonly logKeptSince?: Day;
  readonly average: "mean" | "median";
  readonly averageDecimals: 0 | 1;
  /** Whether the timescales table has further lines for answers within the agreed (extended) date. */
  readonly showsWithinAgreedDate: boolean;
}

/** How a Scottish council counts. */
export const DEFAULT_SETTINGS: CountingSettings = {
  procedure: SCOTTISH_PROCEDURE,
  holidays: BANK_HOLIDAYS[SCOTTISH_PROCEDURE.nation],
  average: "mean",
  averageDecimals: 0,
  showsWithinAgreedDate: false,
};
