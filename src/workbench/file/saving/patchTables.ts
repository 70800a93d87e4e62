import type { Worksheet } from "@cj-tech-master/excelts";
import { type TableState, sheetState } from "../../book/sheetState";
import { attribute, relationIdIn, relationsOf, sheetPaths } from "../sheetParts";
import { SHEET_ORDER } from "../sheetOrder";
import { partText } from "../zipParts";
import { relationAttribute } from "./addSheet";
import { graftPart } from "./graftParts";
import { patchTable } from "./patchTable";
import type { Saving } from "./saving";
import { childNamed, childrenOf, rootOf, spliced, tagOf, withAttribute } from "./xmlElements";
import { appendToList } from "./xmlLists";

/** A sheet of the file, and the tables that it had when it was read. */
interface SheetWithTables {
  readonly sheet: Worksheet;
  readonly part: string;
  readonly before: readonly TableState[];
}

const TABLE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";

/** Makes the tables of a sheet what they are by now, and gives what is around the rows of its part with those added. */
export function patchTables(saving: Saving, { sheet, part, before }: SheetWithTables, xml: string): string {
  const { file, library } = saving;
  const now = sheetState(sheet).tables;
  let left = xml;
  for (const { id, kind, target } of file.relationsOf(part)) {
    if (kind !== "table") continue;
    const name = nameOf(file.textOf(target));
    const [then, today] = [before, now].map((tables) => tables.find((table) => table.name === name));
    if (then && !today) {
      left = withoutTable(left, id);
      file.drop(part, target);
    } else if (then && today && JSON.stringify(then) !== JSON.stringify(today))
      file.put(target, patchTable(file.textOf(target), today));
  }
  const path = sheetPaths(library).get(sheet.name) ?? "";
  const elements = relationsOf(library, path).flatMap(({ target }) => {
    const name = target.includes("/tables/") ? nameOf(partText(library, target)) : undefined;
    const isNew = now.some((table) => table.name === name) && !before.some((table) => table.name === name);
    if (!isNew) return [];
    const id = file.relate(part, TABLE_RELATION, graftPart(saving, target));
    return [`<tablePart ${relationAttribute(xml, id)}/>`];
  });
  return appendToList(left, "tableParts", elements, SHEET_ORDER);
}

/** What is around the rows of a sheet without the table that an id leads to; a list of none is not allowed. */
function withoutTable(xml: string, id: string): string {
  const list = childNamed(xml, "tableParts");
  const tables = list ? childrenOf(xml, list) : [];
  const found = tables.find((one) => relationIdIn(tagOf(xml, one)) === id);
  if (!list || !found) return xml;
  if (tables.length === 1) return spliced(xml, list.start, list.end, "");
  const tag = withAttribute(tagOf(xml, list), "count", tables.length - 1);
  return spliced(spliced(xml, found.start, found.end, ""), list.start, list.innerStart, tag);
}

function nameOf(xml: string): string | undefined {
  const tag = tagOf(xml, rootOf(xml));
  return attribute(tag, "displayName") ?? attribute(tag, "name");
}
