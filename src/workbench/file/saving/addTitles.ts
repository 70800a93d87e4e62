import { attribute, escapeXml } from "../sheetParts";
import type { ChangedFile } from "./changedFile";
import {
  type XmlElement,
  childNamed,
  childrenOf,
  spliced,
  tagOf,
  textOf,
  withAttribute,
} from "./xmlElements";

/**
 * Puts the names of sheets that were added where a file's properties list them: behind those of its other sheets, which
 * are the first kind of titles. What lists them otherwise is left alone: it is only for show.
 */
export function addTitles(file: ChangedFile, names: readonly string[]): void {
  const part = file.relationsOf("").find(({ kind }) => kind === "extended-properties")?.target;
  const xml = part === undefined ? "" : file.textOf(part);
  if (part === undefined || xml === "" || names.length === 0) return;
  file.put(part, withTitles(xml, names));
}

function withTitles(xml: string, names: readonly string[]): string {
  const [pairs, titles] = ["HeadingPairs", "TitlesOfParts"].map((name) => listIn(xml, name));
  const [, counted] = pairs ? childrenOf(xml, pairs) : [];
  const [number] = counted ? childrenOf(xml, counted) : [];
  const sheets = number ? Number(xml.slice(number.innerStart, number.innerEnd)) : 0;
  const list = titles ? childrenOf(xml, titles) : [];
  const last = list[sheets - 1];
  if (!titles || !number || !last || Number(attribute(tagOf(xml, titles), "size") ?? -1) !== list.length)
    return xml;
  const [open] = /^<[^>]*>/u.exec(textOf(xml, last)) ?? [""];
  const added = names.map((name) => `${open}${escapeXml(name)}</${last.prefix}${last.name}>`).join("");
  const withAdded = spliced(xml, last.end, last.end, added);
  const tag = withAttribute(tagOf(xml, titles), "size", list.length + names.length);
  const withSize = spliced(withAdded, titles.start, titles.innerStart, tag);
  return spliced(withSize, number.innerStart, number.innerEnd, String(sheets + names.length));
}

/** The list that an element of the root holds. */
function listIn(xml: string, name: string): XmlElement | undefined {
  const found = childNamed(xml, name);
  return found && childrenOf(xml, found)[0];
}
