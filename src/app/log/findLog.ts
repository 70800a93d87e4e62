import type { SheetName } from "../../excel/reading/glance";
import { type ColumnRequest, readColumns } from "../../excel/reading/readColumns";
import type { Sample } from "../../excel/reading/sample";
import { fitShare } from "../../log/mapping/columnEvidence";
import { REQUIRED_FIELDS, columnsToRead } from "../../log/reading/layout";
import type { SheetTable } from "../../log/sheetTable";
import { roleName } from "../../log/spellings/headers";
import type { Role } from "../../log/spellings/roles";
import { columnMapping } from "./columnMapping";
import { type LogChoices, NO_CHOICES, type NamedPlace } from "../../log/choices";
import type { FoundSheet, LogOffer } from "./logOffer";
import { type LogSearch, searchLogs } from "./searchLogs";
import { UserError } from "../userError";

/** A log in the workbook: the sheets that it is on, why they are taken for it, and the workbook around them. */
export interface FoundLog {
  /** The names of its sheets. */
  readonly name: string;
  readonly parts: readonly [LogOffer, ...LogOffer[]];
  /** What else may be a log, best first. */
  readonly others: readonly LogOffer[];
  readonly sheets: readonly SheetName[];
  readonly isProtected: boolean;
}

/**
 * Finds the log: in the named places, taken together, or else on the one sheet or in the one table that is one.
 * Several that could be it are an error that offers them, not a guess.
 */
export async function findLog(
  places: readonly NamedPlace[] = [],
  choices: LogChoices = NO_CHOICES,
): Promise<FoundLog> {
  const search = await searchLogs(places, choices);
  const { offers, samples, sheets, isProtected } = search;
  const parts = places.length > 0 ? namedParts(samples, offers) : [onlyLog(search, choices)];
  const [first, ...more] = parts;
  if (!first) throw noHeader(samples);
  for (const part of parts) {
    if (part.missing.length > 0) throw missingColumns(part, offers, choices);
    if (part.fit.withoutDates.length > 0) throw noDates(part, offers);
  }
  const names = new Set(parts.map(({ sample }) => sample.sheet));
  return {
    name: [...names].join(", "),
    parts: [first, ...more],
    others: offers.filter((offer) => !parts.includes(offer)),
    sheets,
    isProtected,
  };
}

/** Reads the columns of a sheet of a log; `onRead` is waited for after each part of a long one. */
export async function readFoundSheet(
  { sample, layout }: FoundSheet,
  onRead?: ColumnRequest["onRead"],
): Promise<SheetTable> {
  const { used } = sample;
  return readColumns(sample, {
    ...(onRead && { onRead }),
    columns: columnsToRead(layout),
    fromRow: layout.headerRow + 1,
    toRow: used.row + used.rowCount,
  });
}

/** The best that each of the named places offers. */
function namedParts(samples: readonly Sample[], offers: readonly LogOffer[]): LogOffer[] {
  return samples.map((sample) => {
    const offer = offers.find((one) => one.sample === sample);
    if (offer && offer.layout.roles.size > 0) return offer;
    throw noHeader([sample], offers);
  });
}

/** Another log with complaints in it whose columns and cells fit this nearly as well could be meant as well. */
const NEARLY = 0.5;

function onlyLog({ offers, samples }: LogSearch, choices: LogChoices): LogOffer {
  const [first] = offers;
  if (!first || first.layout.roles.size === 0) throw noHeader(samples, offers);
  const whole = offers.filter(({ missing }) => missing.length === 0);
  const filled = whole.filter(({ rows }) => rows > 0);
  const best = filled.find(({ fit }) => fit.isLikely) ?? filled[0] ?? whole[0];
  if (!best) throw missingColumns(mostColumns(first, offers), offers, choices);
  const close = filled.filter(({ fit }) => fit.isLikely && fit.score >= best.fit.score * NEARLY);
  if (close.length > 1) throw severalLogs(close);
  return best;
}

function mostColumns(first: LogOffer, offers: readonly LogOffer[]): LogOffer {
  return offers.reduce((a, b) => (b.layout.roles.size > a.layout.roles.size ? b : a), first);
}

function noHeader(samples: readonly Sample[], offers: readonly LogOffer[] = []): UserError {
  const where = samples.map(({ sheet }) => `“${sheet}”`).join(", ");
  return new UserError(
    "noHeader",
    `No row of headers was found on ${samples.length > 1 ? "the sheets" : "the sheet"} ${where}. ` +
      `A log has a row with headers such as ${headers(REQUIRED_FIELDS)}; add one above the complaints, or rename those that are there.`,
    { offers },
  );
}

function severalLogs(offers: readonly LogOffer[]): UserError {
  const where = offers.map(({ name }) => name).join(", ");
  return new UserError(
    "severalLogs",
    `Several sheets look like a complaints log: ${where}. Say which one is meant, or that they are one log together.`,
    { offers },
  );
}

function missingColumns(
  offer: LogOffer,
  offers: readonly LogOffer[],
  { columns, values }: LogChoices,
): UserError {
  const { name, layout, missing, sample } = offer;
  const where = sample.table === undefined ? `the sheet ${name}` : name;
  const gone = missing.flatMap((role) => columns[role] ?? []).map((header) => `“${header}”`);
  const chosen = gone.length === 0 ? "" : ` What was chosen, ${gone.join(", ")}, is no longer there.`;
  return new UserError(
    "missingColumns",
    `The log on ${where} (headers in row ${layout.headerRow + 1}) has no column for ${headers(missing)}.${chosen}${possible(offer, values)} ` +
      `Add ${missing.length > 1 ? "them" : "it"}, or rename the column that is meant.`,
    { offers },
  );
}

function noDates({ name, layout, fit }: LogOffer, offers: readonly LogOffer[]): UserError {
  const columns = fit.withoutDates.map((role) => `“${layout.roles.get(role)?.header ?? roleName(role)}”`);
  const [holds, it] = columns.length > 1 ? ["hold", "they are"] : ["holds", "it is"];
  return new UserError(
    "missingColumns",
    `On ${name} ${columns.join(" and ")} ${holds} no dates that can be read, though ${it} headed as if. ` +
      "Choose the columns that hold the dates, or type the dates as day, month and year.",
    { offers },
  );
}

/** A column whose cells fit at least this well may be the one that is meant. */
const LIKELY = 0.5;

/** The columns that may be meant, in a sentence: they are named, and none is taken. */
function possible(offer: LogOffer, values: LogChoices["values"]): string {
  const likely = columnMapping(offer, values)
    .filter(({ isMissing }) => isMissing)
    .flatMap(({ others }) => others.filter(({ evidence }) => fitShare(evidence) > LIKELY))
    .map(({ header }) => `“${header}”`);
  const which = [...new Set(likely)];
  return which.length === 0 ? "" : ` By its cells it could be ${which.join(" or ")}.`;
}

function headers(roles: readonly Role[]): string {
  return roles.map((role) => `“${roleName(role)}”`).join(", ");
}
