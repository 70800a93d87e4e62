import type { LoggedExtension, LoggedOutcome, LoggedStage } from "../../engine/complaintLog";
import type { CellValue } from "../sheetTable";
import { isErrorValue, spelling, spellingTable } from "./spelling";

/** How people write a stage. By its number alone, stage 2 is not yet said to be direct or escalated. */
export const STAGE_SPELLINGS = spellingTable<LoggedStage>([
  [
    "frontline",
    [
      "Frontline",
      "Frontline Resolution",
      "Frontline Response",
      "Frontline Stage",
      "FLR",
      "FL",
      "Stage 1",
      "Stage One",
      "S1",
      "1",
      "Level 1",
      "Stage 1 Frontline",
      "Stage 1 Frontline Resolution",
      "Stage 1 Frontline Response",
      "Frontline Stage 1",
      "Frontline Resolution Stage 1",
      "Early Resolution",
      "Early Local Resolution",
      "Local Resolution",
      "Stage 1 Early Resolution",
    ],
  ],
  [
    "stage2",
    [
      "Stage 2",
      "Stage Two",
      "S2",
      "2",
      "Level 2",
      "Stage 2 Investigation",
      "Stage 2 Investigative",
      "Investigation Stage 2",
      "Investigative Stage 2",
    ],
  ],
  [
    "investigative",
    [
      "Investigative",
      "Investigation",
      "Investigative Stage",
      "Investigation Stage",
      "Stage 2 Direct",
      "Direct Stage 2",
      "Direct to Stage 2",
      "Straight to Stage 2",
      "S2 Direct",
    ],
  ],
  [
    "escalated",
    [
      "Escalated",
      "Escalated Investigative",
      "Escalated Investigation",
      "Escalated Stage 2",
      "Escalated to Stage 2",
      "Escalation",
      "Stage 2 Escalated",
      "Stage 2 Escalation",
      "Stage 2 Esc",
      "Stage 2 after Stage 1",
      "Stage 2 Escalated from Stage 1",
      "Escalated from Stage 1",
      "Escalated from Frontline",
      "S2 Escalated",
      "S2 Esc",
      "Esc",
    ],
  ],
]);

/** How people write an outcome, or an end without one. */
export const OUTCOME_SPELLINGS = spellingTable<LoggedOutcome>([
  ["upheld", ["Upheld", "Fully Upheld", "Upheld in Full", "Complaint Upheld", "U"]],
  [
    "partiallyUpheld",
    [
      "Partially Upheld",
      "Part Upheld",
      "Partly Upheld",
      "Partial Upheld",
      "Partial",
      "Partially",
      "Upheld in Part",
      "Upheld Partially",
      "Complaint Partially Upheld",
      "PU",
    ],
  ],
  ["notUpheld", ["Not Upheld", "Complaint Not Upheld", "Non Upheld", "NU"]],
  ["resolution", ["Resolution", "Resolved", "Complaint Resolved"]],
  ["withdrawn", ["Withdrawn", "Complaint Withdrawn", "Withdrawn by Complainant", "Withdrew"]],
  ["duplicate", ["Duplicate", "Duplicated", "Duplicate Complaint"]],
  ["loggedInError", ["Logged in Error", "Error", "Entered in Error", "Recorded in Error", "Raised in Error"]],
  ["notAComplaint", ["Not a Complaint", "Not Complaint"]],
  [
    "consentNotGiven",
    ["Consent Not Given", "No Consent", "Consent Not Received", "Consent Refused", "Consent Not Provided"],
  ],
]);

/** How people say yes or no to an extension. A date says yes, too. */
const EXTENSION_SPELLINGS = spellingTable<LoggedExtension>([
  ["yes", ["Yes", "Y", "True", "1", "Extended", "Authorised", "Authorized", "Granted", "Agreed", "Approved"]],
  ["no", ["No", "N", "False", "0", "Not Extended", "Not Authorised", "Not Required", "Refused"]],
]);

const YES_AND_NO = spellingTable<"yes" | "no">([
  ["yes", ["Yes", "Y", "True"]],
  ["no", ["No", "N", "False"]],
]);

/** Whether a cell says yes or no, and nothing else. */
export function yesOrNo(cell: CellValue): "yes" | "no" | undefined {
  return YES_AND_NO.get(spelling(cell));
}

/** What a user said that spellings of a log mean, as plain data: by the text of a cell. */
export interface ValueChoices {
  readonly stage?: Readonly<Record<string, LoggedStage>>;
  readonly outcome?: Readonly<Record<string, LoggedOutcome>>;
  readonly extension?: Readonly<Record<string, LoggedExtension>>;
}

/** Which of the few meanings a cell has; undefined where it has none of them. */
export type MeaningOf<T> = (cell: CellValue) => T | undefined;

/** What the cells of a column of stages mean, a user's own spellings before those that everyone has. */
export function stageMeaning(choices?: ValueChoices["stage"]): MeaningOf<LoggedStage> {
  return meaningIn(STAGE_SPELLINGS, choices);
}

/** What the cells of a column of outcomes mean, a user's own spellings before those that everyone has. */
export function outcomeMeaning(choices?: ValueChoices["outcome"]): MeaningOf<LoggedOutcome> {
  return meaningIn(OUTCOME_SPELLINGS, choices);
}

/** A yes or no with more behind it: `Yes - until 1 February`, `No, answered in time`. */
const YES_OR_NO_FIRST = /^(yes|no|y|n)[\s,;:(–-]/iu;

/** What the cells of a column of extensions mean, dates aside; a user's own spellings go first. */
export function extensionMeaning(choices?: ValueChoices["extension"]): MeaningOf<LoggedExtension> {
  const meaningOf = meaningIn(EXTENSION_SPELLINGS, choices);
  return (cell) => {
    const known = meaningOf(cell);
    if (known !== undefined || typeof cell !== "string") return known;
    const text = cell.trim();
    if (/^[✓✔☑]$/u.test(text)) return "yes";
    const [, first] = YES_OR_NO_FIRST.exec(text) ?? [];
    return first === undefined ? undefined : meaningOf(first);
  };
}

function meaningIn<T>(
  spellings: ReadonlyMap<string, T>,
  choices: Readonly<Record<string, T>> = {},
): MeaningOf<T> {
  const own = Object.entries(choices).map(([text, meaning]) => [spelling(text), meaning] as const);
  const table = own.length === 0 ? spellings : new Map([...spellings, ...own]);
  return (cell) => (isErrorValue(cell) ? undefined : table.get(spelling(cell)));
}
