import type { Field } from "../../engine/complaintLog";
import { headerWords } from "./headerWords";
import { isOfAnotherKind } from "./otherKinds";
import { type Role, fieldOfRole } from "./roles";
import { stageOfHeader } from "./stageMarks";

/**
 * The optional fields without which figures differ, so that a column that may hold one is asked about: what figures need
 * most first.
 */
export const ASKED_FIELDS = ["escalated", "extension", "id"] as const satisfies readonly Field[];
export type AskedField = (typeof ASKED_FIELDS)[number];

/** The words by which a header may mean a field, though it is none of its spellings. */
const WORDS_OF_FIELD: Readonly<Record<Field, RegExp>> = {
  received:
    /\b(?:rec(?:ei|ie)v\w*|rec d|recd|receipt|logged|lodged|registered|registration|recorded|raised|opened|created|submitted|submission|reported|start\w*|complained|complaint date|date (?:of )?(?:the )?(?:complaint|letter|referral|enquiry))\b/u,
  closed:
    /\b(?:clos(?:ed|ure|ing)|complet\w+|respon[ds]\w*|repl(?:y|ied)|answer\w*|resolv\w+|resolution|issued|sent|deci(?:ded|sion)|determin\w+|finali[sz]ed|conclu\w+|outcome|end(?:ed)?|finished|settled|disposed)\b/u,
  acknowledged: /\back(?:nowledg\w*)?\b/u,
  escalated: /escalat|\bstage (?:2|two)\b(?!.*\b(?:due|target|deadline|acknowledge\w*)\b)/u,
  stage: /\b(?:stage|level|tier|phase|step|procedure|frontline|investigation)\b/u,
  outcome:
    /\b(?:outcome|decision|findings?|results?|upheld|uphold|conclusion|determination|disposition|verdict|adjudication|resolution|justified|substantiated|sustained)\b/u,
  extension: /\bexten[ds]|\bextn?\b|\b(?:revised|new) (?:due|target|deadline|response)\b/u,
  service: /\b(?:service|team|department|dept|directorate|division|section|unit)\b/u,
  type: /\b(?:types?|categor\w+|nature|reasons?|subjects?|themes?|issues?|causes?|topics?)\b/u,
  officer:
    /\b(?:officers?|handlers?|handled|owners?|managers?|investigat\w+|assigned|allocated|case ?worker)\b/u,
  action: /\b(?:actions?|learning|lessons?|improvements?|remed\w+|recommendations?)\b/u,
  id: /\b(?:ref|reference|id|no|number|urn|identifier)\b/u,
};

/** Whether a header that no spelling knows may mean a role, and says nothing else. */
export function mayMean(role: Role, header: string): boolean {
  const field = fieldOfRole(role);
  const isOfStage = !role.includes(".") || role.startsWith(`stage${stageOfHeader(header) ?? 0}.`);
  const says = WORDS_OF_FIELD[field].test(headerWords(header));
  return says && isOfStage && !isOfAnotherKind(field, header);
}
