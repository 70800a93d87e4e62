import type { PutBack } from "../../excel/writing/putBackCells";
import type { ChosenColumn, LogChoices } from "../../log/choices";
import type { Fix } from "../../log/fixes/fixes";
import { headerAbove } from "../../log/reading/headerAbove";
import type { LogReading } from "../../log/reading/readLog";
import { withDateWord } from "../log/dateWords";
import { changeLogChoices } from "../log/logChoices";
import { recountFormulas } from "../settings/workbookCounting";

/** Excel takes no end of changes at once; what is more is left for another time. */
export const MOST_FIXES = 5000;

/** Fixes by what must be done at once: the swapped dates of a column, and any other by itself. */
export function fixesTogether<T extends { readonly fix: Fix }>(fixes: readonly T[]): T[][] {
  const together = new Map<string | T, T[]>();
  for (const one of fixes) {
    const { kind, cell } = one.fix;
    const key = kind === "swappedDate" ? `${cell.sheet}!${cell.column}` : one;
    const others = together.get(key);
    if (others) others.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()];
}

/** The columns in which dates were swapped back. */
export function columnsSwappedBack(
  reading: LogReading,
  fixed: readonly { readonly fix: Fix }[],
): ChosenColumn[] {
  const swaps = fixed.filter(({ fix }) => fix.kind === "swappedDate");
  return fixesTogether(swaps).flatMap(([first]) =>
    first ? [{ sheet: first.fix.cell.sheet, header: headerAbove(reading, first.fix.cell) }] : [],
  );
}

/**
 * Keeps that the dates of columns are right, which may look swapped still by their texts: with their answer of before,
 * they would be swapped once more. Gives how to put back cells and answer; where it can't be kept, the cells are put back.
 */
export async function saidToBeRight(columns: readonly ChosenColumn[], putBack: PutBack): Promise<PutBack> {
  if (columns.length === 0) return putBack;
  let before: LogChoices["swappedDates"];
  try {
    await changeLogChoices((kept) => {
      before = kept.swappedDates;
      return columns.reduce((all, column) => withDateWord(all, column, "notSwapped"), kept);
    });
  } catch (failure) {
    await putBack();
    throw failure;
  }
  recount();
  return async () => {
    const changed = await putBack();
    await changeLogChoices((kept) => ({ ...kept, swappedDates: before ?? [] }));
    recount();
    return changed;
  };
}

/** Where Excel can't calculate now, formulas follow when it next does. */
function recount(): void {
  recountFormulas().catch(() => undefined);
}
