import { columnOf, placeName } from "../cells/cellPlace";
import { attribute } from "../sheetParts";
import type { RowPatch } from "./patchRows";
import { childNamed, spliced, tagOf, withAttribute } from "./xmlElements";

/** A sheet's part whose hint of which cells are in use takes in those that were changed. */
export function withDimension(xml: string, patches: ReadonlyMap<number, RowPatch>): string {
  const found = childNamed(xml, "dimension");
  const tag = found ? tagOf(xml, found) : "";
  const [first = "", last = first] = (attribute(tag, "ref") ?? "").split(":");
  if (!found || first === "") return xml;
  const [rows, columns] = [
    [rowOf(first), rowOf(last)],
    [columnOf(first), columnOf(last)],
  ];
  for (const [row, { cells }] of patches)
    for (const [column, { xml: written }] of cells)
      if (written !== "") {
        rows.push(row);
        columns.push(column);
      }
  const corner = (pick: (...numbers: number[]) => number): string =>
    placeName(pick(...rows), pick(...columns));
  const area = `${corner(Math.min)}:${corner(Math.max)}`;
  const isWider = area !== `${first}:${last}`;
  return isWider ? spliced(xml, found.start, found.innerStart, withAttribute(tag, "ref", area)) : xml;
}

function rowOf(address: string): number {
  return Number(/\d+$/u.exec(address)?.[0] ?? 1);
}
