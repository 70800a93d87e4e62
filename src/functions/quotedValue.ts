/** What Excel would show of an argument's value. */
export function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The same, in a sentence. */
export function quotedValue(value: unknown): string {
  return `“${textOf(value)}”`;
}
