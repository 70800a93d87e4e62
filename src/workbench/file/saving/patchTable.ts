import type { TableState } from "../../book/sheetState";
import { attribute, escapeXml } from "../sheetParts";
import {
  childNamed,
  childrenOf,
  rootOf,
  spliced,
  tagOf,
  textOf,
  withAttribute,
  withPrefix,
} from "./xmlElements";

/** A table's part with its cells, columns and style as they are by now; every other sign of it stays. */
export function patchTable(xml: string, { area, filtered, columns, style }: TableState): string {
  const sized = set(xml, undefined, "ref", area);
  const withFilter = set(sized, "autoFilter", "ref", filtered);
  return set(withColumns(withFilter, columns), "tableStyleInfo", "name", style);
}

/** Sets an attribute of an element that the root holds, or of the root where none is named. */
function set(xml: string, child: string | undefined, name: string, value: string | undefined): string {
  const found = child === undefined ? rootOf(xml) : childNamed(xml, child);
  if (!found || value === undefined || attribute(tagOf(xml, found), name) === value) return xml;
  return spliced(
    xml,
    found.start,
    found.innerStart,
    withAttribute(tagOf(xml, found), name, escapeXml(value)),
  );
}

/** Columns are known by their places: they are added and taken away at the end. */
function withColumns(xml: string, names: readonly string[]): string {
  const list = childNamed(xml, "tableColumns");
  if (!list) return xml;
  const present = childrenOf(xml, list);
  const last = Math.max(0, ...present.map((one) => Number(attribute(tagOf(xml, one), "id") ?? 0)));
  const columns = names.map((name, index) => {
    const one = present[index];
    const written = escapeXml(name).replace(/\n/gu, "_x000a_");
    if (!one)
      return withPrefix(
        `<tableColumn id="${last + 1 + index - present.length}" name="${written}"/>`,
        list.prefix,
      );
    return textOf(xml, one);
  });
  const tag = withAttribute(tagOf(xml, list), "count", names.length);
  return spliced(xml, list.start, list.innerEnd, tag + columns.join(""));
}
