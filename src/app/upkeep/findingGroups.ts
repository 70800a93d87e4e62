import type { Finding, Severity } from "../../engine/finding";
import type { FindingGroup } from "../../log/checks/checkLog";
import { type LinkedCell, linkedCell } from "../log/linkedCell";
import type { OpenedLog } from "../log/openLog";
import { findingsOf } from "./logFindings";
import { type FindingAnswers, findingAnswers, isAsked } from "./findingAnswers";

/** A finding as a pane shows it. */
export interface ShownFinding {
  readonly problem: string;
  readonly remedy: string;
  /** Where it is, where it is about one cell: its sheet, address, row and column. */
  readonly cell?: LinkedCell;
  /** The cell of another row that it is about as well. */
  readonly otherCell?: LinkedCell;
  /** What can be said of it in its line. */
  readonly answers?: FindingAnswers;
  /** Whether an open question settles it. */
  readonly isAsked: boolean;
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
export function findingGroups(opened: OpenedLog): ShownFindings[] {
  const answersTo = findingAnswers(opened);
  const byCode = new Map<string, FindingGroup[]>();
  for (const group of findingsOf(opened).groups) {
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
      first: (number: number) =>
        firstOf(groups, number).map((finding) => shownFinding(opened, finding, answersTo(finding))),
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

function shownFinding(
  opened: OpenedLog,
  finding: Finding,
  answers: FindingAnswers | undefined,
): ShownFinding {
  const { problem, remedy, cell, otherCell } = finding;
  return {
    problem,
    remedy,
    ...(cell && { cell: linkedCell(opened.reading, cell) }),
    ...(otherCell && { otherCell: linkedCell(opened.reading, otherCell) }),
    ...(answers && { answers }),
    isAsked: isAsked(opened, finding),
  };
}

/** So many findings of a check are looked through for words: each has to be put into a sentence first. */
export const MOST_SEARCHED = 2000;

/** The findings that have all of some words, in their cell, their check or their sentence; all, where there are none. */
export function findingsWith(groups: readonly ShownFindings[], words: string): readonly ShownFindings[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (wanted.length === 0) return groups;
  return groups.flatMap((group) => {
    const found = group.first(MOST_SEARCHED).filter(({ problem, cell }) => {
      const text = `${cell?.address ?? ""} ${group.title} ${problem}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    if (found.length === 0) return [];
    return { ...group, count: found.length, first: (number: number) => found.slice(0, number) };
  });
}
