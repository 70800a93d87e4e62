/** What stands in the way of what a user asked for. */
export type Obstacle =
  | "noSuchSheet"
  | "noHeader"
  | "missingColumns"
  | "severalLogs"
  | "hiddenLog"
  | "noRows"
  | "anotherLog"
  | "openQuestion"
  | "nothingUsable"
  | "badQuarter"
  | "unknownService"
  | "protectedWorkbook"
  | "unreadableSettings"
  | "unreadableHolidays"
  | "cellInUse"
  | "otherAnswers";

/** Something that the user can set right: the message says what happened, where, and what to do. */
export class UserError extends Error {
  constructor(
    readonly obstacle: Obstacle,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "UserError";
  }
}
