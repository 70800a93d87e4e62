import type { Worksheet } from "@cj-tech-master/excelts";
import { type TableState, sheetState } from "../../book/sheetState";
import { attribute, relationsOf, sheetPaths } from "../sheetParts";
import { SHEET_ORDER } from "../sheetOrder";
import { partText } from "../zipParts";
import { relationAttribute } from "./addSheet";
import { graftPart } from "./graftParts";
import { patchTable } from "./patchTable";
import type { Saving } from "./saving";
import { rootOf, tagOf } from "./xmlElements";
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
  for (const { kind, target } of file.relationsOf(part)) {
    if (kind !== "table") continue;
    const name = nameOf(file.textOf(target));
    const [then, today] = [before, now].map((tables) => tables.find((table) => table.name === name));
    if (then && today && JSON.stringify(then) !== JSON.stringify(today))
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
  return appendToList(xml, "tableParts", elements, SHEET_ORDER);
}

function nameOf(xml: string): string | undefined {
  const tag = tagOf(xml, rootOf(xml));
  return attribute(tag, "displayName") ?? attribute(tag, "name");
}
