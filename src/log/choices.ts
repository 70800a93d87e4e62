import type { RepeatedIds } from "../engine/complaintLog";
import type { DateAnswer } from "./dates/columnOrders";
import type { LayoutChoices } from "./reading/layout";
import type { ValueChoices } from "./spellings/values";

/** A sheet or a table, by its name. */
export type NamedPlace = { readonly sheet: string } | { readonly table: string };

/** A column that a user said something of, by its header. */
export interface ChosenColumn {
  readonly sheet: string;
  readonly header: string;
}

/** What a user said of the order of day and month in a column. */
export interface DateOrderChoice extends ChosenColumn {
  readonly order: DateAnswer;
}

/** Which rows a user said are complaints, by what a column says of them. A value that is in neither was never asked about. */
export interface CountedChoice {
  readonly header: string;
  readonly counted: readonly string[];
  readonly notCounted: readonly string[];
}

/** Whether a user said that days and months of a column were swapped. */
export interface SwapChoice extends ChosenColumn {
  readonly isSwapped: boolean;
}

/** Whether a user said that the times of a column are those of universal time. */
export interface UniversalTimeChoice extends ChosenColumn {
  readonly isUniversal: boolean;
}

/** What was said of how a log is read, besides where it is and which column holds what. */
export interface ReadingChoices {
  readonly values: ValueChoices;
  readonly dateOrders: readonly DateOrderChoice[];
  readonly counted?: readonly CountedChoice[];
  readonly swappedDates?: readonly SwapChoice[];
  readonly universalTimes?: readonly UniversalTimeChoice[];
  /** What rows with the same ID are, where they leave it open. */
  readonly repeatedIds?: RepeatedIds;
}

/** What a user said of how the log is to be understood. Plain data, so that the workbook can keep it. */
export interface LogChoices extends ReadingChoices, LayoutChoices {
  readonly version: 1;
  /** The sheets and tables that are the log, together; none where it is to be found. */
  readonly places: readonly NamedPlace[];
  /** The headers of the log when its columns were chosen. */
  readonly headers: readonly string[];
  /** The headers of columns by which a report is broken down, besides service and type. */
  readonly by?: readonly string[];
  /** The parts that a report goes without. */
  readonly leftOut?: readonly string[];
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
