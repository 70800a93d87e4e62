import { numberText } from "./numberText";

/**
 * `1 complaint`, `12,345 complaints`.
 * @example
 * countText(1, "complaint") // => "1 complaint"
 * countText(12345, "complaint") // => "12,345 complaints"
 * countText(2, "fix", "fixes") // => "2 fixes"
 */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
