import { attribute, escapeXml } from "../sheetParts";
import type { ChangedFile } from "./changedFile";
import { childNamed, childrenOf, rootOf, spliced, tagOf, withAttribute } from "./xmlElements";
import { appendToList } from "./xmlLists";

/** What a workbook's part holds, in the order that the format asks for. */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
] as const;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet that is added to a workbook. */
interface AddedSheet {
  readonly name: string;
  readonly state: string;
  /** The name of its part. */
  readonly part: string;
}

/** Puts a sheet behind all others of a workbook. */
export function addSheet(file: ChangedFile, workbook: string, { name, state, part }: AddedSheet): void {
  const before = file.textOf(workbook);
  // An edition of the format has its own name for the relation of a workbook to a sheet.
  const known = file.relationsOf(workbook).find(({ kind }) => kind === "worksheet")?.type;
  const id = file.relate(workbook, known ?? `${RELATIONSHIPS}/worksheet`, part);
  const numbers = sheetTags(before).map((tag) => Number(attribute(tag, "sheetId") ?? 0));
  const shown = state === "visible" ? "" : ` state="${state}"`;
  const number = Math.max(0, ...numbers) + 1;
  const element = `<sheet name="${escapeXml(name)}" sheetId="${number}"${shown} ${relationAttribute(before, id)}/>`;
  file.put(workbook, appendToList(before, "sheets", [element], WORKBOOK_ORDER));
}

/** An id of a relation as an attribute, behind the prefix that a part has for them. */
export function relationAttribute(xml: string, id: string): string {
  const prefix = /\sxmlns:([\w.-]+)\s*=\s*["'][^"']*\/relationships["']/u.exec(tagOf(xml, rootOf(xml)))?.[1];
  return prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : `${prefix}:id="${id}"`;
}

/** Gives a sheet another name; it is known by the one that it has. */
export function renameSheet(xml: string, from: string, to: string): string {
  const list = childNamed(xml, "sheets");
  const found = list && childrenOf(xml, list).find((one) => attribute(tagOf(xml, one), "name") === from);
  if (!found || from === to) return xml;
  const tag = withAttribute(tagOf(xml, found), "name", escapeXml(to));
  return spliced(xml, found.start, found.innerStart, tag);
}

/** The place of a sheet among all of a workbook, with those that have no cells. */
export function placeOfSheet(xml: string, name: string): number {
  return sheetTags(xml).findIndex((tag) => attribute(tag, "name") === name);
}

function sheetTags(xml: string): string[] {
  const list = childNamed(xml, "sheets");
  return list ? childrenOf(xml, list).map((one) => tagOf(xml, one)) : [];
}
