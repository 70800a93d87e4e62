import { plainText } from "./plainText";

/**
 * Whether a cell of a log is blank: it holds nothing, 0, a text of blanks alone, or what a program writes for nothing.
 * Excel hands a blank cell to a function as 0, null or an empty text, depending on its version. A typed 0 can't be told
 * from a blank there, so the report takes it as a blank too.
 */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return isBlankText(value);
  return value === 0 || value === null || value === undefined;
}

/**
 * What databases (`NULL`), pandas (`NaN`, `NaT`, `<NA>`), pivot tables (`(blank)`) and scripts write into a cell that
 * they have nothing for. In just these cases of the letters: Nan and Null are names.
 */
const NULLS = new Set([
  ...["null", "NULL", "(null)", "(NULL)", "<null>", "<NULL>", "[null]", "[NULL]", "\\N"],
  ...["nan", "NaN", "NaT", "<NA>", "undefined"],
  ...["<blank>", "(blank)", "[blank]", "<Blank>", "(Blank)", "[Blank]"],
]);
const LONGEST_NULL = Math.max(...[...NULLS].map((text) => text.length));
const [AFTER_BLANK, END_OF_ASCII] = [33, 127];
/** By the code of a sign: whether one of them begins with it. Most texts need no closer look. */
const BEGINS_NULL = new Uint8Array(END_OF_ASCII);
for (const text of NULLS) BEGINS_NULL[text.charCodeAt(0)] = 1;

/** The first sign of most texts shows that they are not blank; many texts are empty. */
function isBlankText(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  if (first >= AFTER_BLANK && first < END_OF_ASCII)
    return BEGINS_NULL[first] === 1 && text.length <= LONGEST_NULL && NULLS.has(plainText(text));
  const plain = plainText(text);
  return plain === "" || NULLS.has(plain);
}
