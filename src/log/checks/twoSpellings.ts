import type { ComplaintLog } from "../../engine/complaintLog";
import { quoted } from "../../engine/text/quoted";
import { cellText } from "../reading/cells";
import type { CellValue } from "../sheetTable";
import { nameKey } from "../spellings/spelling";
import type { Check, Checked } from "./check";

/** A check of types of complaint that differ only in case, spaces, punctuation or accents. */
export const TWO_SPELLINGS: Check = {
  code: "two-spellings",
  title: "Type of complaint spelt two ways",
  severity: "note",
  fields: ["type"],
  breaks: (checked) => {
    const { log } = checked.counted;
    const first = firstSpellings(checked);
    return first && ((row) => first.get(nameKey(log.text("type", row))) !== log.text("type", row));
  },
  problem: (checked, row) => {
    const text = checked.counted.log.text("type", row);
    const first = firstSpellings(checked)?.get(nameKey(text));
    if (first === undefined) throw new Error(`Row ${row} of the log has a type that was not met.`);
    return `${quoted(text)} is also spelt ${quoted(first)}.`;
  },
  remedy: "Spell each type of complaint the same way.",
};

const spellingsOfLog = new WeakMap<ComplaintLog, ReadonlyMap<string, string> | undefined>();

/** For each type of complaint its first spelling; undefined where each has only one. */
function firstSpellings(checked: Checked): ReadonlyMap<string, string> | undefined {
  const { log } = checked.counted;
  if (!spellingsOfLog.has(log)) spellingsOfLog.set(log, workOutSpellings(checked));
  return spellingsOfLog.get(log);
}

function workOutSpellings({ reading, counted: { log } }: Checked): ReadonlyMap<string, string> | undefined {
  if (!log.fields.has("type")) return undefined;
  // A column of types holds few of them: as cells they are told apart before they are read.
  const cells = new Set<CellValue>();
  for (let row = 0; row < log.size; row++) cells.add(reading.cell("type", row));
  const texts = new Set([...cells].map(cellText));
  const first = new Map<string, string>();
  for (const text of texts) if (!first.has(nameKey(text))) first.set(nameKey(text), text);
  return first.size < texts.size ? first : undefined;
}
