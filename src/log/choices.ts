import type { ColumnChoices } from "./reading/layout";
import type { DateOrderChoice } from "./reading/readLog";
import type { ValueChoices } from "./spellings/values";

/** A sheet or a table, by its name. */
export type NamedPlace = { readonly sheet: string } | { readonly table: string };

/** What a user said of how the log is to be understood. Plain data, so that the workbook can keep it. */
export interface LogChoices {
  readonly version: 1;
  /** The sheets and tables that are the log, together; none where it is to be found. */
  readonly places: readonly NamedPlace[];
  /** Which column holds what, by its header, so that a column may be inserted. */
  readonly columns: ColumnChoices;
  /** The headers of the log when that was said. */
  readonly headers: readonly string[];
  readonly values: ValueChoices;
  readonly dateOrders: readonly DateOrderChoice[];
}

/** Nothing was said: everything is found. */
export const NO_CHOICES: LogChoices = {
  version: 1,
  places: [],
  columns: {},
  headers: [],
  values: {},
  dateOrders: [],
};
