/** The words of a header, in small letters with a space between each two: `sla_targetDate` is `sla target date`. */
export function headerWords(header: string): string {
  return header
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/(?<=\p{Lowercase_Letter})(?=\p{Uppercase_Letter})/gu, " ")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
