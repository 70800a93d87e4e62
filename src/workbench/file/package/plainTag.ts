/** The beginning of an element, as most programs write it. */
export interface PlainTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it is the element's end as well. */
  readonly isEmpty: boolean;
}

const [QUOTE, SLASH, EQUALS, AMPERSAND, LESS, SPACE] = [34, 47, 61, 38, 60, 32];
const ASCII = 128;
const [STARTS_NAME, IN_NAME] = [1, 2];
/** Which signs a name may begin with, and which it may have. */
const SIGNS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(sign)) return STARTS_NAME | IN_NAME;
  return /[\w.:-]/u.test(sign) ? IN_NAME : 0;
});
const NONE: PlainTag["attributes"] = {};

/**
 * The tag between two places of XML, that of its name and that of its `>`; undefined where it is not plain: where it has
 * anything but names of Latin letters and values in quotation marks with nothing to resolve, or is no tag at all.
 */
export function plainTag(xml: string, from: number, to: number): PlainTag | undefined {
  let at = nameEnd(xml, from);
  if (at === from) return undefined;
  const name = xml.slice(from, at);
  let attributes: Record<string, string> | undefined;
  while (at < to) {
    const start = blanksEnd(xml, at);
    if (xml.charCodeAt(start) === SLASH && start + 1 === to)
      return { name, attributes: attributes ?? NONE, isEmpty: true };
    if (start === to) break;
    const end = nameEnd(xml, start);
    if (start === at || end === start) return undefined;
    if (xml.charCodeAt(end) !== EQUALS || xml.charCodeAt(end + 1) !== QUOTE) return undefined;
    const close = valueEnd(xml, end + 2);
    // Beyond the tag's end: the `>` that was taken for it stands in the value.
    if (close < 0 || close >= to) return undefined;
    attributes ??= {};
    const key = xml.slice(start, end);
    // Twice the same, or a name that every object knows.
    if (key in attributes) return undefined;
    attributes[key] = xml.slice(end + 2, close);
    at = close + 1;
  }
  return { name, attributes: attributes ?? NONE, isEmpty: false };
}

function nameEnd(xml: string, from: number): number {
  // The code is NaN behind the end, and then has no entry either.
  if (((SIGNS[xml.charCodeAt(from)] ?? 0) & STARTS_NAME) === 0) return from;
  let at = from + 1;
  while ((SIGNS[xml.charCodeAt(at)] ?? 0) > 0) at++;
  return at;
}

function blanksEnd(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Where a value ends; -1 where something in it must be resolved, or it does not end. */
function valueEnd(xml: string, from: number): number {
  for (let at = from; ; at++) {
    const code = xml.charCodeAt(at);
    if (code === QUOTE) return at;
    if (!(code >= SPACE) || code === AMPERSAND || code === LESS) return -1;
  }
}
