import type { SheetArea } from "../log/sheetTable";
import type { CellStyle, PlanBlock, PlanCell, SheetPlan } from "../report/plan/sheetPlan";
import { areaAddress } from "./address";
import { ExcelFailure, excelFailure } from "./failure";
import { freeSheetName } from "./sheetNames";

/** The key of the mark by which a sheet is known as the add-in's, whatever its name. */
export const REPORT_MARK = "ComplaintsMonitor.Report";

/** What the mark says, for whoever finds the sheet again. Kept in the file as plain text: no personal data. */
export interface ReportMark {
  readonly version: 1;
  /** Different for each report that is written. */
  readonly id: string;
  /** `Q4 2021/22`. */
  readonly quarter: string;
  /** The sheet that holds the log. */
  readonly log: string;
  readonly services: readonly string[];
  readonly title?: string;
  /** Of the log and the settings that it was made from, to tell later whether they have changed. */
  readonly fingerprint?: string;
}

/** The sheet that was written. */
export interface WrittenReport {
  readonly sheet: string;
}

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
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.customProperties.add(REPORT_MARK, JSON.stringify(mark));
      writePlan(sheet, plan);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    });
  } catch (error) {
    const failure = excelFailure(error);
    // The sheet of that name is not this report's: it was there before.
    if (failure instanceof ExcelFailure && failure.kind === "nameTaken") throw failure;
    await takeAway(name, mark).catch(() => {
      throw new ExcelFailure(
        "halfMade",
        `The report could not be finished, and its sheet “${name}” could not be taken away. Delete that sheet, and try again.`,
        { cause: failure },
      );
    });
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
  for (const { row, points } of plan.rowHeights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  for (const merge of plan.merges) sheet.getRange(areaAddress(merge)).merge();
  setUpPage(sheet, plan);
}

/** Formats go before values, which Excel reads by them. */
function writeBlock(sheet: Excel.Worksheet, { row, column, cells }: PlanBlock): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
  range.numberFormat = cells.map((line) => line.map(numberFormat));
  range.values = cells.map((line) => line.map(cellValue));
}

/** No cell takes a longer text, its apostrophe included. */
const LONGEST_TEXT = 32_767;

/** A text that leaves no room for an apostrophe stays that text by its cell's format. */
function hasRoom({ length }: string): boolean {
  return length < LONGEST_TEXT;
}

function numberFormat(cell: PlanCell): string {
  if (cell.kind === "number") return cell.format;
  return cell.kind === "text" && !hasRoom(cell.text) ? "@" : "General";
}

/**
 * What Excel is told to put into a cell. It reads a text as if someone had typed it, and `1/2` would become a
 * date; a leading apostrophe, which it does not keep, makes any text that very text.
 */
function cellValue(cell: PlanCell): string | number {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "blank") return "";
  return hasRoom(cell.text) ? `'${cell.text}` : cell.text;
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

/** Excel's columns are measured in the digits of its usual font, 7 pixels wide with 5 around them. */
function pointsOfDigits(digits: number): number {
  return ((digits * 7 + 5) * 72) / 96;
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

function applyStyle(sheet: Excel.Worksheet, style: CellStyle, areas: readonly SheetArea[]): void {
  const { format } = sheet.getRanges(areas.map(areaAddress).join(","));
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

/**
 * Takes a half-made report away: only a sheet with this very report's mark, or one on which nothing is yet, not
 * even a mark; never one of the user's.
 */
async function takeAway(name: string, { id }: ReportMark): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const mark = sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    const used = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    if (sheet.isNullObject) return;
    const isHalfMade = mark.isNullObject ? used.isNullObject : readMark(mark.value)?.id === id;
    if (!isHalfMade) return;
    sheet.delete();
    await context.sync();
  });
}

/** What a mark says; undefined where it is not one that this version can read. */
export function readMark(value: string): ReportMark | undefined {
  try {
    const mark: unknown = JSON.parse(value);
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

function isMark(mark: unknown): mark is ReportMark {
  return (
    typeof mark === "object" &&
    mark !== null &&
    "version" in mark &&
    mark.version === 1 &&
    ["id", "quarter", "log"].every((name) => typeof Reflect.get(mark, name) === "string") &&
    "services" in mark &&
    Array.isArray(mark.services)
  );
}
