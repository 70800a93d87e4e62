import { LOOKS } from "./looks";
import { type Section, rowOf, text, wholeRow } from "./section";

/** What stands over a table, or over some sentences. */
export function headingSection(heading: string): Section {
  return { cells: [rowOf(text(heading))], styles: [{ ...wholeRow(0), style: LOOKS.caption }] };
}
