import type { Sample } from "../../excel/reading/sample";
import type { LogLayout } from "../../log/reading/layout";
import type { ValueChoices } from "../../log/spellings/values";

/** A sheet or table that was looked at, its columns, and what its user's own words mean. */
export interface FoundSheet {
  readonly sample: Sample;
  readonly layout: LogLayout;
  readonly values: ValueChoices;
}
