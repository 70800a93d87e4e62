import type { Field } from "../../engine/complaintLog";

/**
 * The optional fields without which figures differ, so that a column that may hold one is asked about: what figures need
 * most first.
 */
export const ASKED_FIELDS = ["escalated", "extension", "id"] as const satisfies readonly Field[];
export type AskedField = (typeof ASKED_FIELDS)[number];

/** The words by which a header may mean such a field, though it is none of its spellings. */
const WORDS_OF_FIELD: Readonly<Record<AskedField, RegExp>> = {
  escalated: /escalat|\bstage (?:2|two)\b(?!.*\b(?:due|target|deadline|acknowledge\w*)\b)/iu,
  extension: /\bexten[ds]/iu,
  id: /\b(?:ref|reference|id|no|number)\b/iu,
};

/** Whether a header that no spelling knows may mean a field. */
export function mayMean(field: AskedField, header: string): boolean {
  return WORDS_OF_FIELD[field].test(header);
}
