import type { LogOffer } from "./log/logOffer";

/** What stands in the way of what a user asked for. */
export type Obstacle =
  | "noSuchSheet"
  | "noHeader"
  | "missingColumns"
  | "severalLogs"
  | "noRows"
  | "anotherLog"
  | "openQuestion"
  | "nothingUsable"
  | "badQuarter"
  | "unknownService"
  | "protectedWorkbook"
  | "unreadableSettings"
  | "unreadableHolidays"
  | "cellInUse";

/** Something that the user can set right: the message says what happened, where, and what to do. */
export class UserError extends Error {
  /** The sheets and tables to choose from, and what was understood of each, where that is the matter. */
  readonly offers: readonly LogOffer[];

  constructor(
    readonly obstacle: Obstacle,
    message: string,
    { offers = [], ...options }: ErrorOptions & { readonly offers?: readonly LogOffer[] } = {},
  ) {
    super(message, options);
    this.name = "UserError";
    this.offers = offers;
  }
}
