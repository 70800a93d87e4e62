import { at } from "../../engine/at";
import { LOOKS } from "./looks";
import { heightOfLines } from "./rowHeights";
import { type Section, area, rowOf, text, wholeRow } from "./section";

/** Where a label begins, and the columns of the line behind it. */
const PLACES = [
  { label: 0, line: 1, across: 2 },
  { label: 4, line: 6, across: 3 },
  { label: 10, line: 11, across: 3 },
] as const;

/** Somebody writes on a line with a pen. */
const LINES_HIGH = 2;

/** Lines for somebody to write on, with their labels before them. */
export function linesSection(labels: readonly string[]): Section {
  const rowCount = Math.ceil(labels.length / PLACES.length);
  const placed = labels.map((label, index) => ({
    label,
    row: Math.floor(index / PLACES.length),
    place: at(PLACES, index % PLACES.length),
  }));
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return {
    cells: rows.map((row) => {
      const cells = rowOf();
      for (const { label, place } of placed.filter((one) => one.row === row))
        cells[place.label] = text(label);
      return cells;
    }),
    styles: [
      ...rows.map((row) => ({ ...wholeRow(row), style: LOOKS.signed })),
      ...placed.map(({ row, place: { line, across } }) => ({
        ...area(row, line, 1, across),
        style: LOOKS.line,
      })),
    ],
    rowHeights: rows.map((row) => ({ row, points: heightOfLines(LINES_HIGH) })),
  };
}
