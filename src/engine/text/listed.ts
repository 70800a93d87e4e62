/**
 * Several things in a sentence: `Frontline, Investigative or Escalated`. Empty where there is none.
 * @example
 * listed(["Frontline", "Investigative", "Escalated"], "or") // => "Frontline, Investigative or Escalated"
 * listed([]) // => ""
 */
export function listed(texts: readonly string[], conjunction: "and" | "or" = "and"): string {
  const [last = "", ...others] = [...texts].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} ${conjunction} ${last}`;
}
