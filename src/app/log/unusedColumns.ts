import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { columnLetters } from "../../excel/address";
import { type UnusedColumn, unusedColumns } from "../../log/mapping/unusedColumns";
import { columnMapping } from "./columnMapping";
import type { LogReading } from "../../log/reading/readLog";
import type { FoundSheet } from "./foundSheet";
import type { OpenedLog } from "./openLog";
import { sampleCells } from "./sampleCells";

/** So many columns are named; an export may have two hundred. */
const MOST_NAMED = 20;

/** A column of a log that no figure uses, by its header and its letters. */
export interface NamedColumn {
  readonly header: string;
  readonly column: string;
}

/** The columns of all sheets of a log that no figure and no breakdown uses, each header once. */
export function namedUnused({ found, reading, groupings }: Unused): NamedColumn[] {
  const all = found.parts.flatMap((part) => unusedOf(part, reading.kinds, groupings));
  const first = new Map(all.map((column) => [column.header, column] as const).reverse());
  return all
    .filter((column) => first.get(column.header) === column)
    .map(({ header, column }) => ({ header, column: columnLetters(column) }));
}

/** The same in sentences, for the readers of a report. */
export function unusedTexts({ found, reading, groupings }: Unused): string[] {
  return [...new Set(found.parts.flatMap((part) => notUsedText(unusedOf(part, reading.kinds, groupings))))];
}

type Unused = Pick<OpenedLog, "found" | "reading" | "groupings">;

function unusedOf(
  sheet: FoundSheet,
  kinds: LogReading["kinds"],
  groupings: OpenedLog["groupings"],
): UnusedColumn[] {
  const unused = unusedColumns(sheet.layout, columnMapping(sheet), sampleCells(sheet.sample), kinds);
  return unused.filter(({ header }) => !groupings.some(({ by }) => by === header));
}

/** The columns of a sheet that no figure uses, those aside that tell kinds of rows, and what they may serve, in sentences; none where all are used. */
export function unusedColumnTexts(
  sheet: FoundSheet,
  kinds: LogReading["kinds"] = [],
  groupings: OpenedLog["groupings"] = [],
): string[] {
  const unused = unusedOf(sheet, kinds, groupings);
  return [
    ...notUsedText(unused),
    ...unused.flatMap(({ header, couldBe }) =>
      couldBe ? [`${quoted(header)} could be read as ${couldBe.name}.`] : [],
    ),
  ];
}

/** `Not used: Channel (D), Ward (E). A report can be broken down by any of them.` */
function notUsedText(unused: readonly UnusedColumn[]): string[] {
  if (unused.length === 0) return [];
  const few = unused.filter(({ hasFewValues }) => hasFewValues);
  return [[`Not used: ${namesOf(unused)}.`, ...breakdownText(few, unused.length)].join(" ")];
}

function breakdownText(few: readonly UnusedColumn[], unusedCount: number): string[] {
  if (few.length === 0) return [];
  const names = listed(
    few.slice(0, MOST_NAMED).map(({ header }) => header),
    "or",
  );
  const all = unusedCount === 1 ? "it" : "any of them";
  return [`A report can be broken down by ${few.length === unusedCount ? all : names}.`];
}

function namesOf(unused: readonly UnusedColumn[]): string {
  const named = unused
    .slice(0, MOST_NAMED)
    .map(({ header, column }) => `${header} (${columnLetters(column)})`);
  const rest = unused.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} and ${rest} more`;
}
