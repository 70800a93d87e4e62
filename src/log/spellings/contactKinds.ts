import { isKeptText, keptText } from "../keptText";
import type { CellValue } from "../sheetTable";
import { headerWords } from "./headerWords";
import { nameKey, spelling, spellingTable } from "./spelling";
import { STAGE_SPELLINGS } from "./values";

/** What a cell says that its row is: a complaint, another kind of contact, or a record that is no contact at all. */
export type ContactKind = "complaint" | "praise" | "otherContact" | "noRecord";

/**
 * The kinds of contact and of records that logs hold beside complaints: from council reports of “compliments, comments
 * and complaints”, NHS logs of feedback, and exports of case systems, which keep rows that were deleted.
 */
const KINDS = spellingTable<ContactKind>([
  [
    "complaint",
    [
      "[a|new|formal|informal|corporate|statutory|service|customer|verbal|written|stage 1|stage 2|stage one|stage two] complaint[s]",
      "complaint[s] (stage 1|stage 2|formal|informal|frontline|investigation)",
      "frontline complaint[s]",
      "investigat(ion|ive) complaint[s]",
      "escalated complaint[s]",
    ],
  ],
  [
    "praise",
    [
      "[a] compliment[s]",
      "[a] commendation[s]",
      "[a] plaudit[s]",
      "[a] (praise|testimonial|accolade)",
      "positive (feedback|comment[s])",
      "thank[ ]you[s]",
      "(letter|card|note) of thanks",
    ],
  ],
  [
    "otherContact",
    [
      "[general|customer|complaint|public] comment[s]",
      "[general|service|mp|msp|councillor|councillors|member|members|elected member|customer|public|information|media|press] (enquiry|enquiries|inquiry|inquiries|query|queries)",
      "[service|customer|information|general] request[s]",
      "request[s] for (service|information|action|a service)",
      "suggestion[s]",
      "[general|customer|other|neutral|negative] feedback",
      "[informal|early|pals] (concern|concerns)",
      "pals",
      "[a] (petition|observation|representation|question)[s]",
      "(foi|eir|sar|dsar|gdpr)[ request|s]",
      "foisa[ request]",
      "freedom of information[ request]",
      "[data] subject access[ request]",
      "(fault|defect|problem|repair|incident|issue) report[s]",
      "report[s] of (fault|defect|problem)[s]",
      "reported (fault|defect|problem)[s]",
      "insurance claim[s]",
      "(mp|msp|councillor|councillors|member|members) (letter|correspondence|contact)[s]",
      "non[ ]complaint[s]",
      "not [a] complaint",
    ],
  ],
  [
    "noRecord",
    [
      "deleted",
      "delete",
      "removed",
      "void",
      "voided",
      "spam",
      "[a] (test|template|dummy|example|sample)[ record| case| row| entry| data]",
      "(deleted|void) (record|case|row|entry)",
      "do not count",
      "ignore",
    ],
  ],
]);

const LONGEST_KIND = 40;

/** What a cell says that its row is; undefined where it is a word of something else. */
export function contactKind(cell: CellValue): ContactKind | undefined {
  if (typeof cell !== "string" || cell.length > LONGEST_KIND) return undefined;
  const [key, text] = [spelling(cell), cell];
  return (
    KINDS.get(key) ?? (STAGE_SPELLINGS.has(key) && /\p{Letter}{2}/u.test(text) ? "complaint" : undefined)
  );
}

const OTHERS =
  "compliments?|comments?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|requests?|suggestions?|feedback|concerns?";
const CONTACT =
  "feedback|contact|record|case|entry|correspondence|enquiry|submission|interaction|representation|call|communication|item|row|log|request";
const KIND = "types?|kinds?|categor(?:y|ies)|class(?:ification)?|nature|status|state|flag";

/** `Feedback type`, `Nature of contact`, `Record status`. */
const OF_CONTACT = new RegExp(
  `^(?:(?:the|customer) )?(?:(?:${CONTACT}) )+(?:${KIND})(?: description| name| code)?$|^(?:${KIND}) of (?:the )?(?:${CONTACT})$`,
  "u",
);
/** `Complaint/Compliment/Comment`, `Compliment or complaint`, `Complaints, comments and compliments type`. */
const OF_SEVERAL = new RegExp(
  `^(?=.*\\bcomplaints?\\b)(?=.*\\b(?:${OTHERS})\\b)(?:(?:type|kind|nature|of|complaints?|${OTHERS}|or|and|type|kind) ?)+$`,
  "u",
);
const OF_ANYTHING = new RegExp(`^(?:${KIND})$`, "u");

/** What comes before or after this contact, who deals with it, how it came in, and how it ended. */
const OF_SOMETHING_ELSE =
  /\b(?:previous\w*|prior|earlier|linked|related|associated|resulting|next|follow\w*|convert\w*|became|team|departments?|dept|service area|officers?|owner|handler|handled|assigned|allocated|by|channel|method|source|how|via|outcome|decision|result|action\w*|learning|remed\w+|response|reply|sought|desired)\b/u;

/** How clearly a header says that its column tells what each row is: `Type` may be of anything, `Feedback type` is not. */
export function saysKind(header: string): "clearly" | "perhaps" | undefined {
  const words = headerWords(header);
  if (OF_CONTACT.test(words) || OF_SEVERAL.test(words)) return "clearly";
  return OF_ANYTHING.test(words) ? "perhaps" : undefined;
}

/** Whether a header says that its column is of something else than what its row is. */
export function isOfOtherThanRow(header: string): boolean {
  return OF_SOMETHING_ELSE.test(headerWords(header));
}

/** `Deleted`, `is_deleted`, `Void?`, `Test record (Y/N)`, `Compliment?`: a Yes says that the row is no complaint. */
const NO_COMPLAINT_FLAG =
  /^(?:is |was |mark(?:ed)? (?:as )?|flag(?:ged)? (?:as )?)?(?:this )?(?:row |record |case |entry )?(?:is |was )?(?:an? )?(?:deleted?|removed|void(?:ed)?|spam|exclude[d]?|ignored?|test|template|dummy|sample|example|compliment|comment|enquiry|inquiry|query|service request|suggestion|not (?:a )?complaint|non complaint|do not count|not counted)(?: (?:row|record|case|entry|flag|ind|indicator|yn|y n|yes no))*$/u;

/** `Complaint?`, `Is this a complaint (Y/N)`: a No says so. */
const COMPLAINT_FLAG =
  /^(?:is |is this |is it |treat as |count(?:ed)? as )?(?:an? )?(?:formal )?complaint(?: (?:flag|ind|indicator|yn|y n|yes no))?$|^(?:count(?:ed)?|counts|included?|in scope)(?: (?:flag|yn|y n|yes no))?$/u;

/** What a Yes in a column says of its row, by its header; undefined where the header is no such question. */
export function flaggedKind(header: string): "complaint" | "noComplaint" | undefined {
  const words = headerWords(header);
  if (NO_COMPLAINT_FLAG.test(words)) return "noComplaint";
  return COMPLAINT_FLAG.test(words) ? "complaint" : undefined;
}

/** Whether two cells say the same of their rows: a 0 can't be told from a blank. */
export function kindKey(text: string): string {
  return text === "0" ? "" : nameKey(text);
}

/** What is kept of a cell's text of which it was said whether its rows are complaints. */
export function keptKind(text: string): string {
  return keptText(kindKey(text));
}

/** The same of a text in the choices, which may be kept already. */
export function kindOf(choice: string): string {
  return isKeptText(choice) ? choice : keptKind(choice);
}
