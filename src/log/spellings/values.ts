import type { LoggedExtension, LoggedOutcome, LoggedStage } from "../../engine/complaintLog";
import { isKeptText, keptText } from "../keptText";
import { plainText } from "../plainText";
import type { CellValue } from "../sheetTable";
import { checkMark } from "./checkMarks";
import { answerKey, isErrorValue, nameKey, spellingTable } from "./spelling";

/**
 * How people write a stage. By its number alone, stage 2 is not yet said to be direct or escalated. What another procedure
 * may call otherwise (Formal, Informal, Internal review, Corporate, Tier 1) is asked about.
 */
export const STAGE_SPELLINGS = spellingTable<LoggedStage>([
  [
    "frontline",
    [
      // The model complaints handling procedures of Scotland.
      "(Frontline|FLR|FL)",
      "Frontline (Resolution|Response|Stage|Complaint|Resolution Stage)",
      "Stage (1|One|I)",
      "(S1|1|Level 1|Level One|First Stage|1st Stage)",
      "Stage 1 (Frontline|FLR) [Resolution|Response|Complaint]",
      "(Frontline|Frontline Resolution|Frontline Response|FLR) Stage 1",
      "S1 (Frontline|FLR|Frontline Resolution)",
      "(Stage 1|Frontline|FLR) (5|Five) [Working] (Day|Days)",
      "(1 Frontline|Frontline 1) [Resolution|Response]",
      // The handling codes of the Housing and the Local Government Ombudsman; NHS Scotland and Wales.
      "Stage (1|One) (Complaint|Resolution|Investigation|Review|Formal)",
      "[Stage 1] Early Resolution",
      "Early Resolution Stage 1",
      "[Stage 1] [Early] Local Resolution",
    ],
  ],
  [
    "stage2",
    [
      "Stage (2|Two|II)",
      "(S2|2|Level 2|Level Two|Second Stage|2nd Stage)",
      "(Stage 2|S2|2) (Investigation|Investigative)",
      "(Investigation|Investigative) (Stage 2|S2)",
      "Stage 2 Investigation (Stage|Complaint)",
      "Stage (2|Two) (Complaint|Resolution|Review|Formal|Formal Investigation)",
      "Stage 2 (20|Twenty) [Working] (Day|Days)",
    ],
  ],
  [
    "investigative",
    [
      "(Investigative|Investigation) [Stage|Complaint]",
      "(Investigative|Investigation) (20|Twenty) [Working] (Day|Days)",
      "INV",
      "(Stage 2|S2) Direct",
      "Direct (Stage 2|S2|Investigation)",
      "(Direct|Straight) to (Stage 2|S2|Investigation)",
      "Stage 2 (Direct to|Straight to) (Stage 2|Investigation)",
      "(Investigation|Investigative|Stage 2 Investigation) Direct",
      "Stage 2 (Not|Non) Escalated",
    ],
  ],
  [
    "escalated",
    [
      "(Escalated|Escalation|Esc)",
      "Escalation Stage",
      "Escalated (20|Twenty) [Working] (Day|Days)",
      "Escalated (Investigative|Investigation|Complaint|Stage 2|S2)",
      "Escalated to (Stage 2|S2|Investigation|Investigative)",
      "Escalated from (Stage 1|S1|Frontline)",
      "Escalated (Investigation|Investigative) Stage",
      "(Stage 2|S2|Investigation|Investigative) (Escalated|Escalation|Esc)",
      "Stage 2 (after|from|following) (Stage 1|Frontline)",
      "(Stage 2|Investigation) Escalated from (Stage 1|Frontline)",
      "(Stage 1|S1|Frontline) Escalated to (Stage 2|S2|Investigation)",
    ],
  ],
]);

