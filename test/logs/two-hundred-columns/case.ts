import type { LogCase } from "../logCase";
import { ROWS } from "../plain/case";

/** So many columns of other things stand after each one of the log. */
const BESIDE = 18;

/** The rows with other columns among theirs: headed `Field 1`, `Field 2` …, and filled in. */
function amongOthers(rows: string): string {
  const lines = rows.trim().split("\n");
  return lines
    .map((line, row) =>
      line
        .split("|")
        .map((cell, place) => [cell, ...others(place, row)].join(" | "))
        .join(" | "),
    )
    .join("\n");
}

function others(place: number, row: number): string[] {
  return Array.from({ length: BESIDE }, (_, more) => {
    const number = place * BESIDE + more + 1;
    return row === 0 ? `Field ${number}` : `${(row * number) % 97}`;
  });
}

export const LOG: LogCase = {
  about: "The log's columns stand among some two hundred others.",
  sheets: { Export: { rows: amongOthers(ROWS) } },
  sameReportAs: "plain",
};
