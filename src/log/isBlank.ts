/**
 * Whether a cell of a log is blank: it holds nothing, 0, or a text of blanks alone. Excel hands a blank cell to a
 * function as 0, null or an empty text, depending on its version. A typed 0 can't be told from a blank there, so the
 * report takes it as a blank too.
 */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return isBlankText(value);
  return value === 0 || value === null || value === undefined;
}

/** Most texts are empty, or their first sign shows that they are not blank: only the others are looked through. */
function isBlankText(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 160) && text.trim() === "";
}
