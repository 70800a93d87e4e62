import { at } from "../at";
import {
  type ComplaintLog,
  DAY_FIELDS,
  type Field,
  LOGGED_STAGE_CODE,
  TEXT_FIELDS,
  UNREAD_DAY,
} from "../complaintLog";
import { hashAsideFromCase, isSameAsideFromCase } from "../text/asideFromCase";

/** In stages, outcomes and extensions alike, the code of what no spelling knows. */
const { unknown: UNKNOWN } = LOGGED_STAGE_CODE;

/** Whether two rows mean the same in every field that figures are counted from; what could not be read, if it is the same text. */
export function areCountedAlike(log: ComplaintLog, a: number, b: number): boolean {
  const sameCode = (field: "stage" | "outcome" | "extension"): boolean =>
    log[field][a] === log[field][b] && (log[field][a] !== UNKNOWN || isSameText(log, field, a, b));
  return (
    DAY_FIELDS.every(
      (field) =>
        log.days[field][a] === log.days[field][b] &&
        (log.days[field][a] !== UNREAD_DAY || isSameText(log, field, a, b)),
    ) &&
    (["stage", "outcome", "extension"] as const).every(sameCode) &&
    log.extendedTo[a] === log.extendedTo[b] &&
    isSameText(log, "service", a, b)
  );
}

/** A hash that rows have in common that are {@link areCountedAlike}. */
export function countedHash(log: ComplaintLog, row: number): number {
  const { received, escalated, closed } = log.days;
  let hash = 0;
  for (const column of [received, escalated, closed, log.extendedTo, log.service])
    hash = (Math.imul(hash, 31) + at(column, row)) | 0;
  return hash;
}

/** A hash that rows of an ID have in common that hold the same in every cell, as far as these are known. */
export function cellsHash(log: ComplaintLog, row: number): number {
  const texts = TEXT_FIELDS.filter((field) => field !== "id").map((field) => log.text(field, row));
  return (countedHash(log, row) + hashAsideFromCase([...texts, log.elsewhere(row)].join("\n"))) | 0;
}

/** Whether two rows of an ID mean the same in every field that is read. */
export function areReadAlike(log: ComplaintLog, a: number, b: number): boolean {
  return (
    areCountedAlike(log, a, b) &&
    isSameAsideFromCase(log.knownId(a), log.knownId(b)) &&
    TEXT_FIELDS.every((field) => field === "id" || isSameText(log, field, a, b))
  );
}

function isSameText(log: ComplaintLog, field: Field, a: number, b: number): boolean {
  return log.text(field, a) === log.text(field, b);
}
