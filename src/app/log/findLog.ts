import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { fitsMostly } from "../../log/mapping/columnEvidence";
import type { NamedPlace } from "../../log/choices";
import type { SheetName } from "../../excel/reading/workbookSummary";
import type { Sample } from "../../excel/reading/sample";
import { columnMapping } from "./columnMapping";
import type { LogCandidate } from "./logCandidate";
import { LogNotFound } from "./logNotFound";
import { type LogRefusal, columnsRefusal, hiddenLogs, noHeader, severalLogs } from "./logRefusal";
import type { LogSource } from "./logRequest";
import { type LogSearch, searchLogs } from "./searchLogs";

/** A log in the workbook: the sheets that it is on, why they are taken for it, and the workbook around them. */
export interface FoundLog {
  /** The names of its sheets. */
  readonly name: string;
  readonly parts: readonly [LogCandidate, ...LogCandidate[]];
  /** What else may be a log, best first. */
  readonly others: readonly LogCandidate[];
  readonly sheets: readonly SheetName[];
  /** The names of the Excel tables of the workbook. */
  readonly tables: readonly string[];
  readonly isProtected: boolean;
}

/**
 * Finds the log: in the named places, taken together, or else on the one sheet or in the one table that is one.
 * Several that could be it are an error that names them, not a guess.
 */
export async function findLog(source: LogSource): Promise<FoundLog> {
  const { asking, choices, places = choices.places } = source;
  const search = await searchLogs(distinctPlaces(places), choices);
  const { candidates, samples, sheets, tables, isProtected } = search;
  const parts = places.length > 0 ? namedParts(search, source) : [onlyLog(search, source)];
  const [first, ...more] = parts;
  if (!first) throw notFound(noHeader(onSheets(samples), asking), search);
  for (const part of parts) requireColumns(part, search, source);
  const names = new Set(parts.map(({ sample }) => sample.sheet));
  return {
    name: [...names].join(", "),
    parts: [first, ...more],
    others: candidates.filter((candidate) => !parts.includes(candidate)),
    sheets,
    tables,
    isProtected,
  };
}

/** Each place once: Excel's names ignore case. */
function distinctPlaces(places: readonly NamedPlace[]): NamedPlace[] {
  const keyOf = (place: NamedPlace): string => JSON.stringify(place).toLowerCase();
  return places.filter((place, index) => places.findIndex((one) => keyOf(one) === keyOf(place)) === index);
}

/** The best candidate in each of the named places; a table on a named sheet is read with the sheet. */
function namedParts(search: LogSearch, { asking }: LogSource): LogCandidate[] {
  const sheets = new Set(search.samples.flatMap(({ sheet, table }) => (table === undefined ? [sheet] : [])));
  const samples = search.samples.filter(({ sheet, table }) => table === undefined || !sheets.has(sheet));
  return samples.map((sample) => {
    const candidate = search.candidates.find((one) => one.sample === sample);
    if (candidate && candidate.layout.roles.size > 0) return candidate;
    throw notFound(noHeader(onSheets([sample]), asking), search);
  });
}

/** Another log with complaints in it whose columns and cells fit this nearly as well could be meant as well. */
const NEARLY = 0.5;

/** A sheet that is seen goes before one that is hidden, which is named and asked about where no other is a log. */
function onlyLog(search: LogSearch, source: LogSource): LogCandidate {
  const { candidates, samples } = search;
  const best = bestOf(candidates.filter(isSeen), source);
  if (best && best.missing.length === 0 && best.rows > 0) return best;
  const hidden = candidates.filter((one) => !isSeen(one) && mayBeMeant(one));
  if (hidden.length > 0) throw notFound(hiddenLogs(hidden, source.asking), { candidates: hidden });
  if (best) return best;
  throw notFound(noHeader(onSheets(samples.filter(({ isHidden }) => !isHidden)), source.asking), search);
}

function isSeen({ sample }: LogCandidate): boolean {
  return !sample.isHidden;
}

/** One column that is missing may be chosen, or answered for. */
function mayBeMeant({ missing, rows, fit }: LogCandidate): boolean {
  return missing.length <= 1 && rows > 0 && fit.isLikely;
}

function bestOf(candidates: readonly LogCandidate[], source: LogSource): LogCandidate | undefined {
  const [first] = candidates;
  if (!first || first.layout.roles.size === 0) return undefined;
  const whole = candidates.filter(({ missing }) => missing.length === 0);
  const filled = whole.filter(({ rows }) => rows > 0);
  const best = filled.find(({ fit }) => fit.isLikely) ?? filled[0] ?? whole[0];
  if (!best) return mostColumns(first, candidates);
  const isClose = ({ fit }: LogCandidate): boolean => fit.isLikely && fit.score >= best.fit.score * NEARLY;
  const close = candidates.filter((one) => isClose(one) && (filled.includes(one) || lacksOneHeader(one)));
  if (close.length > 1) throw notFound(severalLogs(close, source.asking), { candidates: close });
  return best;
}

/**
 * Whether only the header of one column keeps a sheet from being a log: the cells of another fit. The real log may have
 * a header of its own where a copy has one that is known.
 */
function lacksOneHeader(candidate: LogCandidate): boolean {
  if (candidate.missing.length !== 1 || candidate.rows === 0) return false;
  return columnMapping(candidate)
    .filter(({ isMissing }) => isMissing)
    .every(({ others }) => others.some(({ evidence }) => fitsMostly(evidence)));
}

function mostColumns(first: LogCandidate, candidates: readonly LogCandidate[]): LogCandidate {
  return candidates.reduce((a, b) => (b.layout.roles.size > a.layout.roles.size ? b : a), first);
}

function requireColumns(part: LogCandidate, search: LogSearch, { asking, choices }: LogSource): void {
  const { sheet } = part.sample;
  const refusal = columnsRefusal({ ...part, sheet, mapping: columnMapping(part) }, choices.columns, asking);
  if (refusal) throw notFound(refusal, search);
}

function notFound(refusal: LogRefusal, { candidates }: Pick<LogSearch, "candidates">): LogNotFound {
  return new LogNotFound(refusal, candidates);
}

/** `on the sheets “Notes” and “Lists”`. */
function onSheets(samples: readonly Sample[]): string {
  // A sheet and a table on it are two places, but one sheet.
  const names = [...new Set(samples.map(({ sheet }) => quoted(sheet)))];
  return `on the ${names.length === 1 ? "sheet" : "sheets"} ${listed(names)}`;
}
