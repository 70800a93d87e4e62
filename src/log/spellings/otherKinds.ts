import { DAY_FIELDS, type Field } from "../../engine/complaintLog";
import { headerWords } from "./headerWords";

/** By when something is to be done: whatever else such a header says, it is no date on which it was done. */
const DEADLINE = [
  /\b(?:due|deadline|targets?|expected|planned|scheduled|anticipated|estimated|forecast|revised|projected|proposed|sla|overdue|expiry|expires|required by)\b/u,
  /\b(?:respon[ds]\w*|reply|answer|close|complete|resolve|acknowledge) by\b/u,
  /\b(?:agreed|extended) (?:response|reply|completion|closure|date)\b|\b(?:response|reply|completion|closure) date (?:agreed|extended)\b/u,
];

/** Dates of people, of what the complaint is about, and of work on it that is no answer. */
const OTHER_DATES = [
  /\b(?:birth|dob|born|age|died|death|deceased)\b/u,
  /\b(?:incidents?|occur\w*|event|happened|admission|discharge|treatment|appointment|purchased?|visit\w*|accident|offence)\b/u,
  /\b(?:actions?|remed(?:y|ial)|learning|lessons?|improvements?|recommendations?)\b/u,
  /\bsent to (?!(?:the )?(?:complainant|customer|client|tenant|resident|patient|parent|family)\b)/u,
  /\b(?:holding|interim|drafts?|drafted|updated?|updates|chas\w+|reminders?|call ?backs?|contacted|meeting|interview|telephone)\b/u,
  /\b(?:modified|changed|edited|viewed|printed|export\w*|extract\w*|imported)\b/u,
  /\b(?:consent|mandate|evidence|statements?|information|documents?|records?|survey|questionnaire|payment|paid|invoice|refund|compensation|redress|offer\w*)\b/u,
  /\b(?:respon\w+|reply|comments|report) (?:was )?(?:received|requested|drafted|approved)\b/u,
  /\b(?:ombudsman|ombudsperson|spso|lgo|lgsco|phso|fos|nipso|psow|iopc|cqc|appeal\w*|tribunal|panel|stage 3|stage three)\b/u,
  /\bre ?open\w*/u,
  /\b(?:days?|hours?|weeks?|months?|years?|quarter|time taken|elapsed|duration|number of|count|time to)\b/u,
  /\b(?:no|number|id|ref|reference|code|zip|post ?code|phone|cost|amount|fee|score|rating)\b/u,
  /\bby$/u,
];

/** When a complaint was handed on, which is no escalation only where the header says more. */
const HANDED_ON = /\b(?:assigned|allocated|passed|forwarded|referred|transferred|handed|copied)\b/u;

/** What a complainant hopes for, what another body decided, and how things stand. */
const OTHER_OUTCOMES =
  /\b(?:sought|desired|wanted|hoped|requested|expected|wish\w*|satisf\w+|ombudsman|spso|lgo|lgsco|phso|fos|nipso|psow|appeal\w*|tribunal|panel|status|state|learning|actions?|target)\b/u;

/** How grave a matter is, and how much work. */
const OTHER_STAGES =
  /\b(?:severity|risk|priority|grad\w+|impact|harm|urgency|complexity|service level|sla|status|state|satisf\w+)\b/u;

/** Whom or what a number is of, other than the complaint. */
const OTHER_IDS =
  /\b(?:customer|client|patient|tenan\w+|resident|citizen|person|people|property|account|nhs|uprn|usrn|payroll|staff|employee|officer|phone|telephone|tel|mobile|post ?code|zip|invoice|house|order|policy|vehicle|contact|facility|badge|ward|row|line)\b/u;

/** Headers that are of another field, however they go on. */
const OF_FIELD = [
  ["acknowledged", /\back(?:nowledg\w*)?\b/u],
  ["escalated", /\bescalat\w*/u],
  ["escalated", HANDED_ON],
] as const;

const DAYS: readonly Field[] = DAY_FIELDS;

/** Whether a header says by when something is to be done. */
export function isDeadline(header: string): boolean {
  const words = headerWords(header);
  return DEADLINE.some((pattern) => pattern.test(words));
}

/** How a date is to be typed, which many headers say: no number of days. */
const DATE_FORMAT = /\b(?:day month|month day) year\b|\byear month day\b/u;

/** Whether a header clearly says that its column holds something else than a field. */
export function isOfAnotherKind(field: Field, header: string): boolean {
  const words = headerWords(header).replace(DATE_FORMAT, "");
  if (DAYS.includes(field)) {
    const others = OF_FIELD.flatMap(([of, pattern]) => (of === field ? [] : [pattern]));
    return [...DEADLINE, ...OTHER_DATES, ...others].some((pattern) => pattern.test(words));
  }
  if (field === "outcome") return OTHER_OUTCOMES.test(words);
  if (field === "stage") return OTHER_STAGES.test(words);
  return field === "id" && OTHER_IDS.test(words);
}
