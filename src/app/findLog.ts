import { ExcelFailure } from "../excel/failure";
import {
  type Glance,
  type LogPlace,
  type Sample,
  type SheetName,
  glance,
  sampleSheets,
} from "../excel/glance";
import { type ColumnRequest, readColumns } from "../excel/readColumns";
import { type LogLayout, columnsToRead, findLayout, missingFields } from "../log/reading/layout";
import { HEADER_SPELLINGS } from "../log/spellings/headers";
import type { SheetTable } from "../log/sheetTable";
import { UserError } from "./userError";

/** A log in the workbook: where it stands, what its columns are, and the workbook around it. */
export interface FoundLog {
  readonly sample: Sample;
  readonly layout: LogLayout;
  readonly sheets: readonly SheetName[];
  readonly isProtected: boolean;
}

/**
 * Finds the log: in the named place, or else on the sheet in front or on the one other sheet that has a log.
 * Several that could be it are an error, not a guess.
 */
export async function findLog(place?: LogPlace): Promise<FoundLog> {
  const seen = await glanceAt(place);
  const named = place !== undefined && place !== "activeSheet";
  const others = named
    ? []
    : seen.sheets.filter(({ name, isVisible }) => isVisible && name !== seen.sample.sheet);
  const samples = [seen.sample];
  if (others.length > 0) {
    samples.push(
      ...(await sampleSheets(
        others.map(({ name }) => name),
        seen.sample.dateSystem,
      )),
    );
  }
  const { sample, layout } = await chooseLog(samples);
  return { sample, layout, sheets: seen.sheets, isProtected: seen.isProtected };
}

/** Reads the columns of a log that was found; `onRead` is waited for after each part of a long one. */
export async function readFoundLog(
  { sample, layout }: FoundLog,
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

async function glanceAt(place: LogPlace = "activeSheet"): Promise<Glance> {
  try {
    return await glance(place);
  } catch (error) {
    if (place === "activeSheet" || !(error instanceof ExcelFailure) || error.kind !== "noSuchSheet")
      throw error;
    const { sheets } = await glance("activeSheet");
    const wanted = "sheet" in place ? `sheet “${place.sheet}”` : `table “${place.table}”`;
    const names = sheets.map(({ name }) => `“${name}”`).join(", ");
    throw new UserError("noSuchSheet", `There is no ${wanted} in the workbook. Its sheets are ${names}.`, {
      cause: error,
    });
  }
}

interface Candidate {
  readonly sample: Sample;
  readonly layout: LogLayout;
}

async function chooseLog(samples: readonly Sample[]): Promise<Candidate> {
  const candidates: Candidate[] = [];
  for (const sample of samples) {
    const top = findLayout(sample.top, sample.used.row);
    const isWhole = top !== undefined && missingFields(top).length === 0;
    const layout = isWhole ? top : await plainest(sample, top);
    if (layout) candidates.push({ sample, layout });
  }
  const [first, ...more] = candidates;
  if (!first) throw noHeader(samples);
  const whole = candidates.filter(({ layout }) => missingFields(layout).length === 0);
  if (whole.length > 1) throw severalLogs(whole);
  const [best] = whole;
  if (best) return best;
  throw missingColumns(
    [first, ...more].reduce((a, b) => (b.layout.columns.size > a.layout.columns.size ? b : a)),
  );
}

/** The layout with the most columns: that of the top rows, or one further down. */
async function plainest(sample: Sample, top: LogLayout | undefined): Promise<LogLayout | undefined> {
  const deep = await findDeepLayout(sample);
  return deep && deep.columns.size > (top?.columns.size ?? 0) ? deep : top;
}

/** The header row may stand below the rows of the sample; then the rest of the sheet is looked through. */
async function findDeepLayout(sample: Sample): Promise<LogLayout | undefined> {
  const { used, top } = sample;
  if (used.rowCount <= top.values.length) return undefined;
  const columns = Array.from({ length: used.columnCount }, (_, place) => used.column + place);
  const rest = await readColumns(sample, {
    columns,
    fromRow: used.row + top.values.length,
    toRow: used.row + used.rowCount,
  });
  for (const { firstRow, blocks } of rest.chunks) {
    for (const block of blocks) {
      const layout = findLayout(block, firstRow);
      if (layout) return layout;
    }
  }
  return undefined;
}

function noHeader(samples: readonly Sample[]): UserError {
  const where = samples.map(({ sheet }) => `“${sheet}”`).join(", ");
  return new UserError(
    "noHeader",
    `No row of headers was found on ${samples.length > 1 ? "the sheets" : "the sheet"} ${where}. ` +
      `A log has a row with headers such as ${headers(["received", "closed", "stage", "outcome"])}; add one above the complaints.`,
  );
}

function severalLogs(candidates: readonly Candidate[]): UserError {
  const where = candidates.map(({ sample }) => `“${sample.sheet}”`).join(", ");
  return new UserError(
    "severalLogs",
    `Several sheets look like a complaints log: ${where}. Say which one is meant.`,
  );
}

function missingColumns({ sample, layout }: Candidate): UserError {
  const missing = missingFields(layout);
  return new UserError(
    "missingColumns",
    `The log on the sheet “${sample.sheet}” (headers in row ${layout.headerRow + 1}) has no column for ${headers(missing)}. ` +
      `Add ${missing.length > 1 ? "them" : "it"}, or rename the column that is meant.`,
  );
}

function headers(fields: readonly (keyof typeof HEADER_SPELLINGS)[]): string {
  return fields.map((field) => `“${HEADER_SPELLINGS[field][0] ?? field}”`).join(", ");
}
