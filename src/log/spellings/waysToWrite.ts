/**
 * Every text that a pattern stands for, in order: `(A|B)` is either, `[A|B]` either or nothing, and nothing comes first.
 * `Date [Complaint] (Closed|Sent)` is `Date Closed`, `Date Sent`, `Date Complaint Closed`, `Date Complaint Sent`. No
 * choice stands within another.
 */
export function waysToWrite(pattern: string): string[] {
  const choice = /[([]([^)\]]*)[)\]]/u.exec(pattern);
  if (!choice) return [pattern.replace(/\s+/gu, " ").trim()];
  const [whole, parts = ""] = choice;
  const options = [...(whole.startsWith("[") ? [""] : []), ...parts.split("|")];
  const after = choice.index + whole.length;
  return options.flatMap((option) =>
    waysToWrite(`${pattern.slice(0, choice.index)}${option}${pattern.slice(after)}`),
  );
}
