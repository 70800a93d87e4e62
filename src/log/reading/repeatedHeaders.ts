import { isPlain } from "../spellings/headers";
import { spelling } from "../spellings/spelling";
import type { ColumnHeader } from "./headerTexts";

/** Less plain than whatever it repeats. */
const RANK_OF_REPEATED = 100_000;

/**
 * What programs put to a header that stands there twice: `Outcome2` (Excel’s tables), `Outcome.1` (pandas, Power
 * Query), `Outcome_1` (R, SAS), `Outcome...7` (readxl), `Outcome (2)`, `Outcome.x` and `Outcome_y` (joins of R and
 * pandas), `Outcome_right` (polars), `Copy of Outcome`. They begin where the signs between begin: tried at each of
 * thousands, they would take seconds.
 */
const NUMBER_BEHIND = /(?<![\s._:-])[\s._:-]*(?:\(#?\d{1,3}\)|#?\d{1,3})$/u;
const NUMBER_AT_WORD = /[^\s\d]#?\d{1,3}\)?$/u;
const WORD_BEHIND = /(?<![\s._-])[\s._-]+\(?(?:[xy]|left|right|copy|dup|duplicate|duplicated_\d+)\)?$/iu;
const COPY_OF = /^copy of\s+/iu;

/** A header without what a program puts to one that stands there twice; undefined where there is nothing of the kind. */
function repeatedBy(text: string): string | undefined {
  for (const mark of [NUMBER_BEHIND, WORD_BEHIND, COPY_OF]) {
    const rest = text.replace(mark, "");
    if (rest !== text && rest !== "") return rest;
  }
  return undefined;
}

/**
 * The headers of a row, where those that another one repeats with a number hold what that one holds. A number alone
 * shows nothing: `Address 2`, `Stage 2`.
 */
export function withRepeated(headers: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const known = new Map(
    headers.flatMap(({ text, role }) => (role === undefined ? [] : [[spelling(text), role] as const])),
  );
  return headers.map((header) => {
    const base = repeatedBy(header.text);
    const role = base === undefined ? undefined : known.get(spelling(base));
    // Beside `Closed at Stage`, `Closed at Stage2` is no header of a stage.
    const isOther =
      header.role !== undefined &&
      header.role !== role &&
      isPlain(header.rank) &&
      !NUMBER_AT_WORD.test(header.text);
    if (role === undefined || isOther) return header;
    return { ...header, role, isRepeated: true, rank: RANK_OF_REPEATED + header.index };
  });
}
