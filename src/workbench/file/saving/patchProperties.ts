import type { SheetProperty } from "../../book/book";
import { PROPERTY_RELATION, PROPERTY_TYPE, utf16 } from "../customProperties";
import { SHEET_ORDER } from "../sheetOrder";
import { attribute, escapeXml, relationIdIn } from "../sheetParts";
import type { ChangedFile } from "./changedFile";
import { childNamed, childrenOf, tagOf, textOf } from "./xmlElements";
import { replaceChildren } from "./xmlLists";
import { relationAttribute } from "./addSheet";

/**
 * Makes what add-ins keep with a sheet what it is by now, and gives the sheet's part; values are in parts of their own.
 * Those that the file has keep their places.
 */
export function patchProperties(
  file: ChangedFile,
  sheetPart: string,
  xml: string,
  properties: readonly SheetProperty[],
): string {
  const list = childNamed(xml, "customProperties");
  const present = list
    ? childrenOf(xml, list).map((one) => ({ element: textOf(xml, one), tag: tagOf(xml, one) }))
    : [];
  const targets = new Map(file.relationsOf(sheetPart).map(({ id, target }) => [id, target]));
  const elements = properties.map(({ key, value }) => {
    const known = present.find(({ tag }) => attribute(tag, "name")?.toLowerCase() === key.toLowerCase());
    const target = targets.get(relationIdIn(known?.tag ?? "") ?? "");
    if (known && target !== undefined) {
      file.put(target, utf16(value));
      return known.element;
    }
    const part = file.freeName("xl/customProperty1.bin");
    file.add(part, utf16(value), PROPERTY_TYPE);
    const id = file.relate(sheetPart, PROPERTY_RELATION, part);
    return `<customPr name="${escapeXml(key)}" ${relationAttribute(xml, id)}/>`;
  });
  const whole = elements.length === 0 ? "" : `<customProperties>${elements.join("")}</customProperties>`;
  return replaceChildren(xml, "customProperties", whole, SHEET_ORDER);
}
