import type { CellStyle } from "../../report/plan/sheetPlan";

const ALIGNMENTS = {
  left: "Left",
  right: "Right",
  center: "Center",
  centerAcross: "CenterAcrossSelection",
} as const;

const VERTICAL_ALIGNMENTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const AROUND_AND_BETWEEN_ROWS: readonly Edge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
];

/** Gives cells a look. What the style leaves out stays as it is. */
export function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGNMENTS[style.verticalAlign];
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.grid !== undefined) drawLines(format, style.grid, [...AROUND_AND_BETWEEN_ROWS, "InsideVertical"]);
  if (style.outline !== undefined) drawLines(format, style.outline, AROUND_AND_BETWEEN_ROWS);
}

function drawLines({ borders }: Excel.RangeFormat, color: string, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}
