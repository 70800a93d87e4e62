import { DAY_FIELDS, TEXT_FIELDS } from "../engine/complaintLog";
import type { CountedLog } from "../engine/counting/countedLog";

const [FIRST_HASH, SECOND_HASH] = [0x811c9dc5, 0x9747b28c];

/** Two of these, from different beginnings, make a fingerprint of 64 bits. */
function hasher(start: number): { add(value: number): void; addText(text: string): void; hex(): string } {
  let hash = start;
  const add = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
  };
  return {
    add,
    addText: (text) => {
      for (let place = 0; place < text.length; place++) add(text.charCodeAt(place));
      add(-1);
    },
    hex: () => (hash >>> 0).toString(16).padStart(8, "0"),
  };
}

/**
 * A short text that differs where anything a report shows of a log, or a setting it is counted by, does. It says
 * nothing of what they were, so that it can be kept in the workbook.
 */
export function logFingerprint({ log, settings }: CountedLog): string {
  const hashers = [hasher(FIRST_HASH), hasher(SECOND_HASH)];
  for (const { add, addText } of hashers) {
    for (const field of DAY_FIELDS) log.days[field].forEach(add);
    for (const column of [log.extendedTo, log.stage, log.outcome, log.extension, log.service])
      for (let row = 0; row < log.size; row++) add(column[row] ?? 0);
    for (const field of TEXT_FIELDS)
      if (log.fields.has(field)) for (let row = 0; row < log.size; row++) addText(log.text(field, row));
    addText([...log.fields].join());
    addText(JSON.stringify(settings));
  }
  return hashers.map(({ hex }) => hex()).join("");
}
