/** Spaces other than the plain one, and signs that nobody sees: soft hyphens, zero widths, marks of direction. */
const ODD = /[\u00a0\u00ad\u061c\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/u;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const UNSEEN = /[\u00ad\u200b\u2060-\u2064\ufeff]/gu;

/** Marks of direction say how a text is shown that has letters written from right to left. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Joiners say how the signs of emoji and of some scripts are shown; beside a plain letter or digit they say nothing. */
const IDLE_JOINERS = /(?<=^|[\0-\u02ff])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\0-\u02ff])/gu;

/**
 * A text as people see it: programs leave signs in it that nobody can see or type, and spaces that only look like one.
 * @example
 * plainText("\u200e10/\u200e01/2022\u00a0") // => "10/01/2022"
 */
export function plainText(text: string): string {
  const trimmed = text.trim();
  if (!ODD.test(trimmed)) return trimmed;
  const seen = trimmed.replace(ODD_SPACES, " ").replace(UNSEEN, "").replace(IDLE_JOINERS, "");
  return (RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(DIRECTIONS, "")).trim();
}
