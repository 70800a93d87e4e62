/**
 * Signs that say yes or no. A box with a cross, ☒, says no beside ☑ but yes in forms of Word, whose ticked boxes look
 * so: it is asked about.
 */
const CHECK_MARKS: ReadonlyMap<string, "yes" | "no"> = new Map([
  ...["✓", "✔", "☑", "✅", "🗸", "🗹"].map((sign) => [sign, "yes"] as const),
  ...["✗", "✘", "✕", "✖", "❌", "❎", "🗙", "☐", "□"].map((sign) => [sign, "no"] as const),
]);

/** What a check mark says, with or without the sign that has it shown as an emoji. */
export function checkMark(text: string): "yes" | "no" | undefined {
  return text.length > 3 ? undefined : CHECK_MARKS.get(text.replace(/[\ufe0e\ufe0f]/gu, ""));
}
