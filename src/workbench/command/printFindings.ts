import { linkedCell } from "../../app/log/linkedCell";
import type { PreparedReport } from "../../app/report/reportOn";
import { quarterLabel } from "../../engine/calendar/quarter";
import type { Finding } from "../../engine/finding";
import { severityText } from "../../engine/text/severityText";
import { reportFindings } from "../../engine/report/reportFindings";
import { rowsUsedText } from "../../report/rowsUsed";

/** So many cells are named for one kind of fault; the rest are counted. */
const CELLS_NAMED = 100;

const WHY_THIS_QUARTER = {
  asked: "the quarter you asked for",
  lastEnded: "the last quarter that has ended",
  lastOfLog: "the last complete quarter of the log",
} as const;

/** The address of a finding's cell; empty where it has none. */
type AddressOf = (finding: Finding) => string;

/** What was read, and what is wrong with it: a short list, one entry for each kind of fault. */
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
  const all = [...reportFindings(report, today), ...findings];
  const address = ({ cell }: Finding): string => (cell ? linkedCell(reading, cell).address : "");
  return [
    `${quarter}: ${WHY_THIS_QUARTER[quarterChoice]}.`,
    `Sheet “${found.name}”. ${rowsUsedText(rows)}`,
    ...(all.length === 0 ? ["No problems found."] : byKind(all, address)),
  ].join("\n");
}

/** The first of each kind in words, then the cells of the others, which say much the same. */
function byKind(findings: readonly Finding[], address: AddressOf): string[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  return [...kinds.values()].flatMap((kind) => linesOfKind(kind, address));
}

/** A finding without a cell has words of its own. */
function linesOfKind(findings: readonly Finding[], address: AddressOf): string[] {
  const [first, ...others] = findings;
  if (!first) return [];
  const { cell, severity, problem, remedy } = first;
  const line = `  ${cell ? `${address(first)}  ` : ""}${severityText[severity]}: ${problem} ${remedy}`;
  if (!cell) return [line, ...linesOfKind(others, address)];
  return others.length === 0 ? [line] : [line, `      Also: ${namedCells(others.map(address))}`];
}

function namedCells(cells: readonly string[]): string {
  const more = cells.length - CELLS_NAMED;
  return `${cells.slice(0, CELLS_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
