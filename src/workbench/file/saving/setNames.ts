import type { SheetName } from "../../book/book";
import { elementFor } from "../definedNames";
import { attribute, unescapeXml } from "../sheetParts";
import { WORKBOOK_ORDER } from "./addSheet";
import { childNamed, childrenOf, spliced, tagOf, textOf } from "./xmlElements";
import { appendToList } from "./xmlLists";

/** The names that a sheet is to have. Of a kind that is missing those that the file has stay. */
export interface NamesOfSheet {
  /** The sheet's place among all of the workbook. */
  readonly place: number;
  readonly own?: readonly SheetName[];
  /** What is printed of it. */
  readonly ofPage?: readonly SheetName[];
}

/** Gives a sheet its names; the names of a workbook's part that are to be as they are stay in their places. */
export function setNames(xml: string, { place, own, ofPage }: NamesOfSheet): string {
  const wanted = [...(own ?? []), ...(ofPage ?? [])].map((one) => elementFor(one, place));
  const missing = new Map(wanted.map((element) => [keyOf(element), element]));
  const list = childNamed(xml, "definedNames");
  const present = (list ? childrenOf(xml, list) : []).filter((one) => {
    const tag = tagOf(xml, one);
    if (Number(attribute(tag, "localSheetId") ?? -1) !== place || keyOf(tag).startsWith("_xlnm._"))
      return false;
    return (keyOf(tag).startsWith("_xlnm.") ? ofPage : own) !== undefined;
  });
  let changed = xml;
  for (const one of [...present].reverse()) {
    const element = textOf(xml, one);
    const instead = missing.get(keyOf(element));
    missing.delete(keyOf(element));
    if (instead === undefined || formulaIn(instead) !== formulaIn(element))
      changed = spliced(changed, one.start, one.end, instead ?? "");
  }
  return withoutEmptyList(appendToList(changed, "definedNames", [...missing.values()], WORKBOOK_ORDER));
}

function keyOf(element: string): string {
  return attribute(element, "name")?.toLowerCase() ?? "";
}

function formulaIn(element: string): string {
  return unescapeXml(/^<[^>]*>([^<]*)/u.exec(element)?.[1] ?? "");
}

/** A list of names may not be empty. */
function withoutEmptyList(xml: string): string {
  const list = childNamed(xml, "definedNames");
  return list && childrenOf(xml, list).length === 0 ? spliced(xml, list.start, list.end, "") : xml;
}
