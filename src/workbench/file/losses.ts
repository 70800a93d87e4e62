import type { FilePackage } from "./package/filePackage";

/** What no change to a file leaves as it is, as a user knows it. */
const LOST: readonly (readonly [RegExp, string])[] = [
  [/^_xmlsignatures\//iu, "its digital signature"],
  [/^xl\/revisions\//iu, "its record of tracked changes"],
];

/** What a file holds that would be lost if it were written again with anything changed, in words. */
export function lossesOf({ entries }: FilePackage): string[] {
  return LOST.flatMap(([pattern, words]) => (entries.some(({ name }) => pattern.test(name)) ? [words] : []));
}
