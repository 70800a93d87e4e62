/**
 * `12,345`.
 * @example
 * numberText(12345) // => "12,345"
 */
export function numberText(number: number): string {
  return number.toLocaleString("en-GB");
}
