import { at } from "../../engine/at";
import { countText } from "../../engine/text/countText";
import { quoted } from "../../engine/text/quoted";
import { cellText } from "../reading/cells";
import type { CellValue } from "../sheetTable";
import { nameKey, saysNothing } from "../spellings/spelling";
import type { Checked, LogCheck, LogFault } from "./check";

/** A type of complaint, whatever its spelling. */
interface ComplaintType {
  readonly key: string;
  readonly text: string;
  readonly firstRow: number;
  count: number;
}

/** Where a log has more types than this, they are free text and no list. */
const MOST_TYPES = 60;

/** Words and names shorter than this are alike too often by chance. */
const LONG = 8;

/**
 * A check of types of complaint that may be one: `Communication` and `Comunication`, or `Process/Procedure` and
 * `Policy and Procedure`, which are the only two with that long word.
 */
export const LIKE_TYPES: LogCheck = {
  code: "like-types",
  title: "Types of complaint that look alike",
  find: likeTypes,
};

function likeTypes(checked: Checked): LogFault[] {
  const types = typesOf(checked);
  if (types.length > MOST_TYPES) return [];
  const shared = sharedWords(types);
  return types.flatMap((type, index) =>
    types
      .slice(index + 1)
      .filter((other) => shared.has(pairKey(type, other)) || differInOneSlip(type, other))
      .map((other) => fault(checked, type, other)),
  );
}

function typesOf({ reading, counted: { log } }: Checked): ComplaintType[] {
  const [types, byCell] = [new Map<string, ComplaintType>(), new Map<CellValue, ComplaintType>()];
  if (!log.fields.has("type")) return [];
  for (let firstRow = 0; firstRow < log.size && types.size <= MOST_TYPES; firstRow++) {
    const cell = reading.cell("type", firstRow);
    let type = byCell.get(cell);
    if (!type) {
      const text = cellText(cell);
      const key = nameKey(text);
      type = types.get(key) ?? { key, text, firstRow, count: 0 };
      types.set(key, type);
      byCell.set(cell, type);
    }
    type.count++;
  }
  return [...types.values()].filter(({ text }) => !saysNothing(text));
}

/** The pairs of types that alone have a long word. */
function sharedWords(types: readonly ComplaintType[]): ReadonlySet<string> {
  const having = new Map<string, ComplaintType[]>();
  for (const type of types) {
    for (const word of new Set(wordsOf(type).filter(({ length }) => length >= LONG)))
      having.set(word, [...(having.get(word) ?? []), type]);
  }
  return new Set(
    [...having.values()].flatMap(([a, b, ...more]) => (a && b && more.length === 0 ? [pairKey(a, b)] : [])),
  );
}

function pairKey(a: ComplaintType, b: ComplaintType): string {
  return `${a.key}\n${b.key}`;
}

function wordsOf({ text }: ComplaintType): string[] {
  return text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Whether two types are the same word for word but for a slip in a long one. */
function differInOneSlip(a: ComplaintType, b: ComplaintType): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length !== second.length) return false;
  const [index, ...more] = [...first.keys()].filter((one) => first[one] !== second[one]);
  return index !== undefined && more.length === 0 && isOneSlip(at(first, index), at(second, index));
}

/** Whether two long words differ by one letter too many, too few or other, or by two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < LONG || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = (text: string, skipped: number): string => text.slice(from + skipped);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0);
  const haveChangedPlaces =
    short[from] === long[from + 1] && short[from + 1] === long[from] && rest(short, 2) === rest(long, 2);
  return haveChangedPlaces || rest(short, 1) === rest(long, 1);
}

function fault({ reading }: Checked, a: ComplaintType, b: ComplaintType): LogFault {
  const [often, seldom] = a.count >= b.count ? [a, b] : [b, a];
  const cell = reading.location("type", seldom.firstRow);
  return {
    severity: "note",
    ...(cell && { cell }),
    problem: `${quotedType(seldom)} and ${quotedType(often)} may be the same type of complaint.`,
    remedy: "If they are, spell them the same way.",
  };
}

function quotedType({ text, count }: ComplaintType): string {
  return `${quoted(text)} (${countText(count, "row")})`;
}
