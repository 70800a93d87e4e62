import type { Field } from "../../engine/complaintLog";
import type { LogLayout } from "../reading/layout";
import { isBlank } from "../isBlank";
import { BLANK, type CellValue } from "../sheetTable";
import { mayMean } from "../spellings/askedFields";
import { isDoubtful, roleOfHeader } from "../spellings/headers";
import { isOfAnotherKind } from "../spellings/otherKinds";
import { type Role, fieldOfRole } from "../spellings/roles";
import { nameKey } from "../spellings/spelling";
import { extensionMeaning } from "../spellings/values";
import { type ColumnEvidence, fitsMostly } from "./columnEvidence";
import { type SampleCells, cellsUnder } from "./sampleCells";
import type { ColumnCandidate } from "./columnCandidate";

/** Where a column is looked for that could hold a role as well as the one that was taken. */
export interface RivalSearch {
  readonly layout: LogLayout;
  readonly cells: SampleCells;
  readonly role: Role;
  readonly column: ColumnCandidate;
  /** The columns that hold nothing else. */
  readonly free: readonly ColumnCandidate[];
}

/**
 * The columns that could be what another one was taken for: their headers name the role or may mean it, and their cells
 * fit as well. None where the user said which it is.
 */
export function rivalsOf(search: RivalSearch): ColumnCandidate[] {
  const { layout, role, free } = search;
  if (layout.chosen.has(role)) return [];
  const inLog = columnsOfLog(layout);
  return free
    .filter(({ column }) => inLog.has(column))
    .filter((candidate) => isRival(candidate, search) && !saysTheSame(candidate, search));
}

function isRival(candidate: ColumnCandidate, search: RivalSearch): boolean {
  const { layout, cells, role, column } = search;
  const { header, evidence } = candidate;
  const named = layout.rivals.find((rival) => rival.role === role && rival.column === candidate.column);
  if (named?.isRepeated === true && evidence.filled === 0) return !cells.isWhole;
  // Of words that nobody knows, the column with the plainer header is no more likely than the other.
  if (named && evidence.filled > 0 && isOfUnknownWords(column)) return true;
  if (!fitsMostly(evidence)) return false;
  if (named) return !isLesserDate(candidate, search);
  if (roleOfHeader(header) !== undefined) return false;
  const fitsBetter = share(evidence) >= share(column.evidence);
  return fitsBetter && (mayMean(role, header) || isSeen(candidate, search));
}

function isOfUnknownWords({ evidence: { filled, fitting } }: ColumnCandidate): boolean {
  return filled > 0 && fitting === 0;
}

function share({ filled, fitting }: ColumnEvidence): number {
  return filled === 0 ? 0 : fitting / filled;
}

/** When a record was made is another matter where a column says plainly when the complaint came. */
function isLesserDate({ header }: ColumnCandidate, { layout, role }: RivalSearch): boolean {
  return (
    fieldOfRole(role) === "received" &&
    !layout.doubtful.has(role) &&
    isDoubtful(roleOfHeader(header)?.rank ?? 0)
  );
}

/** Stages and outcomes are seen in the words of a column, whatever its header, where the column that was taken has none. */
function isSeen({ header, evidence }: ColumnCandidate, { role, column }: RivalSearch): boolean {
  const isTakenInDoubt = column.evidence.filled > 0 && !fitsMostly(column.evidence);
  return isTakenInDoubt && evidence.showsIt && !isOfAnotherKind(fieldOfRole(role), header);
}

/** Whether every cell of a column that is filled in says what the column taken says, in every row that there is. */
function saysTheSame(candidate: ColumnCandidate, { layout, cells, role, column }: RivalSearch): boolean {
  if (!cells.isWhole) return false;
  const said = (value: CellValue): string => saidFor(fieldOfRole(role), value);
  const taken = cellsUnder(layout, cells, column.column).map(said);
  const rival = cellsUnder(layout, cells, candidate.column).map(said);
  return rival.every((text, row) => text === BLANK || text === taken[row]);
}

function saidFor(field: Field, value: CellValue): string {
  if (isBlank(value)) return BLANK;
  if (field === "extension") return extensionMeaning()(value) === "no" ? BLANK : "extended";
  return typeof value === "number" ? String(Math.floor(value)) : nameKey(String(value));
}

/** The columns that stand in one group with a column of the log: behind a gap, a list to choose from is none of it. */
function columnsOfLog({ headers, roles }: LogLayout): ReadonlySet<number> {
  const held = new Set([...roles.values()].map(({ column }) => column));
  const groups: number[][] = [];
  for (const { column } of headers) {
    const group = groups[groups.length - 1];
    if (group?.includes(column - 1) === true) group.push(column);
    else groups.push([column]);
  }
  return new Set(groups.filter((group) => group.some((column) => held.has(column))).flat());
}
