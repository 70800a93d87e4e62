/** No cell takes a longer text, its apostrophe included. */
const LONGEST_TEXT = 32_767;

/** A text that leaves no room for an apostrophe stays that text by its cell's format. */
export function hasRoom({ length }: string): boolean {
  return length < LONGEST_TEXT;
}

/**
 * What Excel is told to put a text into a cell. It reads a text as if someone had typed it, and `1/2` would become a
 * date; a leading apostrophe, which it does not keep, makes any text that very text.
 */
export function textAsText(text: string): string {
  return hasRoom(text) ? `'${text}` : text;
}

/** Excel's columns are measured in the digits of its usual font, 7 pixels wide with 5 around them. */
export function pointsOfDigits(digits: number): number {
  return ((digits * 7 + 5) * 72) / 96;
}
