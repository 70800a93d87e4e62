/** What stands in a number format beside its signs: texts, escaped signs, colours, currencies and conditions. */
const NO_SIGNS = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu;

/** Whether Excel shows the numbers of a format as dates. */
export function isDateFormat(format: string): boolean {
  const [forPositive = ""] = format.split(";");
  return /[dy]|mmm/iu.test(forPositive.replace(NO_SIGNS, ""));
}
