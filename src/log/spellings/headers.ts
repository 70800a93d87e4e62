import { FIELDS, type Field } from "../../engine/complaintLog";
import { bareHeader, writtenOut } from "./bareHeader";
import { NUMBER_SIGN } from "./headerWords";
import { doubtfulSpellings, headerSpellings } from "./headerSpellings";
import { isOfAnotherKind } from "./otherKinds";
import { type Role, fieldOfRole, roleAtStage } from "./roles";
import { spelling } from "./spelling";
import { STAGE_MARKS } from "./stageMarks";
import { waysToWrite } from "./waysToWrite";

/** A header with the field that it names, and how plainly: 0 is the plainest. */
interface KnownHeader {
  readonly field: Field;
  readonly rank: number;
}

/** A header with a hint is less plain than any without. */
const RANK_OF_HINT = 1000;
/** A header that may mean something else is less plain than any other. */
const RANK_OF_DOUBT = 10_000;

/** For each spelling of a header, its field and how plain a spelling it is: 0 is the plainest. */
const FIELD_OF_HEADER: ReadonlyMap<string, KnownHeader> = new Map(
  FIELDS.flatMap((field) => [
    ...doubtfulSpellings(field).map((text, rank) => [text, { field, rank: rank + RANK_OF_DOUBT }] as const),
    ...headerSpellings(field).map((text, rank) => [text, { field, rank }] as const),
  ])
    // Of a text that stands there twice, the plainer place counts: it is set last.
    .reverse()
    .map(([text, known]) => [headerSpelling(text), known] as const),
);

/** A header as it is compared; the word in it that is most often misspelt is put right. */
function headerSpelling(text: string): string {
  return spelling(text.replace(NUMBER_SIGN, " no ")).replace("recieved", "received");
}

/** What a question is answered with: `Upheld?` is `Upheld Y/N`. */
const YES_OR_NO = "yn";

function spelledHeader(text: string): KnownHeader | undefined {
  const key = headerSpelling(text);
  const asked = text.trim().endsWith("?") ? FIELD_OF_HEADER.get(key + YES_OR_NO) : undefined;
  return FIELD_OF_HEADER.get(key) ?? asked;
}

/** What someone adds to a header for whoever fills the column in: `Date Received (dd/mm/yyyy)`. */
const HINT = /\s*[([][^()[\]]*[)\]]\s*$/u;

function fieldOfHeader(text: string): KnownHeader | undefined {
  const known = spelledHeader(text);
  if (known) return known;
  const plain = HINT.test(text) ? FIELD_OF_HEADER.get(headerSpelling(text.replace(HINT, ""))) : undefined;
  return plain && { ...plain, rank: plain.rank + RANK_OF_HINT };
}

/** Headers that say what they mean only where the stage stands beside them. */
const HEADERS_AT_STAGE: ReadonlyMap<string, Field> = new Map(
  (
    [
      ["(Decision|Outcome|Reply|Answer|Sent|Issue|End) Date", "closed"],
      ["Date of (Decision|Outcome|Issue)", "closed"],
      ["(Response|Reply|Answer) [Sent|Issued]", "closed"],
      ["Decision (Sent|Issued)", "closed"],
      ["(Sent|Issued|Responded|Replied|Answered|Resolved|Decided|Completed) [On]", "closed"],
      ["Date (Sent|Issued|Decided|Ended)", "closed"],
      ["(Start|Started|Opened|Open|Request|Requested|Began|Commenced) [Date|On]", "received"],
      ["Date (Started|Opened|Requested|Began|Commenced|Raised)", "received"],
      ["Date of Request", "received"],
    ] as const
  ).flatMap(([pattern, field]) => waysToWrite(pattern).map((text) => [spelling(text), field] as const)),
);

/** What a header says that its column holds. */
interface HeaderRole {
  readonly role: Role;
  /** How plainly it says so: 0 is the plainest. */
  readonly rank: number;
}

/** Whether a header of this rank is one of the plain spellings, with nothing put to it. */
export function isPlain(rank: number): boolean {
  return rank < RANK_OF_HINT;
}

/** Whether a header of this rank may as well mean something else. */
export function isDoubtful(rank: number): boolean {
  return rank >= RANK_OF_DOUBT;
}

/** The top of a log is read for headers by its finder, the pane and each formula: so many texts are remembered. */
const MOST_REMEMBERED = 2000;

const remembered = new Map<string, HeaderRole | undefined>();

/** What a header says that its column holds. Each text is worked out once: it takes a microsecond. */
export function roleOfHeader(text: string): HeaderRole | undefined {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const role = workOutRole(text) ?? workOutRole(writtenOut(withoutArticles(bareHeader(text))));
  remembered.set(text, role);
  return role;
}

/** Whole sentences head the columns of forms: `the date the complaint was received`. */
function withoutArticles(text: string): string {
  return text.replace(/\bthe\s+/giu, "");
}

function workOutRole(text: string): HeaderRole | undefined {
  const known = spelledHeader(text);
  if (known) return { role: known.field, rank: known.rank };
  const role = roleAtStageOf(text) ?? hintedRole(text);
  // What is added may turn it round: `Response Date (Due)` is no date of an answer.
  return role && !isOfAnotherKind(fieldOfRole(role.role), text) ? role : undefined;
}

function roleAtStageOf(text: string): HeaderRole | undefined {
  for (const { stage, mark } of STAGE_MARKS) {
    const rest = text.trim().replace(mark, "");
    if (rest === text.trim() || rest === "") continue;
    const known = knownAtStage(rest);
    const role = known && roleAtStage(known.field, stage);
    if (role) return { role, rank: known.rank };
  }
  return undefined;
}

function knownAtStage(text: string): KnownHeader | undefined {
  const [known, field] = [fieldOfHeader(text), HEADERS_AT_STAGE.get(spelling(text))];
  return field && (!known || isDoubtful(known.rank)) ? { field, rank: RANK_OF_HINT } : known;
}

function hintedRole(text: string): HeaderRole | undefined {
  const hinted = fieldOfHeader(text);
  return hinted && { role: hinted.field, rank: hinted.rank };
}