/** How people write an outcome, or an end without one. What other bodies say (Justified, Substantiated) is asked about. */
export const OUTCOME_SPELLINGS = spellingTable<LoggedOutcome>([
  [
    "upheld",
    [
      "[Complaint] [Fully|Wholly] Upheld",
      "Upheld (in Full|Fully|Complaint)",
      // Decision reports of the SPSO.
      "(Complaint Upheld in Full|All Upheld|U)",
    ],
  ],
  [
    "partiallyUpheld",
    [
      // Returns of the NHS (KO41a), registers under the FCA’s rules, statistics of the SLCC.
      "[Complaint] (Partially|Part|Partly|Partial) Upheld",
      "Upheld (in Part|Partially|Partly|Partial|Part)",
      "Complaint Upheld (in Part|Partially)",
      "(Partially|Part|Partly) Upheld Complaint",
      "(Partial|Partially|Partly|PU|P Upheld)",
      "Some [Points|Parts|Aspects|Elements] Upheld",
    ],
  ],
  [
    "notUpheld",
    ["[Complaint] Not Upheld", "Not Upheld Complaint", "(Non Upheld|Unupheld|None Upheld|NU|Not Up Held)"],
  ],
  [
    "resolution",
    [
      "(Resolution|Resolved)",
      "Complaint (Resolved|Resolution)",
      "Resolution (Agreed|Reached)",
      "(Agreed Resolution|Resolved by Agreement)",
    ],
  ],
  [
    "withdrawn",
    [
      "[Complaint] Withdrawn",
      "[Complaint] Withdrawn by [the] (Complainant|Customer|Client|Service User|Tenant|Resident)",
      "(Complainant|Customer|Client) (Withdrew|Withdrawn)",
      "(Withdrew|Complaint was Withdrawn)",
    ],
  ],
  [
    "duplicate",
    [
      "Duplicate [Complaint|Case|Record|Entry]",
      "Duplicated",
      "Duplicate of (Another|Existing|Other) Complaint",
    ],
  ],
  [
    "loggedInError",
    [
      "(Logged|Entered|Recorded|Raised|Created|Opened|Registered|Submitted) in Error",
      "Complaint (Logged|Recorded|Raised) in Error",
      "Error",
    ],
  ],
  ["notAComplaint", ["Not [a] Complaint", "(Not Deemed|Not Treated as|Deemed Not|Was Not) a Complaint"]],
  [
    "consentNotGiven",
    [
      "Consent (Not Given|Not Received|Not Provided|Not Obtained|Not Granted|Refused|Withheld|Declined|Denied)",
      "No Consent [Given|Received|Provided|Obtained]",
      "Lack of Consent",
    ],
  ],
]);

/**
 * How people say yes or no to an extension. A date says yes, too. That one was asked for is no answer, and what heads a
 * column of them (`Extension Agreed`) is asked about: the row may be one of headers.
 */
export const EXTENSION_SPELLINGS = spellingTable<LoggedExtension>([
  [
    "yes",
    [
      "(Yes|Y|True|1|Extended)",
      "[Ext|Yes] (Authorised|Authorized|Granted|Agreed|Approved)",
      "Ext (Given|Applied|in Place|Made)",
      "Yes Extended",
      "(Agreed|Approved|Granted) Extension",
    ],
  ],
  [
    "no",
    [
      "(No|N|False|0|Refused|Declined)",
      "[Extension] Not (Extended|Authorised|Authorized|Granted|Agreed|Approved|Required|Needed|Given|Applied)",
      "Extension (Refused|Declined)",
      "No Extension [Required|Needed|Authorised|Granted|Agreed|Applied|Given]",
      "(None|Not) (Required|Needed|Authorised|Granted|Agreed)",
    ],
  ],
]);

const YES_AND_NO = spellingTable<"yes" | "no">([
  ["yes", ["Yes", "Y", "True"]],
  ["no", ["No", "N", "False"]],
]);

/** Whether a cell says yes or no, in a word or by a check mark, and nothing else. */
export function yesOrNo(cell: CellValue): "yes" | "no" | undefined {
  return YES_AND_NO.get(nameKey(String(cell))) ?? checkMark(plainText(String(cell)));
}

/** What a user said that spellings of a log mean, as plain data: by what is kept of a cell's text, or the text itself. */
export interface ValueChoices {
  readonly stage?: Readonly<Record<string, LoggedStage>>;
  readonly outcome?: Readonly<Record<string, LoggedOutcome>>;
  readonly extension?: Readonly<Record<string, LoggedExtension>>;
}

