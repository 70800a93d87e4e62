import type { Sample } from "../../excel/reading/sample";
import type { NamedPlace } from "../../log/choices";
import type { LayoutFit } from "../../log/mapping/layoutFit";
import type { LogLayout } from "../../log/reading/layout";
import type { Role } from "../../log/spellings/roles";

/** A sheet or table that was looked at, and its columns. */
export interface FoundSheet {
  readonly sample: Sample;
  readonly layout: LogLayout;
}

/** A sheet or table that may be the log. */
export interface LogOffer extends FoundSheet {
  readonly place: NamedPlace;
  /** `“Complaints”`, `the table “Log2021” on “Complaints”`. */
  readonly name: string;
  readonly fit: LayoutFit;
  /** What the report needs and it has no column for. */
  readonly missing: readonly Role[];
  /** The rows under its headers. */
  readonly rows: number;
}
