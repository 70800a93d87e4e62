import { UserError } from "../userError";
import type { LogCandidate } from "./logCandidate";
import type { LogRefusal } from "./logRefusal";

/** No log, or several, or one that lacks a column: the user can choose from what may be meant. */
export class LogNotFound extends UserError {
  constructor(
    { obstacle, message }: LogRefusal,
    /** The sheets and tables that may be the log, best first. */
    readonly candidates: readonly LogCandidate[],
  ) {
    super(obstacle, message);
    this.name = "LogNotFound";
  }
}
