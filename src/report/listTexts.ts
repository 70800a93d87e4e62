import { at } from "../engine/at";
import type { DocumentList } from "./document";

/** The texts of a list, column by column. */
export interface ListTexts {
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** What a list shows where it stands among others, or on a sheet of its own. */
export function listTexts({ columns, lines }: DocumentList, place: "amongOthers" | "apart"): ListTexts {
  const shown = columns.flatMap(({ isOnlyApart }, index) =>
    place === "apart" || !isOnlyApart ? [index] : [],
  );
  return {
    headings: shown.map((index) => at(columns, index).heading),
    lines: lines.map(({ texts }) => shown.map((index) => at(texts, index))),
  };
}
