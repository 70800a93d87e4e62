import type { LogChoices } from "../../log/choices";
import { nameKey } from "../../log/spellings/spelling";
import type { PartId } from "../../report/document";
import { PART_IDS } from "../../report/partNames";
import type { OpenedLog } from "../log/openLog";
import { namedUnused } from "../log/unusedColumns";

const TITLES: Readonly<Record<PartId, string>> = {
  atAGlance: "At a glance",
  flow: "From one quarter to the next",
  openByAge: "Open complaints by age",
  changes: "Changes",
  byService: "By service",
  byType: "By type",
  byColumn: "By the columns below",
  tables: "Tables of figures",
  upheld: "List of upheld complaints",
  method: "How the figures were counted",
  proof: "Sums that were checked",
};

/** A part that a report can have, or a column that it can be broken down by. */
export interface ReportOption {
  readonly key: string;
  readonly text: string;
  readonly isIn: boolean;
}

/** The parts of reports of a workbook, in their order. */
export function partOptions({ leftOut }: Pick<OpenedLog, "leftOut">): ReportOption[] {
  return PART_IDS.map((id) => ({ key: id, text: TITLES[id], isIn: !leftOut.includes(id) }));
}

/** The columns that reports of a workbook are broken down by, and those that they could be. */
export function columnOptions(opened: OpenedLog): ReportOption[] {
  const chosen = opened.groupings.filter(({ kind }) => kind === "column").map(({ by }) => by);
  const others = namedUnused(opened).map(({ header }) => header);
  const isChosen = (header: string): boolean => chosen.some((one) => nameKey(one) === nameKey(header));
  return [
    ...chosen.map((key) => ({ key, text: key, isIn: true })),
    ...[...new Set(others)]
      .filter((header) => !isChosen(header))
      .map((key) => ({ key, text: key, isIn: false })),
  ];
}

/** With a part in the reports of the workbook, or without it. Parts that another version knows stay as they were. */
export function withPart(choices: LogChoices, id: string, isIn: boolean): LogChoices {
  const others = (choices.leftOut ?? []).filter((one) => one !== id);
  return { ...choices, leftOut: isIn ? others : [...others, id] };
}

/** With a column to break reports down by, or without it. */
export function withColumn(choices: LogChoices, header: string, isIn: boolean): LogChoices {
  const others = (choices.by ?? []).filter((one) => nameKey(one) !== nameKey(header));
  return { ...choices, by: isIn ? [...others, header] : others };
}
