import { probableOutcome } from "../spellings/probableOutcomes";
import { spelling } from "../spellings/spelling";
import { EXTENSION_SPELLINGS, OUTCOME_SPELLINGS, STAGE_SPELLINGS } from "../spellings/values";
import type { ValueField, ValueMeaning } from "./valueMapping";

const SPELLINGS: Readonly<Record<ValueField, ReadonlyMap<string, ValueMeaning>>> = {
  stage: STAGE_SPELLINGS,
  outcome: OUTCOME_SPELLINGS,
  extension: EXTENSION_SPELLINGS,
};

/**
 * What a word that is not understood probably means, to be proposed to the keeper of the log and never taken: what other
 * bodies say for it, or what it is a slip of the keyboard away from. Undefined where nothing speaks for one meaning.
 * @example
 * likelyMeaning("outcome", "Outcome", "Part uphled") // => "partiallyUpheld"
 * likelyMeaning("outcome", "Outcome", "Justified") // => "upheld"
 * likelyMeaning("stage", "Stage", "Stage 3") // => undefined
 * likelyMeaning("outcome", "Outcome", "Nupheld") // => undefined
 */
export function likelyMeaning(field: ValueField, header: string, text: string): ValueMeaning | undefined {
  const probable = field === "outcome" ? probableOutcome(header, text) : undefined;
  return probable ?? nearestMeaning(spelling(text), SPELLINGS[field]);
}

/** In a shorter word one letter is too much of it: `S3` is not `S1`. */
const FEWEST_LETTERS = 5;
/** From so many letters on, two slips are allowed. */
const LONG_WORD = 8;

function nearestMeaning<T>(word: string, spellings: ReadonlyMap<string, T>): T | undefined {
  if (word.length < FEWEST_LETTERS) return undefined;
  const most = word.length < LONG_WORD ? 1 : 2;
  let [least, found] = [most + 1, new Set<T>()];
  for (const [known, meaning] of spellings) {
    if (Math.abs(known.length - word.length) > most || digitsOf(known) !== digitsOf(word)) continue;
    const slips = slipsBetween(word, known);
    if (slips < least) [least, found] = [slips, new Set<T>()];
    if (slips === least && slips <= most) found.add(meaning);
  }
  const [meaning, ...others] = found;
  return others.length === 0 ? meaning : undefined;
}

/** A number is never a slip of another. */
function digitsOf(word: string): string {
  return word.replace(/\D+/gu, "");
}

/** The slips of a keyboard between two words: letters that were added, left out, mistaken or swapped with the next. */
function slipsBetween(one: string, other: string): number {
  let [twoBack, back]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        (back[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? (twoBack[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [twoBack, back] = [back, now];
  }
  return back[other.length] ?? 0;
}
