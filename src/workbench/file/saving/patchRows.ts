import { columnOf } from "../cells/cellPlace";
import { attribute } from "../sheetParts";
import { type CellPatch, newCell, patchedCell } from "./patchCell";
import { withAttribute } from "./xmlElements";

/** What is written in the place of a row. */
export interface RowPatch {
  /** By columns, from 1. */
  readonly cells: ReadonlyMap<number, CellPatch>;
  /** Its height in points, where that was set. */
  readonly height: number | undefined;
}

/** Patches that are still to be written, the first next. */
type Waiting<T> = [number, T][];

/**
 * Changes some rows, by their numbers, of the rows of a sheet's part; every other sign stays as it is. `prefix` is that of
 * the part's elements. Rows and cells that do not say where they stand follow the one before.
 */
export function patchRows(xml: string, patches: ReadonlyMap<number, RowPatch>, prefix: string): string {
  const rows = new RegExp(`<${prefix}row(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}row>)`, "gu");
  return patched(xml, rows, patches, {
    numberOf: (row) => numberIn(attribute(tagOf(row), "r")),
    changed: (row, patch) => patchedRow(row, patch, prefix),
    added: (number, patch) => patchedRow(`<${prefix}row r="${number}"/>`, patch, prefix),
  });
}

function patchedRow(row: string, { cells, height }: RowPatch, prefix: string): string {
  const [tag, close] = [tagOf(row), `</${prefix}row>`];
  const inner = tag.endsWith("/>") ? "" : row.slice(tag.length, -close.length);
  const pattern = new RegExp(`<${prefix}c(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}c>)`, "gu");
  const xml = patched(inner, pattern, cells, {
    numberOf: (cell) => columnIn(attribute(tagOf(cell), "r")),
    changed: (cell, patch) => patchedCell(cell, patch, prefix),
    added: (_, patch) => newCell(patch, prefix),
  });
  // How far the cells of a row reach is a hint that may be missing, but not wrong.
  const placed = withAttribute(tag, "spans", xml === inner ? attribute(tag, "spans") : undefined);
  const open =
    height === undefined ? placed : withAttribute(withAttribute(placed, "ht", height), "customHeight", 1);
  return xml === "" && tag.endsWith("/>") ? open : `${open.replace(/\s*\/>$/u, ">")}${xml}${close}`;
}

/** How elements that stand in the order of their numbers are changed and added to. */
interface Numbered<T> {
  /** Undefined where an element does not say its number. */
  numberOf(element: string): number | undefined;
  changed(element: string, patch: T): string;
  added(number: number, patch: T): string;
}

/** Only what is between the first patch and the last is looked at. */
function patched<T>(
  xml: string,
  pattern: RegExp,
  patches: ReadonlyMap<number, T>,
  { numberOf, changed, added }: Numbered<T>,
): string {
  const waiting: Waiting<T> = [...patches].sort(([a], [b]) => b - a);
  const pieces: string[] = [];
  let [copied, number] = [0, 0];
  const addBefore = (limit: number, at: number): void => {
    for (let next = waiting.at(-1); next && next[0] < limit; next = waiting.at(-1)) {
      waiting.pop();
      pieces.push(xml.slice(copied, at), added(...next));
      copied = at;
    }
  };
  for (let match = pattern.exec(xml); match && waiting.length > 0; match = pattern.exec(xml)) {
    const [element] = match;
    number = numberOf(element) ?? number + 1;
    addBefore(number, match.index);
    const next = waiting.at(-1);
    if (next?.[0] !== number) continue;
    waiting.pop();
    pieces.push(xml.slice(copied, match.index), changed(element, next[1]));
    copied = match.index + element.length;
  }
  addBefore(Number.POSITIVE_INFINITY, xml.length);
  return pieces.join("") + xml.slice(copied);
}

function tagOf(element: string): string {
  return /^<[^>]*>/u.exec(element)?.[0] ?? "";
}

function columnIn(address: string | undefined): number | undefined {
  return address === undefined ? undefined : columnOf(address);
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/u.test(text) ? Number(text) : undefined;
}