/** Which of the few meanings a cell has; undefined where it has none of them. */
export type MeaningOf<T> = (cell: CellValue) => T | undefined;

/** What the cells of a column of stages mean, a user's own spellings before those that everyone has. */
export function stageMeaning(choices?: ValueChoices["stage"]): MeaningOf<LoggedStage> {
  return withAnswers(wordMeaning(STAGE_SPELLINGS), choices);
}

/** What the cells of a column of outcomes mean, a user's own spellings before those that everyone has. */
export function outcomeMeaning(choices?: ValueChoices["outcome"]): MeaningOf<LoggedOutcome> {
  const meaningOf = wordMeaning(OUTCOME_SPELLINGS);
  return withAnswers(
    (cell) =>
      meaningOf(cell) ??
      (typeof cell === "string" && BEFORE_OUTCOME.test(cell)
        ? meaningOf(cell.replace(BEFORE_OUTCOME, ""))
        : undefined),
    choices,
  );
}

/** What lists of outcomes put before one and changes nothing of it: `01 Upheld`, `Closed - Upheld`, `No - not upheld`. */
const BEFORE_OUTCOME =
  /^\s*(?:\d{1,2}(?:\s*[-–.):]\s*|\s+)|closed\s*[-–:]\s*|yes\s*[-–:,]\s*(?=(?:(?:fully|partially|partly|part) )?upheld)|no\s*[-–:,]\s*(?=not upheld))(?=\p{Letter})/iu;

/** A yes or no with more behind it: `Yes - until 1 February`, `No, answered in time`. */
const YES_OR_NO_FIRST = /^(yes|no|y|n)[\s,;:(–-]/iu;

/** What the cells of a column of extensions mean, dates aside; a user's own spellings go first. */
export function extensionMeaning(choices?: ValueChoices["extension"]): MeaningOf<LoggedExtension> {
  const meaningOf = wordMeaning(EXTENSION_SPELLINGS);
  return withAnswers((cell) => {
    const known = meaningOf(cell);
    if (known !== undefined || typeof cell !== "string") return known;
    const text = plainText(cell);
    const mark = checkMark(text);
    if (mark !== undefined) return mark;
    const [, first] = YES_OR_NO_FIRST.exec(text) ?? [];
    return first === undefined ? undefined : meaningOf(first);
  }, choices);
}

/** Emoji and the like beside a word change nothing of what it says, but for those that deny or doubt it. */
const DECORATION = /(?![✗✘✕✖❌❎🗙☒🚫⛔🛑👎❓❔🤔🤷])\p{Other_Symbol}/gu;

/** What may stand between two numbers without changing a word: `Stage 1 (5 working days)`. A minus changes a number. */
const BETWEEN_NUMBERS = /(?!^[-–]\p{Number})[\s()–-]+/gu;

/** A cell means what its word does, if no sign in it says otherwise. */
function wordMeaning<T>(spellings: ReadonlyMap<string, T>): MeaningOf<T> {
  return (cell) => spellings.get(nameKey(String(cell).replace(DECORATION, "")).replace(BETWEEN_NUMBERS, ""));
}

/** What is kept of a cell's text whose meaning was said. */
export function keptWord(cell: CellValue): string {
  return keptText(answerKey(cell));
}

/** The same of a text in the choices, which may be kept already. */
export function wordOf(choice: string): string {
  return isKeptText(choice) ? choice : keptWord(choice);
}

/** An answer holds for its very text, and for no other that has it in it. */
function withAnswers<T>(meaningOf: MeaningOf<T>, choices: Readonly<Record<string, T>> = {}): MeaningOf<T> {
  const own = new Map(Object.entries(choices).map(([text, meaning]) => [wordOf(text), meaning] as const));
  const answerTo = (cell: CellValue): T | undefined => (own.size > 0 ? own.get(keptWord(cell)) : undefined);
  return (cell) => (isErrorValue(cell) ? undefined : (answerTo(cell) ?? meaningOf(cell)));
}
