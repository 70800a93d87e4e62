/** How the headers of a log with both stages in a row say which stage a column is of. */
const STAGE_NAMES = [
  { stage: 1, name: "stage 1|stage one|s1|frontline|flr" },
  { stage: 2, name: "stage 2|stage two|s2|investigation|investigative" },
] as const;

/**
 * The signs by which a header says of which stage its column is. They begin where blanks and dashes begin: tried at each of
 * thousands, they would take seconds. Without the sign, it says what the column holds.
 */
export const STAGE_MARKS = STAGE_NAMES.flatMap(({ stage, name }) => [
  { stage, mark: new RegExp(`^(?:${name})\\b[\\s:–-]*`, "iu") },
  { stage, mark: new RegExp(`(?<=^date (?:of )?)(?:${name})\\s+`, "iu") },
  { stage, mark: new RegExp(`(?<![\\s(–-])[\\s(–-]+(?:at |to )?(?:${name})\\)?$`, "iu") },
  { stage, mark: new RegExp(`(?<!\\s)\\s+at (?:${name})(?: (?:response|resolution))?(?: stage)?$`, "iu") },
]);

/** Which stage a header names, if it does. */
export function stageOfHeader(header: string): 1 | 2 | undefined {
  return STAGE_MARKS.find(({ mark }) => mark.test(header.trim()))?.stage;
}
