import { linkedCell } from "../../app/log/linkedCell";
import type { PreparedReport } from "../../app/report/reportOn";
import { quarterLabel } from "../../engine/calendar/quarter";
import type { Finding, Severity } from "../../engine/finding";
import { LEFT_OUT_REASONS } from "../../engine/rowAccount";
import { reportFindings } from "../../engine/report/reportFindings";

/** Cells named for one fault before the rest are only counted. */
const CELLS_NAMED = 100;

const NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", note: "Note" };

const WHY_THIS_QUARTER = {
  asked: "the quarter asked for",
  lastEnded: "the last quarter that has ended",
  lastOfLog: "the last complete quarter of the log",
} as const;

/** The address of the cell that a finding is about; empty where it is about none. */
type AddressOf = (finding: Finding) => string;

/** What was read and what is to be said of it: a short list, one entry a kind of fault. */
export function printFindings({
  found,
  reading,
  report,
  quarterChoice,
  rows,
  findings,
  today,
}: PreparedReport): string {
  const quarter = quarterLabel(report.quarter, report.settings.procedure.firstMonth);
  const leftOut = LEFT_OUT_REASONS.reduce((sum, reason) => sum + rows.leftOut[reason], 0);
  const all = [...reportFindings(report, today), ...findings];
  const address = ({ cell }: Finding): string => (cell ? linkedCell(reading, cell).address : "");
  return [
    `${quarter}: ${WHY_THIS_QUARTER[quarterChoice]}.`,
    `Sheet “${found.name}”: ${rows.read} rows read, ${rows.used} used, ${leftOut} left out.`,
    ...(all.length === 0 ? ["Nothing was found wrong with the log."] : byKind(all, address)),
  ].join("\n");
}

/** Of each kind of fault the first is put into words, and the cells of the others that say the same or much the same. */
function byKind(findings: readonly Finding[], address: AddressOf): string[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  return [...kinds.values()].flatMap((kind) => linesOfKind(kind, address));
}

/** Findings without a cell have no other to share their words with. */
function linesOfKind(findings: readonly Finding[], address: AddressOf): string[] {
  const [first, ...others] = findings;
  if (!first) return [];
  const { cell, severity, problem, remedy } = first;
  const line = `  ${cell ? `${address(first)}  ` : ""}${NAMES[severity]}: ${problem} ${remedy}`;
  if (!cell) return [line, ...linesOfKind(others, address)];
  return others.length === 0 ? [line] : [line, `      Likewise: ${namedCells(others.map(address))}`];
}

function namedCells(cells: readonly string[]): string {
  const more = cells.length - CELLS_NAMED;
  return `${cells.slice(0, CELLS_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
