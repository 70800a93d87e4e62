/**
 * A name or the text of a cell as a sentence quotes it: `“Stage 1”`.
 * @example
 * quoted("Stage 1") // => "“Stage 1”"
 */
export function quoted(text: string): string {
  return `“${text}”`;
}
