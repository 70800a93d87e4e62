/** What web forms leave of signs, by the name between & and ; in it. */
const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  euro: "€",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ograve: "ò",
  igrave: "ì",
  ugrave: "ù",
};

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/giu;
const LAST_SIGN = 0x10ffff;

/**
 * A text with the entities of HTML in it as the signs that they stand for: web forms leave them in exports.
 * @example
 * withoutEntities("Children &amp; Families") // => "Children & Families"
 * withoutEntities("Not&nbsp;Upheld") // => "Not Upheld"
 * withoutEntities("R&D; A&amp;amp;E") // => "R&D; A&E"
 */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  const read = text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return SIGNS[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= LAST_SIGN ? String.fromCodePoint(code).replace("\u00a0", " ") : entity;
  });
  // Some exports write an entity's own & as one, once for each program that it went through.
  return read === text ? text : withoutEntities(read);
}
