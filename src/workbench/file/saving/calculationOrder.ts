import type { ChangedFile } from "./changedFile";
import type { RowPatch } from "./patchRows";

const FORMULAS = /<(?:[\w.-]+:)?f[\s/>]/gu;

/** Whether cells have formulas now, or have none any more, that were not so when the rows were read. */
export function isOrderStale(before: string, after: string, patches: ReadonlyMap<number, RowPatch>): boolean {
  const others = [...patches.values()].flatMap(({ cells }) => [...cells.values()]);
  const contents = others.filter(({ change }) => change === "content");
  if (contents.length === 0) return false;
  const count = (rows: string): number => [...rows.matchAll(FORMULAS)].length;
  return contents.some(({ xml }) => xml.search(FORMULAS) >= 0) || count(before) !== count(after);
}

/**
 * Takes away the order in which Excel calculated the formulas. Excel works it out anew where it is missing, but takes a file
 * for damaged in which it names a cell that has no formula.
 */
export function withoutCalculationOrder(file: ChangedFile, workbook: string): void {
  for (const { kind, target } of file.relationsOf(workbook))
    if (kind === "calcChain") file.drop(workbook, target);
}
