import type { PreparedReport } from "../../app/prepareReport";
import { quarterLabel } from "../../engine/calendar/quarter";
import type { Finding, Severity } from "../../engine/finding";
import { LEFT_OUT_REASONS } from "../../engine/rowAccount";
import { cellAddress } from "../../excel/address";

/** Cells named for one fault before the rest are only counted. */
const CELLS_NAMED = 40;

const NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", note: "Note" };

const WHY_THIS_QUARTER = {
  asked: "the quarter asked for",
  lastEnded: "the last quarter that has ended",
  lastOfLog: "the last complete quarter of the log",
} as const;

/** What was read and what is to be said of it: a short list, one line a fault with the cells that have it. */
export function printFindings({ found, report, quarterChoice, rows, findings }: PreparedReport): string {
  const quarter = quarterLabel(report.quarter, report.settings.procedure.firstMonth);
  const leftOut = LEFT_OUT_REASONS.reduce((sum, reason) => sum + rows.leftOut[reason], 0);
  return [
    `${quarter}: ${WHY_THIS_QUARTER[quarterChoice]}.`,
    `Sheet “${found.sample.sheet}”: ${rows.read} rows read, ${rows.used} used, ${leftOut} left out.`,
    ...(findings.count === 0 ? ["Nothing was found wrong with the log."] : bySentence([...findings])),
  ].join("\n");
}

/** Findings that say the same of several cells are one line. */
function bySentence(findings: readonly Finding[]): string[] {
  const cells = new Map<string, string[]>();
  for (const { severity, problem, remedy, cell } of findings) {
    const sentence = `${NAMES[severity]}: ${problem} ${remedy}`;
    cells.set(sentence, [
      ...(cells.get(sentence) ?? []),
      ...(cell ? [cellAddress(cell.row, cell.column)] : []),
    ]);
  }
  return [...cells].map(([sentence, places]) => `  ${namedCells(places)}${sentence}`);
}

function namedCells(places: readonly string[]): string {
  if (places.length === 0) return "";
  const more = places.length - CELLS_NAMED;
  return `${places.slice(0, CELLS_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}  `;
}
