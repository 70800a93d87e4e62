/** An element in a text of XML, by where it begins and ends there. */
export interface XmlElement {
  /** Its name without its prefix. */
  readonly name: string;
  /** `x:`, or empty where its name has none. */
  readonly prefix: string;
  readonly start: number;
  /** Where what it holds begins and ends; both are its end where it is written as one tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** A tag, or what looks like one and is none. */
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w.-]+:)?([\w.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/gu;

/** The elements between two places of a text, without those that they hold. */
function elementsIn(xml: string, from = 0, to = xml.length): XmlElement[] {
  const found: XmlElement[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  let depth = 0;
  let open: Omit<XmlElement, "innerEnd" | "end"> | undefined;
  for (let match = token.exec(xml); match && match.index < to; match = token.exec(xml)) {
    const [text, slash, prefix = "", name] = match;
    if (name === undefined) continue;
    const [start, end] = [match.index, match.index + text.length];
    const closes = slash === "/";
    const isWhole = text.endsWith("/>");
    if (closes) depth--;
    else if (depth === 0) open = { name, prefix, start, innerStart: end };
    if (depth === 0 && open && (closes || isWhole))
      found.push({ ...open, innerEnd: closes ? start : end, end });
    if (!closes && !isWhole) depth++;
  }
  return found;
}

/** The outermost element of a part. */
export function rootOf(xml: string): XmlElement {
  const [root] = elementsIn(xml);
  if (!root) throw new Error("A part of the file is empty.");
  return root;
}

/** What an element holds, without what that holds. */
export function childrenOf(xml: string, parent: XmlElement = rootOf(xml)): XmlElement[] {
  return parent.innerStart === parent.end ? [] : elementsIn(xml, parent.innerStart, parent.innerEnd);
}

/** The first element of a name that another holds; of the root, where no other is named. */
export function childNamed(xml: string, name: string, parent?: XmlElement): XmlElement | undefined {
  return childrenOf(xml, parent).find((one) => one.name === name);
}

export function textOf(xml: string, { start, end }: XmlElement): string {
  return xml.slice(start, end);
}

/** The tag with which an element begins. */
export function tagOf(xml: string, { start, innerStart }: XmlElement): string {
  return xml.slice(start, innerStart);
}

/** A tag with an attribute set, in its place if it is there, or without it. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const written = value === undefined ? "" : ` ${name}="${value}"`;
  const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u");
  if (present.test(tag)) return tag.replace(present, () => written);
  return tag.replace(/\s*\/?>$/u, (end) => written + end.trimStart());
}

/** Elements that have no prefix, with that of the part that they are put into. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[\w.-]+[\s/>])/gu, `<$1${prefix}`);
}

/** Puts in the place of what is between two places of a text another. */
export function spliced(xml: string, from: number, to: number, text: string): string {
  return xml.slice(0, from) + text + xml.slice(to);
}
