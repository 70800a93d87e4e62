import { linkedCell } from "../../app/log/linkedCell";
import type { PreparedReport } from "../../app/report/reportOn";
import { quarterLabel } from "../../engine/calendar/quarter";
import type { Finding } from "../../engine/finding";
import { severityText } from "../../engine/text/severityText";
import type { FindingGroup, Findings } from "../../log/checks/checkLog";
import type { LogReading } from "../../log/reading/readLog";
import { reportFindings } from "../../engine/report/reportFindings";
import { rowsUsedText } from "../../report/rowsUsed";

/** So many cells are named for one kind of fault; the rest are counted. */
const CELLS_NAMED = 100;

const WHY_THIS_QUARTER = {
  asked: "the quarter you asked for",
  lastEnded: "the last quarter that has ended",
  lastCovered: "the last complete quarter of the log",
  notCovered: "the last quarter that the log has dates of",
  toDate: "the quarter that the log begins in, to date",
} as const;

/** What was read, and what is wrong with it: a short list, one entry for each kind of fault. */
export function printFindings(prepared: PreparedReport, findings: Findings): string {
  const { found, report, quarterChoice, rows } = prepared;
  const quarter = quarterLabel(report.quarter, report.settings.procedure.firstMonth);
  const kinds = byKind(prepared, findings);
  return [
    `${quarter}: ${WHY_THIS_QUARTER[quarterChoice]}.`,
    `Sheet “${found.name}”. ${rowsUsedText(rows)}`,
    ...(kinds.length === 0
      ? ["No problems found."]
      : kinds.flatMap((groups) => linesOfKind(groups, prepared.reading))),
  ].join("\n");
}

/** The findings of each kind, in the order in which the kinds first come. */
function byKind({ report, today }: PreparedReport, findings: Findings): FindingGroup[][] {
  const kinds = new Map<string, FindingGroup[]>();
  const ofReport = reportFindings(report, today).map((one) => ({ ...one, count: 1, at: () => one }));
  for (const group of [...ofReport, ...findings.groups]) {
    const kind = kinds.get(group.code);
    if (kind) kind.push(group);
    else kinds.set(group.code, [group]);
  }
  return [...kinds.values()];
}

/**
 * The first of a kind in words, then the cells of the others, which say much the same: no more findings are looked at
 * than are named. One without a cell has words of its own, and so have all of its group.
 */
function linesOfKind(groups: readonly FindingGroup[], reading: LogReading): string[] {
  const alone = groups.filter((group) => !group.at(0).cell).flatMap((group) => firstOf([group], group.count));
  const placed = groups.filter((group) => group.at(0).cell);
  const [first, ...others] = firstOf(placed, CELLS_NAMED + 1);
  const lines = alone.map((finding) => `  ${inWords(finding)}`);
  if (!first) return lines;
  const address = ({ cell }: Finding): string => (cell ? linkedCell(reading, cell).address : "");
  lines.push(`  ${address(first)}  ${inWords(first)}`);
  const more = placed.reduce((sum, { count }) => sum + count, 0) - 1 - others.length;
  if (others.length > 0)
    lines.push(`      Also: ${others.map(address).join(", ")}${more > 0 ? ` and ${more} more` : ""}`);
  return lines;
}

function firstOf(groups: readonly FindingGroup[], most: number): Finding[] {
  const findings: Finding[] = [];
  for (const group of groups)
    for (let index = 0; index < group.count && findings.length < most; index++)
      findings.push(group.at(index));
  return findings;
}

function inWords({ severity, problem, remedy }: Finding): string {
  return `${severityText[severity]}: ${problem} ${remedy}`;
}
