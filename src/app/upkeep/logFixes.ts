import { type DateSystem, serialOfDay } from "../../engine/calendar/serialDate";
import { type CellFate, fixCells } from "../../excel/writing/fixCells";
import { type Fix, type FixedValue, fixesOf } from "../../log/fixes/fixes";
import { type LinkedCell, linkedCell } from "../log/linkedCell";
import { shortDate } from "../dates";
import type { OpenedLog } from "../log/openLog";
import { rememberWrite } from "./putBack";
import { textOfHour } from "../settings/settingTexts";

/** A fix as a pane shows it. */
export interface ShownFix {
  readonly fix: Fix;
  readonly cell: LinkedCell;
  /** What the cell holds, blanks at its ends to be seen; and what it is to hold. */
  readonly from: string;
  readonly to: string;
  /** Whether it is ticked to begin with. */
  readonly isTicked: boolean;
}

/** A fix that was asked for, and what became of it. */
export interface FixNews extends Pick<ShownFix, "fix" | "cell" | "from" | "to"> {
  readonly fate: CellFate;
}

/** Excel takes no end of changes at once; what is more is left for another time. */
export const MOST_FIXES = 5000;

/** What could be fixed in a log: nothing is changed. */
export function shownFixes({ reading, counted }: OpenedLog): ShownFix[] {
  return fixesOf(reading, counted.settings.procedure).map((fix) => ({
    fix,
    cell: linkedCell(reading, fix.cell),
    from: withBlanksShown(String(fix.from)),
    to: shownValue(fix.to),
    isTicked: !fix.needsALook,
  }));
}

/** Fixes the cells that were ticked, and no others; those that changed meanwhile, or hold a formula, are left alone. */
export async function applyFixes({ found }: OpenedLog, ticked: readonly ShownFix[]): Promise<FixNews[]> {
  const { dateSystem } = found.parts[0].sample;
  const now = ticked.slice(0, MOST_FIXES);
  const { fates, putBack } = await fixCells(
    now.map(({ fix: { cell, from, to } }) => ({ ...cell, from, ...written(to, dateSystem) })),
  );
  rememberWrite("fixes", "log", putBack);
  return now.map((shown, place) => ({ ...shown, fate: fates[place] ?? "changed" }));
}

function written(
  value: FixedValue,
  dateSystem: DateSystem,
): { readonly to: string | number; readonly format?: string } {
  if (value.kind === "text") return { to: value.text };
  const isWholeDay = Number.isInteger(value.date);
  return {
    to: serialOfDay(value.date, dateSystem),
    format: isWholeDay ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm",
  };
}

function shownValue(value: FixedValue): string {
  if (value.kind === "text") return value.text;
  const day = shortDate(Math.floor(value.date));
  return Number.isInteger(value.date) ? day : `${day}, ${textOfHour((value.date % 1) * 24)}`;
}

function withBlanksShown(text: string): string {
  return text.replace(/^\s+|\s+$/gu, (blanks) => "␣".repeat(blanks.length));
}
