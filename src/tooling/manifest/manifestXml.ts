import { readFileSync } from "node:fs";
import path from "node:path";
import { parseStringPromise } from "xml2js";

export const PROJECT = path.resolve(__dirname, "../../..");
export const MANIFEST = path.join(PROJECT, "manifest.xml");
/** The address that manifest.xml is written for. */
export const TEST_HOST = "https://localhost:3000";

/** An element of a manifest, with its children in order. */
export interface XmlElement {
  /** With the prefix of its namespace: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface ParsedElement {
  readonly "#name": string;
  readonly $?: Record<string, string>;
  readonly $$?: readonly ParsedElement[];
  readonly _?: string;
}

function elementOf(parsed: ParsedElement): XmlElement {
  return {
    name: parsed["#name"],
    attributes: parsed.$ ?? {},
    children: (parsed.$$ ?? []).map(elementOf),
    text: parsed._?.trim() ?? "",
  };
}

/** Reads a manifest file whole, in the order of its elements. */
export function readManifestXml(file = MANIFEST): Promise<XmlElement> {
  return parseManifestXml(readFileSync(file, "utf8"));
}

/** Reads the text of a manifest. Rejects where it is not XML. */
export async function parseManifestXml(text: string): Promise<XmlElement> {
  const options = { explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true };
  return elementOf((await parseStringPromise(text, options)) as ParsedElement);
}

/** An element and all that is in it. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The elements of these names, anywhere in an element. */
export function elementsNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return allElements(element).filter(({ name }) => names.includes(name));
}

/** The one child of a name. */
export function childNamed(element: XmlElement, name: string): XmlElement {
  const [child, ...others] = element.children.filter((one) => one.name === name);
  if (!child || others.length > 0) throw new Error(`<${element.name}> must have one <${name}>.`);
  return child;
}

/** An attribute that must be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> must have ${name}.`);
  return value;
}
