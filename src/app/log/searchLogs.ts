import { capitalised } from "../../engine/text/capitalised";
import { quoted } from "../../engine/text/quoted";
import { ExcelFailure } from "../../excel/host/failure";
import { type WorkbookSummary, workbookSummary, samplesOf } from "../../excel/reading/workbookSummary";
import { readColumns } from "../../excel/reading/readColumns";
import type { LogPlace, Sample } from "../../excel/reading/sample";
import type { CellBlock } from "../../log/sheetTable";
import { layoutFit } from "../../log/mapping/layoutFit";
import { type LogLayout, findLayout, missingRoles } from "../../log/reading/layout";
import { possibleLayout } from "../../log/reading/possibleHeaders";
import type { LogChoices, NamedPlace } from "../../log/choices";
import type { LogCandidate } from "./logCandidate";
import { UserError } from "../userError";
import { distinctCandidates } from "./distinctCandidates";
import { sampleCells } from "./sampleCells";

/** What was looked at in a workbook, and what of it may be the log. */
export interface LogSearch extends Omit<WorkbookSummary, "sample"> {
  readonly samples: readonly Sample[];
  /** Best first. */
  readonly candidates: readonly LogCandidate[];
}

/**
 * Looks through a workbook for its log: at the named places, or else at every sheet, hidden ones too, and every table.
 * No more is read than the top rows of each, and where none of these is a log, some further rows.
 */
export async function searchLogs(places: readonly NamedPlace[], choices: LogChoices): Promise<LogSearch> {
  const [first, ...more] = places;
  const { sample, ...seen } = await (first ? summaryWith(first) : workbookSummary("activeSheet"));
  const unknown = more.find((place) => !isIn(place, seen));
  if (unknown) throw noSuchPlace(unknown, seen.sheets);
  const others = places.length > 0 ? more : otherPlaces(seen, sample);
  const samples = others.length > 0 ? [sample, ...(await samplesOf(others, sample.dateSystem))] : [sample];
  const logs = samples.filter(({ isReport }) => !isReport);
  const candidates = logs.flatMap((one) => candidatesOf(one, topLayout(one, choices), choices));
  const isFound = candidates.some(({ missing }) => missing.length === 0);
  const further = isFound ? [] : await furtherDown(logs, choices);
  const known = [...further, ...candidates];
  const all =
    known.length > 0 ? known : logs.flatMap((one) => candidatesOf(one, ownLayout(one, choices), choices));
  const best = distinctCandidates(all).sort((a, b) => b.fit.score - a.fit.score);
  return { ...seen, samples, candidates: best };
}

function otherPlaces({ sheets, tables }: Omit<WorkbookSummary, "sample">, sample: Sample): LogPlace[] {
  return [
    ...sheets.filter(({ name }) => name !== sample.sheet).map(({ name }) => ({ sheet: name })),
    ...tables.map((table) => ({ table })),
  ];
}

/** Whether a place is in the workbook; Excel's names ignore case. */
function isIn(place: NamedPlace, { sheets, tables }: Omit<WorkbookSummary, "sample">): boolean {
  const isNamed = (wanted: string) => (name: string) => name.toLowerCase() === wanted.toLowerCase();
  return "sheet" in place
    ? sheets.map(({ name }) => name).some(isNamed(place.sheet))
    : tables.some(isNamed(place.table));
}

async function summaryWith(place: NamedPlace): Promise<WorkbookSummary> {
  try {
    return await workbookSummary(place);
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.kind !== "noSuchSheet") throw error;
    throw noSuchPlace(place, (await workbookSummary("activeSheet")).sheets, error);
  }
}

function noSuchPlace(place: NamedPlace, sheets: WorkbookSummary["sheets"], cause?: unknown): UserError {
  const wanted = "sheet" in place ? `sheet “${place.sheet}”` : `table “${place.table}”`;
  const names = sheets.map(({ name }) => `“${name}”`).join(", ");
  return new UserError("noSuchSheet", `There is no ${wanted} in the workbook. Its sheets are ${names}.`, {
    cause,
  });
}

function topLayout({ top, used }: Sample, choices: LogChoices): LogLayout | undefined {
  return findLayout(top, used.row, choices);
}

function ownLayout({ top, used }: Sample, choices: LogChoices): LogLayout | undefined {
  return possibleLayout(top, used.row, choices);
}

/** What a layout makes of a sample; `rows` are those that it was found in, the top ones unless they are given. */
function candidatesOf(
  sample: Sample,
  layout: LogLayout | undefined,
  { values }: LogChoices,
  rows: { readonly first: number; readonly values: CellBlock["values"] } = {
    first: sample.used.row,
    values: sample.top.values,
  },
): LogCandidate[] {
  if (!layout) return [];
  const { sheet, table, used, dateSystem, isHidden } = sample;
  const fit = layoutFit(layout, sampleCells(sample), { dateSystem, values });
  const place = table === undefined ? quoted(sheet) : `the table ${quoted(table)} on ${quoted(sheet)}`;
  const name = isHidden ? `${place} (a hidden sheet)` : place;
  return [
    {
      place: table === undefined ? { sheet } : { table },
      name,
      subject: table === undefined ? `The log on the sheet ${place}` : capitalised(place),
      sample,
      layout,
      headerLines: rows.values.slice(layout.firstHeaderRow - rows.first, layout.headerRow - rows.first + 1),
      values,
      fit,
      missing: missingRoles(layout),
      rows: used.row + used.rowCount - layout.headerRow - 1,
    },
  ];
}

/** So many rows are looked through where no sheet has a header row at its top. */
const MOST_ROWS = 2000;

/** The header row may stand below the rows of the samples. */
async function furtherDown(samples: readonly Sample[], choices: LogChoices): Promise<LogCandidate[]> {
  const candidates: LogCandidate[] = [];
  for (const sample of samples) {
    const { used, top } = sample;
    if (used.rowCount <= top.values.length) continue;
    const rest = await readColumns(sample, {
      columns: Array.from({ length: used.columnCount }, (_, index) => used.column + index),
      fromRow: used.row + top.values.length,
      toRow: used.row + Math.min(used.rowCount, MOST_ROWS),
    });
    const above = topLayout(sample, choices);
    for (const { firstRow, blocks } of rest.chunks)
      for (const block of blocks) {
        const layout = findLayout(block, firstRow, choices);
        if (layout && above && isAgain(layout, above)) continue;
        const rows = { first: firstRow, values: block.values };
        candidates.push(...candidatesOf(sample, layout, choices, rows));
      }
  }
  return candidates;
}

/** Whether a row of headers is one that stands there again, as on each page of a print. */
function isAgain({ headers }: LogLayout, above: LogLayout): boolean {
  const texts = above.headers.map(({ header }) => header);
  const again = headers.filter(({ header }) => texts.some((text) => header.endsWith(text)));
  return again.length > headers.length / 2;
}
