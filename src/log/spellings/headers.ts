import { FIELDS, type Field } from "../../engine/complaintLog";
import { HEADER_SPELLINGS } from "./headerSpellings";
import { type Role, roleAtStage } from "./roles";
import { spelling } from "./spelling";

/** For each spelling of a header, its field and how plain a spelling it is: 0 is the plainest. */
const FIELD_OF_HEADER = new Map(
  FIELDS.flatMap((field) =>
    HEADER_SPELLINGS[field].map((text, rank) => [headerSpelling(text), { field, rank }] as const),
  ),
);

/** A header as it is compared; the word in it that is most often misspelt is put right. */
function headerSpelling(text: string): string {
  return spelling(text).replace("recieved", "received");
}

/** What someone adds to a header for whoever fills the column in: `Date Received (dd/mm/yyyy)`. */
const HINT = /\s*[([][^()[\]]*[)\]]\s*$/u;
/** A header with a hint is less plain than any without. */
const RANK_OF_HINT = 100;

/** A header with the field that it names, and how plainly: 0 is the plainest. */
interface KnownHeader {
  readonly field: Field;
  readonly rank: number;
}

function fieldOfHeader(text: string): KnownHeader | undefined {
  const known = FIELD_OF_HEADER.get(headerSpelling(text));
  if (known) return known;
  const plain = HINT.test(text) ? FIELD_OF_HEADER.get(headerSpelling(text.replace(HINT, ""))) : undefined;
  return plain && { ...plain, rank: plain.rank + RANK_OF_HINT };
}

/** How the headers of a log with both stages in a row say which stage a column is of. */
const STAGE_NAMES = [
  { stage: 1, name: "stage 1|stage one|s1|frontline|flr" },
  { stage: 2, name: "stage 2|stage two|s2|investigation|investigative" },
] as const;
const STAGE_MARKS = STAGE_NAMES.flatMap(({ stage, name }) => [
  { stage, mark: new RegExp(`^(?:${name})\\b[\\s:–-]*`, "iu") },
  { stage, mark: new RegExp(`(?<=^date (?:of )?)(?:${name})\\s+`, "iu") },
  { stage, mark: new RegExp(`[\\s(–-]+(?:at |to )?(?:${name})\\)?$`, "iu") },
]);

/** Headers that say what they mean only where the stage stands beside them. */
const HEADERS_AT_STAGE: ReadonlyMap<string, Field> = new Map(
  (
    [
      ["Decision Date", "closed"],
      ["Date of Decision", "closed"],
      ["Outcome Date", "closed"],
      ["Response", "closed"],
      ["Response Sent", "closed"],
      ["Date Sent", "closed"],
      ["Start Date", "received"],
      ["Started", "received"],
      ["Date Requested", "received"],
      ["Request Date", "received"],
      ["Requested", "received"],
    ] as const
  ).map(([text, field]) => [spelling(text), field]),
);

/** What a header says that its column holds. */
interface HeaderRole {
  readonly role: Role;
  /** How plainly it says so: 0 is the plainest. */
  readonly rank: number;
}

/** The top of a log is read for headers by its finder, the pane and each formula: so many texts are remembered. */
const MOST_REMEMBERED = 2000;

const remembered = new Map<string, HeaderRole | undefined>();

/** What a header says that its column holds. Each text is worked out once: it takes a microsecond. */
export function roleOfHeader(text: string): HeaderRole | undefined {
  if (remembered.has(text)) return remembered.get(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const role = workOutRole(text);
  remembered.set(text, role);
  return role;
}

function workOutRole(text: string): HeaderRole | undefined {
  const known = FIELD_OF_HEADER.get(headerSpelling(text));
  if (known) return { role: known.field, rank: known.rank };
  for (const { stage, mark } of STAGE_MARKS) {
    const rest = text.trim().replace(mark, "");
    if (rest === text.trim() || rest === "") continue;
    const field = HEADERS_AT_STAGE.get(spelling(rest)) ?? fieldOfHeader(rest)?.field;
    const role = field && roleAtStage(field, stage);
    if (role) return { role, rank: fieldOfHeader(rest)?.rank ?? RANK_OF_HINT };
  }
  const hinted = fieldOfHeader(text);
  return hinted && { role: hinted.field, rank: hinted.rank };
}
