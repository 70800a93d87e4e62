import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book } from "../../book/book";
import { type CellEdit, editsOf } from "../../book/edits";
import { shownBy } from "../../book/results";
import { attribute } from "../sheetParts";
import type { GraftedStyles } from "./graftedStyles";
import type { CellPatch } from "./patchCell";
import type { RowPatch } from "./patchRows";
import { withAttribute } from "./xmlElements";

/** What is to be written of the cells of a sheet that were changed; `written` are their rows as the library writes them. */
export function cellPatches(
  book: Book,
  sheet: Worksheet,
  written: string,
  styles: GraftedStyles,
): Map<number, RowPatch> {
  const { cells, rowHeights } = editsOf(sheet);
  const byAddress = new Map(
    [...written.matchAll(/<c [^>]*?(?:\/>|>[\s\S]*?<\/c>)/gu)].map(([cell]) => [attribute(cell, "r"), cell]),
  );
  const patches = new Map<number, RowPatch>();
  for (const row of new Set([...cells.keys(), ...rowHeights])) {
    const ofRow = new Map(
      [...(cells.get(row) ?? [])].flatMap(([column, edit]): [number, CellPatch][] => {
        const cell = sheet.getCell(row, column);
        const change = changeOf(edit, () => shownBy(book, cell));
        if (change === "nothing" && !edit.hasOtherLook) return [];
        return [[column, patchFor(byAddress.get(cell.address) ?? "", change, edit, styles)]];
      }),
    );
    const height = rowHeights.has(row) ? sheet.getRow(row).height : undefined;
    if (ofRow.size > 0 || height !== undefined) patches.set(row, { cells: ofRow, height });
  }
  return patches;
}

function changeOf({ hasOtherContent, shownBefore }: CellEdit, shownNow: () => string): CellPatch["change"] {
  if (hasOtherContent) return "content";
  return shownBefore !== undefined && shownBefore !== shownNow() ? "result" : "nothing";
}

function patchFor(
  cell: string,
  change: CellPatch["change"],
  { hasOtherLook }: CellEdit,
  styles: GraftedStyles,
): CellPatch {
  const tag = /^<[^>]*>/u.exec(cell)?.[0] ?? "";
  const place = Number(attribute(tag, "s") ?? 0);
  return {
    xml: withAttribute(tag, "s", undefined) + cell.slice(tag.length),
    change,
    hasOtherLook,
    placeOfLook: (over) => styles.cell(place, over),
  };
}
