/** A text with a capital to begin with, as a sentence has. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
