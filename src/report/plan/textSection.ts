import { WHOLE_ROOM } from "./columns";
import { FONT_SIZE } from "./looks";
import { heightOfLines } from "./rowHeights";
import { type Section, area, rowOf, text } from "./section";
import type { CellStyle } from "./sheetPlan";
import { textLines } from "./textLines";

/** A text over the whole width. Without a merge it can't wrap across columns, so each of its lines has a row. */
export function textSection(value: string, style: CellStyle): Section {
  const { fontSize = FONT_SIZE } = style;
  const lines = textLines(value, WHOLE_ROOM, fontSize);
  return {
    cells: lines.map((line) => rowOf(text(line))),
    styles: [{ ...area(0, 0, lines.length, 1), style }],
    rowHeights:
      fontSize === FONT_SIZE ? [] : lines.map((_, row) => ({ row, points: heightOfLines(1, fontSize) })),
  };
}
