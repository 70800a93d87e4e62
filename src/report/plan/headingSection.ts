import { LOOKS } from "./looks";
import { heightOfLines } from "./rowHeights";
import { type Section, rowOf, text, wholeRow } from "./section";

/** What stands over a table, or, larger, over a part of the report. */
export function headingSection(heading: string, over: "part" | "table" = "table"): Section {
  if (over === "table")
    return { cells: [rowOf(text(heading))], styles: [{ ...wholeRow(0), style: LOOKS.caption }] };
  const style = LOOKS.heading2;
  return {
    cells: [rowOf(text(heading))],
    styles: [{ ...wholeRow(0), style }],
    rowHeights: [{ row: 0, points: heightOfLines(1, style.fontSize) }],
  };
}
