import type { SeenSheet } from "../../excel/reading/seenSheet";
import type { LayoutFit } from "../../log/mapping/layoutFit";
import type { Role } from "../../log/spellings/roles";
import type { FoundSheet } from "./foundSheet";

/** A sheet or table that may be the log. */
export interface LogCandidate extends FoundSheet {
  readonly place: SeenSheet["place"];
  /** What must be seen again when it is read. */
  readonly headerLines: SeenSheet["headers"]["lines"];
  /** `“Complaints”`, `the table “Log2021” on “Complaints”`, `“Complaints” (a hidden sheet)`. */
  readonly name: string;
  /** What a sentence about it begins with: `The log on the sheet “Complaints”`. */
  readonly subject: string;
  readonly fit: LayoutFit;
  /** What the report needs and it has no column for. */
  readonly missing: readonly Role[];
  /** The rows under its headers. */
  readonly rows: number;
}
