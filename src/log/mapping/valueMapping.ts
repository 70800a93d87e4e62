import { at } from "../../engine/at";
import { isDay } from "../../engine/calendar/day";
import {
  LOGGED_EXTENSIONS,
  LOGGED_OUTCOMES,
  LOGGED_STAGES,
  type LoggedExtension,
  type LoggedOutcome,
  type LoggedStage,
} from "../../engine/complaintLog";
import type { CellLocation } from "../../engine/finding";
import { cellText } from "../reading/cells";
import type { LogReading } from "../reading/readLog";
import { answerKey, isErrorValue } from "../spellings/spelling";

/** The fields whose cells mean one of a few things. */
export const VALUE_FIELDS = ["stage", "outcome", "extension"] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What such a cell can mean. */
export type ValueMeaning = LoggedStage | LoggedOutcome | LoggedExtension;

/** A spelling of a log, and how it was understood. */
export interface ValueSpelling {
  readonly text: string;
  readonly meaning: ValueMeaning;
  /** How many cells hold it. */
  readonly count: number;
  /** The first of them. */
  readonly cell: CellLocation;
}

const MEANINGS: Readonly<Record<ValueField, readonly ValueMeaning[]>> = {
  stage: LOGGED_STAGES,
  outcome: LOGGED_OUTCOMES,
  extension: LOGGED_EXTENSIONS,
};

/**
 * How the cells of a field are spelt, and what that was taken to mean: the most frequent first. Blank cells aside;
 * an answer for a text holds for the cells that are counted with it here, and no others.
 */
export function valueMapping({ log, cell, location }: LogReading, field: ValueField): ValueSpelling[] {
  const spellings = new Map<string, ValueSpelling & { count: number }>();
  for (let row = 0; row < log.size; row++) {
    const text = cellText(cell(field, row));
    const key = answerKey(text);
    const known = spellings.get(key);
    const found = known ? undefined : location(field, row);
    if (known) known.count++;
    else if (text !== "" && found) {
      const meaning = at(MEANINGS[field], at(log[field], row));
      spellings.set(key, { text, meaning, count: 1, cell: found });
    }
  }
  return [...spellings.values()].sort((a, b) => b.count - a.count);
}

/**
 * The spellings of a field that no table knows: each is asked about once. An error value is no spelling; nor is a date
 * that is not of its complaint, or a telephone number: a finding tells of each.
 */
export function unknownValues(reading: LogReading, field: ValueField): ValueSpelling[] {
  if (!reading.log[field].includes(MEANINGS[field].indexOf("unknown"))) return [];
  const others = field === "extension" ? textsOfFindings(reading) : NONE;
  return valueMapping(reading, field).filter(
    ({ text, meaning }) => meaning === "unknown" && !isErrorValue(text) && !others.has(answerKey(text)),
  );
}

const NONE: ReadonlySet<string> = new Set();

function textsOfFindings({ log, cell, telephones }: LogReading): ReadonlySet<string> {
  const texts = new Set<string>();
  const unknown = MEANINGS.extension.indexOf("unknown");
  log.extension.forEach((code, row) => {
    if (code === unknown && (isDay(at(log.extendedTo, row)) || telephones.rows.has(row)))
      texts.add(answerKey(cellText(cell("extension", row))));
  });
  return texts;
}
