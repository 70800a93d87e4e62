import type { CellStyle } from "../../report/plan/sheetPlan";

const ALIGNMENTS = {
  left: "Left",
  right: "Right",
  center: "Center",
  centerAcross: "CenterAcrossSelection",
} as const;

const VERTICAL_ALIGNMENTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";

const AROUND: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/**
 * Gives cells a look. What the style leaves out stays as it is. A named style goes first: Excel's documentation says that
 * it overwrites any formatting (`SettableCellProperties.style`), and the headings come with a line below.
 */
export function applyStyle(cells: Excel.Range | Excel.RangeAreas, style: CellStyle): void {
  const { format } = cells;
  const { font } = format;
  if (style.namedStyle !== undefined) {
    cells.style = style.namedStyle;
    format.borders.getItem("EdgeBottom").style = "None";
  }
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGNMENTS[style.verticalAlign];
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rules !== undefined) drawLines(format, style.rules, ["EdgeBottom", "InsideHorizontal"]);
  if (style.lineBelow !== undefined) drawLines(format, style.lineBelow, ["EdgeBottom"]);
  if (style.box !== undefined) drawLines(format, style.box, AROUND);
}

function drawLines({ borders }: Excel.RangeFormat, color: string, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}
