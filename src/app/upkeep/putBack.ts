import type { CellLocation } from "../../engine/finding";
import { cellAddress } from "../../excel/address";
import { countText } from "../../engine/text/countText";
import { listed } from "../../engine/text/listed";
import { numberText } from "../../engine/text/numberText";
import { quoted } from "../../engine/text/quoted";
import type { PutBack } from "../../excel/writing/putBackCells";

/** What can be put back: the last of each kind. */
export type WriteKind = "report" | "fixes" | "columns";

interface LastWrite {
  /** What was written to: the sheet of a report, or the log. */
  readonly subject: string;
  readonly putBack: PutBack;
}

/**
 * The last write of each kind, for as long as the add-in runs. Ribbon and pane share it where they share a runtime;
 * nothing of it is kept in the workbook.
 */
const lastWrites = new Map<WriteKind, LastWrite>();

/** Remembers how a write can be put back, in place of the one of its kind before. */
export function rememberWrite(kind: WriteKind, subject: string, putBack: PutBack): void {
  lastWrites.set(kind, { subject, putBack });
}

/** Whether the last write of a kind was to that subject, and can be put back. */
export function canPutBack(kind: WriteKind, subject: string): boolean {
  return lastWrites.get(kind)?.subject === subject;
}

/**
 * Puts back what was there before the last write of a kind, cell by cell. Says what became of it; cells that have changed
 * since are left as they are, and named. Where Excel refuses, it can be tried again.
 */
export async function putBack(kind: WriteKind): Promise<string> {
  const write = lastWrites.get(kind);
  if (!write) return "There is nothing to put back.";
  const changed = await write.putBack();
  if (lastWrites.get(kind) === write) lastWrites.delete(kind);
  return `${DONE[kind]}${leftAlone(changed)}`;
}

const DONE: Readonly<Record<WriteKind, string>> = {
  report: "The workbook is as it was before the report.",
  fixes: "The cells hold what they held before.",
  columns: "The columns were removed.",
};

/** So many cells are named. */
const MOST_NAMED = 5;

function leftAlone(changed: readonly CellLocation[]): string {
  if (changed.length === 0) return "";
  const named = changed
    .slice(0, MOST_NAMED)
    .map(({ sheet, row, column }) => `${cellAddress(row, column)} on ${quoted(sheet)}`);
  const more = changed.length - named.length;
  const [it, was] = changed.length === 1 ? ["it", "was"] : ["they", "were"];
  return ` ${countText(changed.length, "cell")} changed since, so ${it} ${was} left alone: ${listed(
    more > 0 ? [...named, `${numberText(more)} more`] : named,
  )}.`;
}
