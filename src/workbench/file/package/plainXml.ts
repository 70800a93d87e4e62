import { type Attributes, readXml } from "./readXml";

/** What becomes of an element: its attributes, or nothing where it is left out with all that is in it. */
export type ElementChange = (name: string, attributes: Attributes) => Attributes | undefined;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Attributes that hold whatever people typed: true is a word there like any other. */
const TYPED =
  /^(?:name|displayName|uniqueName|val|caption|prompt|promptTitle|error|errorTitle|tooltip|display|text|comment|description|totalsRowLabel|codeName|Id|Target)$/u;
/** Elements of fonts, whose value says yes or no. */
const FLAGS = /^(?:b|i|strike|outline|shadow|condense|extend)$/u;

/**
 * A part of a workbook in the one spelling that its readers here know: the format's own elements without a prefix, its
 * relations under `r`, 1 and 0 for yes and no, and the namespaces of its commoner edition.
 */
export function plainXml(xml: string, change: ElementChange = (_, attributes) => attributes): string {
  const pieces: string[] = [DECLARATION];
  const relationPrefixes = new Set<string>();
  let [depth, leftOutFrom, isOpen] = [0, Number.POSITIVE_INFINITY, false];
  const closeTag = (): void => {
    if (isOpen) pieces.push(">");
    isOpen = false;
  };
  readXml(xml, {
    open: (name, attributes) => {
      depth++;
      if (depth > leftOutFrom) return;
      const plain = change(name, plainAttributes(name, attributes, relationPrefixes));
      if (!plain) {
        leftOutFrom = depth;
        return;
      }
      closeTag();
      pieces.push(`<${name}`, depth === 1 ? namespaces(name, attributes) : "", attributesText(plain));
      isOpen = true;
    },
    close: (name) => {
      if (depth === leftOutFrom) leftOutFrom = Number.POSITIVE_INFINITY;
      else if (depth < leftOutFrom) {
        pieces.push(isOpen ? "/>" : `</${name}>`);
        isOpen = false;
      }
      depth--;
    },
    text: (text) => {
      if (depth === 0 || depth >= leftOutFrom) return;
      closeTag();
      pieces.push(escapedText(text));
    },
  });
  return pieces.join("");
}

/** The namespaces of the root, its own and that of relations as their commoner edition has them. */
function namespaces(root: string, attributes: Attributes): string {
  const others = Object.entries(attributes).filter(
    ([name, value]) => name.startsWith("xmlns:") && !isRelations(value) && !isMain(value),
  );
  const isWorkbooks = /^(?:workbook|worksheet|styleSheet|table|comments)$/u.test(root);
  const own = isWorkbooks ? { xmlns: MAIN, "xmlns:r": RELATIONSHIPS } : { xmlns: attributes["xmlns"] ?? "" };
  return attributesText({ ...own, ...Object.fromEntries(others) });
}

function plainAttributes(element: string, attributes: Attributes, relationPrefixes: Set<string>): Attributes {
  const plain: Record<string, string> = {};
  // A prefix may be declared behind the attribute that has it.
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith("xmlns:") && isRelations(value)) relationPrefixes.add(name.slice("xmlns:".length));
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    const [prefix = "", local] = name.split(":");
    const isText = TYPED.test(name) && !(name === "val" && FLAGS.test(element));
    plain[local !== undefined && relationPrefixes.has(prefix) ? `r:${local}` : name] = isText
      ? value
      : flag(value);
  }
  return plain;
}

const FLAG = /^\s*(?:(true)|false)\s*$/iu;

function flag(value: string): string {
  const [word, yes] = FLAG.exec(value) ?? [];
  if (word === undefined) return value;
  return yes === undefined ? "0" : "1";
}

function isRelations(namespace: string): boolean {
  return /\/officeDocument\/(?:2006\/)?relationships$/u.test(namespace);
}

function isMain(namespace: string): boolean {
  return /\/spreadsheetml\/(?:2006\/)?main$/u.test(namespace);
}

export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapedText(value).replace(/["\t\n\r]/gu, reference)}"`)
    .join("");
}

function escapedText(text: string): string {
  return text.replace(/[<>&\r]/gu, reference);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
