import type { SheetArea } from "../../log/sheetTable";
import type { CellStyle, PlanBlock, PlanCell, SheetPlan } from "../../report/plan/sheetPlan";
import { areaAddress } from "../address";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import { hasRoom, pointsOfDigits, textAsText } from "./cellInput";
import { ExcelFailure, type FailureKind } from "../host/failure";
import { type IsOurs, takeAwayHalfMade } from "./halfMade";
import { mergeCells } from "./mergeCells";
import { type Batch, runAsOneUndo } from "../host/runExcel";
import { freeSheetName } from "./sheetNames";

/** The sheet that was written. */
export interface WrittenReport {
  readonly sheet: string;
}

/** A sheet of that name is not this report's, for it was there before; and while a cell is edited Excel does nothing. */
const WRITES_NOTHING: readonly FailureKind[] = ["nameTaken", "editingCell"];

/**
 * Writes a report into a new sheet, in one round trip, and shows it. `taken` are the names that sheets have.
 * If Excel refuses any of it, the half-made sheet is taken away again, and the failure is thrown.
 */
export async function writeReport(
  plan: SheetPlan,
  mark: ReportMark,
  taken: readonly string[],
): Promise<WrittenReport> {
  const name = freeSheetName(plan.name, taken);
  const write: Batch<void> = async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
    writePlan(sheet, plan);
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  };
  const isHalfMade: IsOurs = (value, isEmpty) =>
    value === undefined ? isEmpty : readMark(value)?.id === mark.id;
  try {
    await runAsOneUndo(write, () => takeAwayHalfMade([name], REPORT_MARK, isHalfMade));
  } catch (failure) {
    if (failure instanceof ExcelFailure && WRITES_NOTHING.includes(failure.kind)) throw failure;
    await takeAwayHalfMade([name], REPORT_MARK, isHalfMade, failure);
    throw failure;
  }
  return { sheet: name };
}

/** Writes what a plan says into a sheet that has nothing in it. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  const { font } = sheet.getRangeByIndexes(
    0,
    0,
    plan.page.printArea.rowCount,
    plan.page.printArea.columnCount,
  ).format;
  font.name = plan.fontName;
  font.size = plan.fontSize;
  setColumnWidths(sheet, plan.columnWidths);
  for (const block of plan.blocks) writeBlock(sheet, block);
  for (const { style, areas } of plan.styles)
    for (const some of groups(areas)) applyStyle(sheet, style, some);
  setRowHeights(sheet, plan.rowHeights);
  mergeCells(sheet, plan.merges);
  setUpPage(sheet, plan);
}

/** Formats go before values, which Excel reads by them. */
function writeBlock(sheet: Excel.Worksheet, { row, column, cells }: PlanBlock): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
  range.numberFormat = cells.map((line) => line.map(numberFormat));
  range.values = cells.map((line) => line.map(cellValue));
}

function numberFormat(cell: PlanCell): string {
  if (cell.kind === "number") return cell.format;
  return cell.kind === "text" && !hasRoom(cell.text) ? "@" : "General";
}

function cellValue(cell: PlanCell): string | number {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "blank") return "";
  return textAsText(cell.text);
}

/** Neighbours of one width are set together. */
function setColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  let first = 0;
  widths.forEach((width, column) => {
    if (widths[column + 1] === width) return;
    sheet.getRangeByIndexes(0, first, 1, column - first + 1).format.columnWidth = pointsOfDigits(width);
    first = column + 1;
  });
}

/** Rows of one height are set together. */
function setRowHeights(sheet: Excel.Worksheet, heights: SheetPlan["rowHeights"]): void {
  const rowsOf = new Map<number, SheetArea[]>();
  for (const { row, points } of heights) {
    const rows = rowsOf.get(points) ?? [];
    rows.push({ row, column: 0, rowCount: 1, columnCount: 1 });
    rowsOf.set(points, rows);
  }
  for (const [points, rows] of rowsOf)
    for (const some of groups(rows)) rangesOf(sheet, some).format.rowHeight = points;
}

/** The longest list of addresses that is sent at once; Excel allows 8,192 characters. */
const AREAS_AT_ONCE = 300;

function groups<T>(things: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(things.length / AREAS_AT_ONCE) }, (_, place) =>
    things.slice(place * AREAS_AT_ONCE, (place + 1) * AREAS_AT_ONCE),
  );
}

const ALIGNMENTS = {
  left: "Left",
  right: "Right",
  center: "Center",
  centerAcross: "CenterAcrossSelection",
} as const;

const VERTICAL_ALIGNMENTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function rangesOf(sheet: Excel.Worksheet, areas: readonly SheetArea[]): Excel.RangeAreas {
  return sheet.getRanges(areas.map(areaAddress).join(","));
}

function applyStyle(sheet: Excel.Worksheet, style: CellStyle, areas: readonly SheetArea[]): void {
  const { format } = rangesOf(sheet, areas);
  const { font } = format;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGNMENTS[style.verticalAlign];
  if (style.wraps !== undefined) format.wrapText = style.wraps;
  if (style.lines !== undefined)
    drawLines(format, style.lines, [...AROUND_AND_BETWEEN_ROWS, "InsideVertical"]);
  if (style.outline !== undefined) drawLines(format, style.outline, AROUND_AND_BETWEEN_ROWS);
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const AROUND_AND_BETWEEN_ROWS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
] as const;

function drawLines({ borders }: Excel.RangeFormat, color: string, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

/** Half an inch, in points. */
const MARGIN = 36;

function setUpPage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.leftMargin = MARGIN;
  layout.rightMargin = MARGIN;
  layout.setPrintArea(areaAddress(page.printArea));
  layout.setPrintTitleRows(`$1:$${page.titleRows}`);
  layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
  for (const row of page.breaks)
    sheet.horizontalPageBreaks.add(areaAddress({ row, column: 0, rowCount: 1, columnCount: 1 }));
}
