import { at } from "../../engine/at";
import { countText } from "../../engine/text/countText";
import { quoted } from "../../engine/text/quoted";
import { type DateSystem, dayOfSerial, serialOfDay } from "../../engine/calendar/serialDate";
import { type CellFate, fixCells } from "../../excel/writing/fixCells";
import { type Fix, type FixedValue, fixesOf } from "../../log/fixes/fixes";
import { type LinkedCell, linkedCell } from "../log/linkedCell";
import { shortDate } from "../dates";
import type { OpenedLog } from "../log/openLog";
import { rememberWrite } from "./putBack";
import { MOST_FIXES, columnsSwappedBack, fixesTogether, saidToBeRight } from "./swapsBack";
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

/** What could be fixed in a log: nothing is changed. Swapped dates of a column are fixed at once, or not at all. */
export function shownFixes({ reading, counted, found }: OpenedLog): ShownFix[] {
  const { dateSystem } = found.parts[0].sample;
  const fixes = fixesOf(reading, counted.settings.procedure).map((fix) => ({
    fix,
    cell: linkedCell(reading, fix.cell),
    from: shownBefore(fix, dateSystem),
    to: shownValue(fix.to),
    isTicked: !fix.needsALook,
  }));
  return fixesTogether(fixes)
    .filter(({ length }) => length <= MOST_FIXES)
    .flat();
}

/** Fixes that are done with one tick: the same word in many cells, or any other by itself. */
export interface FixGroup {
  /** `“Stage 1” → Frontline, 35 cells`, `D2: 25/01/2022 → 25 Jan 2022`. */
  readonly text: string;
  readonly fixes: readonly ShownFix[];
}

/** Fixes of words by word and column, in the order of their first cells; of all else, cell by cell. */
export function fixGroups(fixes: readonly ShownFix[]): FixGroup[] {
  const groups = new Map<string | ShownFix, ShownFix[]>();
  for (const one of fixes) {
    const { kind, cell } = one.fix;
    const key = kind === "spelling" ? JSON.stringify([cell.sheet, cell.column, one.from, one.to]) : one;
    const others = groups.get(key);
    if (others) others.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((some) => ({ text: groupText(some), fixes: some }));
}

function groupText(fixes: readonly ShownFix[]): string {
  const { from, to, cell } = at(fixes, 0);
  return fixes.length === 1
    ? `${cell.address}: ${from} → ${to}`
    : `${quoted(from)} → ${to}, ${countText(fixes.length, "cell")}`;
}

function shownBefore({ kind, from }: Fix, dateSystem: DateSystem): string {
  return kind === "swappedDate"
    ? shownValue({ kind: "date", date: dayOfSerial(Number(from), dateSystem) })
    : withBlanksShown(String(from));
}

/** Fixes the cells that were ticked, and no others; those that changed meanwhile, or hold a formula, are left alone. */
export async function applyFixes(
  { found, reading }: OpenedLog,
  ticked: readonly ShownFix[],
): Promise<FixNews[]> {
  const { dateSystem } = found.parts[0].sample;
  const now = fixedAtOnce(ticked);
  const { fates, putBack } = await fixCells(
    now.map(({ fix: { cell, from, to } }) => ({ ...cell, from, ...written(to, dateSystem) })),
  );
  const swappedBack = columnsSwappedBack(
    reading,
    now.filter((_, place) => fates[place] === "fixed"),
  );
  rememberWrite("fixes", "log", await saidToBeRight(swappedBack, putBack));
  return now.map((shown, place) => ({ ...shown, fate: fates[place] ?? "changed" }));
}

/** As many of them as Excel takes at once. */
function fixedAtOnce(ticked: readonly ShownFix[]): ShownFix[] {
  const now: ShownFix[] = [];
  for (const together of fixesTogether(ticked))
    if (now.length + together.length <= MOST_FIXES) now.push(...together);
  return now;
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
