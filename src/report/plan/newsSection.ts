import { LOOKS } from "./looks";
import { rangeName } from "./namedSection";
import { heightOfLines } from "./rowHeights";
import { type Section, rowOf, wholeRow } from "./section";

/** A row that parts the title from what follows, and in which the add-in may later say that the log has changed since. */
export function newsSection(quarter: string): Section {
  const style = LOOKS.news;
  return {
    cells: [rowOf()],
    styles: [{ ...wholeRow(0), style }],
    rowHeights: [{ row: 0, points: heightOfLines(1, style.fontSize) }],
    merges: [wholeRow(0)],
    names: [{ ...wholeRow(0), name: rangeName(quarter, "Out of date"), isForNews: true }],
  };
}
