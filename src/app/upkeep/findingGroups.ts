import type { Finding, Severity } from "../../engine/finding";
import type { FindingGroup } from "../../log/checks/checkLog";
import type { LogReading } from "../../log/reading/readLog";
import { type LinkedCell, linkedCell } from "../log/linkedCell";
import type { OpenedLog } from "../log/openLog";

/** A finding as a pane shows it. */
export interface ShownFinding {
  readonly problem: string;
  readonly remedy: string;
  /** Where it is, where it is about one cell: its sheet, address, row and column. */
  readonly cell?: LinkedCell;
}

/** All findings of one check, worst checks first. */
export interface ShownFindings {
  readonly code: string;
  /** `Closed before it was received`. */
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  /** The findings up to a number: there may be thousands, and each is put into words when it is asked for. */
  first(number: number): ShownFinding[];
}

/** The findings of a log, by check; one check may have looked at several columns. */
export function findingGroups({ findings, reading }: OpenedLog): ShownFindings[] {
  const byCode = new Map<string, FindingGroup[]>();
  for (const group of findings.groups) {
    const key = `${group.severity} ${group.code}`;
    byCode.set(key, [...(byCode.get(key) ?? []), group]);
  }
  return [...byCode.values()].flatMap((groups) => {
    const [one] = groups;
    if (!one) return [];
    return {
      code: one.code,
      title: one.title,
      severity: one.severity,
      count: groups.reduce((sum, { count }) => sum + count, 0),
      first: (number: number) => firstOf(groups, number).map((finding) => shownFinding(reading, finding)),
    };
  });
}

function firstOf(groups: readonly FindingGroup[], number: number): Finding[] {
  const findings: Finding[] = [];
  for (const group of groups)
    for (let index = 0; index < group.count && findings.length < number; index++)
      findings.push(group.at(index));
  return findings;
}

function shownFinding(reading: LogReading, { problem, remedy, cell }: Finding): ShownFinding {
  return { problem, remedy, ...(cell && { cell: linkedCell(reading, cell) }) };
}
