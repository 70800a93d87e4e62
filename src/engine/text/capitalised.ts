/**
 * A text with a capital to begin with, as a sentence has.
 * @example
 * capitalised("row 5") // => "Row 5"
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
