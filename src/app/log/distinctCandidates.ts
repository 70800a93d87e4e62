import type { LogCandidate } from "./logCandidate";

/**
 * Takes out what is offered twice: a sheet and a table on it with the same headers are one log. The table stands for
 * it where the sheet holds nothing beneath, so that no row under a table is passed over; a sheet whose headers are
 * those of several tables beside one another is none.
 */
export function distinctCandidates(candidates: readonly LogCandidate[]): LogCandidate[] {
  const tables = candidates.filter(({ sample }) => sample.table !== undefined);
  const dropped = new Set<LogCandidate>();
  for (const sheet of candidates.filter(({ sample }) => sample.table === undefined)) {
    const copies = tables.filter((table) => isInHeaders(sheet, table));
    for (const table of copies) dropped.add(holdsAll(sheet, table) || copies.length > 1 ? sheet : table);
  }
  return candidates.filter((candidate) => !dropped.has(candidate));
}

/** Whether a table's header row is that of the sheet. */
function isInHeaders({ sample, layout }: LogCandidate, table: LogCandidate): boolean {
  return table.sample.sheet === sample.sheet && table.layout.headerRow === layout.headerRow;
}

/** Whether a table holds every column and row of the log that its sheet seems to be. */
function holdsAll({ sample, layout }: LogCandidate, { sample: table }: LogCandidate): boolean {
  const { row, column, rowCount, columnCount } = table.used;
  const isInside = (place: number): boolean => place >= column && place < column + columnCount;
  const end = (used: typeof sample.used): number => used.row + used.rowCount;
  return (
    [...layout.roles.values()].every((one) => isInside(one.column)) &&
    row + rowCount + (table.hasTotals ? 1 : 0) >= end(sample.used)
  );
}
