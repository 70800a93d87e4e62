import type { CellLocation } from "../../engine/finding";
import type { PutBack } from "../../excel/writing/putBackCells";

/** What can be put back: the last of each kind. */
export type WriteKind = "report" | "fixes" | "columns";

/**
 * The last write of each kind, for as long as the add-in runs. The ribbon and the pane share them; nothing of it is kept
 * in the workbook.
 */
const lastWrites = new Map<WriteKind, PutBack>();

/** Remembers how to take a write back, in place of the one of its kind before. */
export function rememberWrite(kind: WriteKind, putBack: PutBack): void {
  lastWrites.set(kind, putBack);
}

/** Whether there is a write of that kind to take back. */
export function canPutBack(kind: WriteKind): boolean {
  return lastWrites.has(kind);
}

/**
 * Takes the last write of a kind back, cell by cell; gives the cells that have changed since, which are left as they
 * are. Where Excel refuses, it can be tried again.
 */
export async function putBack(kind: WriteKind): Promise<readonly CellLocation[]> {
  const write = lastWrites.get(kind);
  if (!write) return [];
  const changed = await write();
  if (lastWrites.get(kind) === write) lastWrites.delete(kind);
  return changed;
}
