import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { columnLetters } from "../../excel/address";
import { type UnusedColumn, unusedColumns } from "../../log/mapping/unusedColumns";
import { columnMapping } from "./columnMapping";
import type { LogReading } from "../../log/reading/readLog";
import type { FoundSheet } from "./foundSheet";
import { sampleCells } from "./sampleCells";

/** So many columns are named; an export may have two hundred. */
const MOST_NAMED = 20;

/** The columns of a sheet that no figure uses, those aside that tell kinds of rows, and what they may serve, in sentences; none where all are used. */
export function unusedColumnTexts(sheet: FoundSheet, kinds: LogReading["kinds"] = []): string[] {
  const unused = unusedColumns(sheet.layout, columnMapping(sheet), sampleCells(sheet.sample), kinds);
  if (unused.length === 0) return [];
  const few = unused.filter(({ hasFewValues }) => hasFewValues).slice(0, MOST_NAMED);
  const names = listed(few.map(({ header }) => quoted(header)));
  return [
    `Not used: ${namesOf(unused)}.`,
    ...unused.flatMap(({ header, couldBe }) =>
      couldBe ? [`${quoted(header)} could be read as ${couldBe.name}.`] : [],
    ),
    ...(few.length > 0
      ? [`Complaints could be grouped by ${names}: most cells hold one of a few values.`]
      : []),
  ];
}

function namesOf(unused: readonly UnusedColumn[]): string {
  const named = unused
    .slice(0, MOST_NAMED)
    .map(({ header, column }) => `${header} (${columnLetters(column)})`);
  const rest = unused.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} and ${rest} more`;
}
