import type { LogPlace } from "../excel/sample";
import type { ColumnChoices } from "../log/reading/layout";
import type { DateOrderChoice } from "../log/reading/readLog";
import type { ValueChoices } from "../log/spellings/values";

/** What a user said of how the log is to be understood. Plain data, so that the workbook can keep it. */
export interface LogChoices {
  /** The sheets and tables that are the log, together; none where it is to be found. */
  readonly places: readonly Exclude<LogPlace, "activeSheet">[];
  /** Which column holds what, by its header. */
  readonly columns: ColumnChoices;
  /** The headers of the log when that was said. */
  readonly headers: readonly string[];
  readonly values: ValueChoices;
  readonly dateOrders: readonly DateOrderChoice[];
}

/** Nothing was said: everything is found. */
export const NO_CHOICES: LogChoices = { places: [], columns: {}, headers: [], values: {}, dateOrders: [] };
