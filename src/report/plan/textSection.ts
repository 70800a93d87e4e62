import { COLUMN_COUNT, WHOLE_ROOM } from "./columns";
import { FONT_SIZE } from "./looks";
import { MOST_LINES, heightOfLines } from "./rowHeights";
import { type Section, area, rowOf, stack, text, wholeRow } from "./section";
import type { CellStyle } from "./sheetPlan";
import { textLines } from "./textLines";

/**
 * A text over the whole width, in cells that are merged so that it wraps. Excel makes no merged row higher of itself, so
 * the height of its row is set; a text that no row is high enough for goes on in the next. `before` is shown before it.
 */
export function textSection(value: string, style: CellStyle, before = ""): Section {
  const { fontSize = FONT_SIZE } = style;
  const lines = textLines(before + value, WHOLE_ROOM, fontSize);
  if (lines.length <= MOST_LINES) return mergedRow(value, lines.length, style, before);
  return stack(
    ...Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, index) => {
      const some = lines.slice(index * MOST_LINES, (index + 1) * MOST_LINES);
      return mergedRow(some.join(" "), some.length, style);
    }),
  );
}

function mergedRow(value: string, lineCount: number, style: CellStyle, before = ""): Section {
  const cell = text(value);
  return {
    cells: [rowOf(cell.kind === "text" && before !== "" ? { ...cell, before } : cell)],
    styles: [{ ...wholeRow(0), style }],
    rowHeights: [{ row: 0, points: heightOfLines(lineCount, style.fontSize) }],
    merges: [area(0, 0, 1, COLUMN_COUNT)],
  };
}
