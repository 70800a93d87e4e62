import type { SheetName } from "../../excel/reading/glance";
import { type ColumnRequest, type ReadSheet, readLogColumns } from "../../excel/reading/readColumns";
import type { Sample } from "../../excel/reading/sample";
import { fitShare } from "../../log/mapping/columnEvidence";
import { REQUIRED_FIELDS, columnsToRead } from "../../log/reading/layout";
import { roleName } from "../../log/spellings/headers";
import type { Role } from "../../log/spellings/roles";
import { columnMapping } from "./columnMapping";
import { type LogChoices, NO_CHOICES, type NamedPlace } from "../../log/choices";
import type { FoundSheet } from "./foundSheet";
import type { LogCandidate } from "./logCandidate";
import { LogNotFound } from "./logNotFound";
import { type LogSearch, searchLogs } from "./searchLogs";

/** A log in the workbook: the sheets that it is on, why they are taken for it, and the workbook around them. */
export interface FoundLog {
  /** The names of its sheets. */
  readonly name: string;
  readonly parts: readonly [LogCandidate, ...LogCandidate[]];
  /** What else may be a log, best first. */
  readonly others: readonly LogCandidate[];
  readonly sheets: readonly SheetName[];
  readonly isProtected: boolean;
}

/**
 * Finds the log: in the named places, taken together, or else on the one sheet or in the one table that is one.
 * Several that could be it are an error that names them, not a guess.
 */
export async function findLog(
  places: readonly NamedPlace[] = [],
  choices: LogChoices = NO_CHOICES,
): Promise<FoundLog> {
  const search = await searchLogs(places, choices);
  const { candidates, samples, sheets, isProtected } = search;
  const parts = places.length > 0 ? namedParts(samples, candidates) : [onlyLog(search, choices)];
  const [first, ...more] = parts;
  if (!first) throw noHeader(samples);
  for (const part of parts) {
    if (part.missing.length > 0) throw missingColumns(part, candidates, choices);
    if (part.fit.withoutDates.length > 0) throw noDates(part, candidates);
  }
  const names = new Set(parts.map(({ sample }) => sample.sheet));
  return {
    name: [...names].join(", "),
    parts: [first, ...more],
    others: candidates.filter((candidate) => !parts.includes(candidate)),
    sheets,
    isProtected,
  };
}

/** Reads the columns of a sheet of a log; `onRead` is waited for after each part of a long one. */
export async function readFoundSheet(
  { sample, layout }: FoundSheet,
  onRead?: ColumnRequest["onRead"],
): Promise<ReadSheet> {
  const { used } = sample;
  return readLogColumns(sample, {
    ...(onRead && { onRead }),
    columns: columnsToRead(layout),
    fromRow: layout.headerRow + 1,
    toRow: used.row + used.rowCount,
  });
}

/** The best that each of the named places has. */
function namedParts(samples: readonly Sample[], candidates: readonly LogCandidate[]): LogCandidate[] {
  return samples.map((sample) => {
    const candidate = candidates.find((one) => one.sample === sample);
    if (candidate && candidate.layout.roles.size > 0) return candidate;
    throw noHeader([sample], candidates);
  });
}

/** Another log with complaints in it whose columns and cells fit this nearly as well could be meant as well. */
const NEARLY = 0.5;

function onlyLog({ candidates, samples }: LogSearch, choices: LogChoices): LogCandidate {
  const [first] = candidates;
  if (!first || first.layout.roles.size === 0) throw noHeader(samples, candidates);
  const whole = candidates.filter(({ missing }) => missing.length === 0);
  const filled = whole.filter(({ rows }) => rows > 0);
  const best = filled.find(({ fit }) => fit.isLikely) ?? filled[0] ?? whole[0];
  if (!best) throw missingColumns(mostColumns(first, candidates), candidates, choices);
  const close = filled.filter(({ fit }) => fit.isLikely && fit.score >= best.fit.score * NEARLY);
  if (close.length > 1) throw severalLogs(close);
  return best;
}

function mostColumns(first: LogCandidate, candidates: readonly LogCandidate[]): LogCandidate {
  return candidates.reduce((a, b) => (b.layout.roles.size > a.layout.roles.size ? b : a), first);
}

function noHeader(samples: readonly Sample[], candidates: readonly LogCandidate[] = []): LogNotFound {
  const where = samples.map(({ sheet }) => `“${sheet}”`).join(", ");
  return new LogNotFound(
    "noHeader",
    `No row of headers was found on ${samples.length > 1 ? "the sheets" : "the sheet"} ${where}. ` +
      `A log has a row with headers such as ${headers(REQUIRED_FIELDS)}; add one above the complaints, or rename those that are there.`,
    candidates,
  );
}

function severalLogs(candidates: readonly LogCandidate[]): LogNotFound {
  const where = candidates.map(({ name }) => name).join(", ");
  return new LogNotFound(
    "severalLogs",
    `Several sheets look like a complaints log: ${where}. Say which one is meant, or that they are one log together.`,
    candidates,
  );
}

function missingColumns(
  candidate: LogCandidate,
  candidates: readonly LogCandidate[],
  { columns }: LogChoices,
): LogNotFound {
  const { name, layout, missing, sample } = candidate;
  const where = sample.table === undefined ? `the sheet ${name}` : name;
  const gone = missing.flatMap((role) => columns[role] ?? []).map((header) => `“${header}”`);
  const chosen = gone.length === 0 ? "" : ` What was chosen, ${gone.join(", ")}, is no longer there.`;
  return new LogNotFound(
    "missingColumns",
    `The log on ${where} (headers in row ${layout.headerRow + 1}) has no column for ${headers(missing)}.${chosen}${possible(candidate)} ` +
      `Add ${missing.length > 1 ? "them" : "it"}, or rename the column that is meant.`,
    candidates,
  );
}

function noDates({ name, layout, fit }: LogCandidate, candidates: readonly LogCandidate[]): LogNotFound {
  const columns = fit.withoutDates.map((role) => `“${layout.roles.get(role)?.header ?? roleName(role)}”`);
  const [holds, it] = columns.length > 1 ? ["hold", "they are"] : ["holds", "it is"];
  return new LogNotFound(
    "missingColumns",
    `On ${name} ${columns.join(" and ")} ${holds} no dates that can be read, though ${it} headed as if. ` +
      "Choose the columns that hold the dates, or type the dates as day, month and year.",
    candidates,
  );
}

/** A column whose cells fit at least this well may be the one that is meant. */
const LIKELY = 0.5;

/** The columns that may be meant, in a sentence: they are named, and none is taken. */
function possible(candidate: LogCandidate): string {
  const likely = columnMapping(candidate)
    .filter(({ isMissing }) => isMissing)
    .flatMap(({ others }) => others.filter(({ evidence }) => fitShare(evidence) > LIKELY))
    .map(({ header }) => `“${header}”`);
  const which = [...new Set(likely)];
  return which.length === 0 ? "" : ` By its cells it could be ${which.join(" or ")}.`;
}

function headers(roles: readonly Role[]): string {
  return roles.map((role) => `“${roleName(role)}”`).join(", ");
}
