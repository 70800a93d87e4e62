import { at } from "../../engine/at";
import { FIELDS, type Field } from "../../engine/complaintLog";
import { type Role, fieldOfRole, roleAtStage } from "./roles";
import { spelling } from "./spelling";

/** How people head the columns of a log, the plainest spelling first: where two columns fit, that one is meant. */
export const HEADER_SPELLINGS: Readonly<Record<Field, readonly string[]>> = {
  id: [
    "Complaint ID",
    "Complaint Ref",
    "Complaint Reference",
    "Complaint Number",
    "Complaint No",
    "Case ID",
    "Case Ref",
    "Case Reference",
    "Case No",
    "Case Number",
    "Reference",
    "Reference Number",
    "Reference No",
    "Ref",
    "Ref No",
    "Ref Number",
    "ID",
    "Unique ID",
    "CRM Ref",
    "CRM Reference",
    "CRM No",
    "CRM Number",
    "Log Ref",
    "Log No",
    "Log Number",
  ],
  service: ["Service", "Service Area", "Team", "Directorate", "Department", "Service Name"],
  type: [
    "Type of Complaint",
    "Complaint Type",
    "Type",
    "Category",
    "Complaint Category",
    "Category of Complaint",
    "Complaint Reason",
    "Reason for Complaint",
    "Nature",
    "Nature of Complaint",
  ],
  officer: [
    "Responsible Officer",
    "Investigating Officer",
    "Owner",
    "Handler",
    "Complaint Handler",
    "Complaint Owner",
    "Case Owner",
    "Case Handler",
    "Officer",
    "Investigation Officer",
  ],
  action: [
    "Action Taken",
    "Actions Taken",
    "Action",
    "Actions",
    "Lessons Learned",
    "Lessons Learnt",
    "Learning",
    "Improvement",
    "Improvements",
  ],
  received: [
    "Date Received",
    "Received Date",
    "Date Complaint Received",
    "Complaint Received",
    "Complaint Received Date",
    "Date of Receipt",
    "Received On",
    "Logged",
    "Date Logged",
    "Logged Date",
    "Date Complaint Logged",
    "Date Rec'd",
    "Date Recd",
    "Received",
  ],
  acknowledged: [
    "Date Acknowledged",
    "Acknowledged",
    "Acknowledged Date",
    "Acknowledgement Date",
    "Acknowledgment Date",
    "Date of Acknowledgement",
    "Date of Acknowledgment",
    "Acknowledged On",
  ],
  escalated: ["Date Escalated", "Escalation Date", "Escalated On", "Date of Escalation", "Escalated Date"],
  closed: [
    "Date Closed",
    "Closed Date",
    "Date Complaint Closed",
    "Closed On",
    "Closure Date",
    "Date of Closure",
    "Date Completed",
    "Completed",
    "Completed Date",
    "Completion Date",
    "Response Date",
    "Date of Response",
    "Date Responded",
    "Date Response Sent",
    "Response Sent Date",
    "Final Response Date",
    "Date of Final Response",
    "Closed",
  ],
  stage: [
    "Stage",
    "Complaint Stage",
    "Stage of Complaint",
    "Complaint Handling Stage",
    "Complaints Handling Stage",
    "Current Stage",
    "Level",
    "Complaint Level",
  ],
  outcome: [
    "Outcome",
    "Complaint Outcome",
    "Outcome of Complaint",
    "Decision",
    "Complaint Decision",
    "Finding",
    "Findings",
  ],
  extension: [
    "Extension Authorised",
    "Extension Authorized",
    "Extension",
    "Extended",
    "Extension Y/N",
    "Extended (Y/N)",
    "Extension Authorised (Y/N)",
    "Extension Granted",
    "Extension Agreed",
  ],
};

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

/** The optional fields without which figures are others, what figures need most first. */
export const TOLD_FIELDS = ["escalated", "extension", "id"] as const satisfies readonly Field[];
export type ToldField = (typeof TOLD_FIELDS)[number];

/** What tells of such a field in a header that is none of its spellings. */
const TELLING_WORDS: Readonly<Record<ToldField, RegExp>> = {
  escalated: /escalat|\bstage (?:2|two)\b(?!.*\b(?:due|target|deadline|acknowledge\w*)\b)/iu,
  extension: /\bexten[ds]/iu,
  id: /\b(?:ref|reference|id|no|number)\b/iu,
};

/** Whether a header that is not known may mean a field all the same, so that it is worth asking. */
export function tellsOf(field: ToldField, header: string): boolean {
  return TELLING_WORDS[field].test(header);
}

/** The plainest header that names a field. */
export function headerName(field: Field): string {
  return at(HEADER_SPELLINGS[field], 0);
}

/** How a role is called where people read of it: by the plainest header that names it. */
export function roleName(role: Role): string {
  const field = fieldOfRole(role);
  const name = headerName(field);
  if (role.startsWith("stage1.")) return `Stage 1 ${name}`;
  return role.startsWith("stage2.") ? `Stage 2 ${name}` : name;
}
