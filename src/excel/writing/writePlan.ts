import type { SheetArea } from "../../log/sheetTable";
import type { PlanCell, SheetParts, SheetPlan } from "../../report/plan/sheetPlan";
import { areaAddress } from "../address";
import { addCharts } from "./addCharts";
import { applyStyle } from "./applyStyle";
import { hasRoom, textAsText } from "./cellInput";
import { addTables } from "./keptTables";
import { mergeCells } from "./mergeCells";
import { addNames } from "./rangeNames";
import { setUpPage } from "./setUpPage";

/** How each kind of part is written, in this order. A kind that is missing here is an error of types. */
const WRITERS: Readonly<Record<keyof SheetParts, (sheet: Excel.Worksheet, parts: SheetParts) => void>> = {
  styles: (sheet, { styles }) => {
    writeStyles(sheet, styles);
  },
  rowHeights: (sheet, { rowHeights }) => {
    writeRowHeights(sheet, rowHeights);
  },
  merges: (sheet, { merges }) => {
    mergeCells(sheet, merges);
  },
  tables: (sheet, { tables }) => {
    addTables(sheet, tables);
  },
  names: (sheet, { names }) => {
    addNames(sheet, names);
  },
  charts: (sheet, { charts }) => {
    addCharts(sheet, charts);
  },
  // They say which figure a cell shows, and leave nothing on the sheet.
  figures: () => undefined,
};

/** Writes what a plan says into a sheet that has nothing in it. The page set-up comes back, as `setUpPage` gives it. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): Excel.PageLayout {
  const { rowCount, columnCount } = plan.page.printArea;
  sheet.showGridlines = false;
  const whole = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  whole.format.font.name = plan.fontName;
  whole.format.font.size = plan.fontSize;
  whole.format.rowHeight = plan.rowHeight;
  setColumnWidths(sheet, plan.columnWidths);
  writeFormats(sheet, plan.cells);
  whole.values = plan.cells.map((row) => row.map(cellValue));
  for (const write of Object.values(WRITERS)) write(sheet, plan);
  if (plan.frozenRows !== undefined) sheet.freezePanes.freezeRows(plan.frozenRows);
  return setUpPage(sheet, plan.page);
}

/** So many rows of the usual format are written along with their neighbours, rather than to begin anew below them. */
const ROWS_BETWEEN = 5;

/** Formats go before values, which Excel reads by them. Long pieces without any are left out. */
function writeFormats(sheet: Excel.Worksheet, cells: SheetPlan["cells"]): void {
  const formats = cells.map((row) => row.map(numberFormat));
  let first: number | undefined;
  let last = 0;
  const write = (): void => {
    if (first === undefined) return;
    const some = formats.slice(first, last + 1);
    sheet.getRangeByIndexes(first, 0, some.length, some[0]?.length ?? 0).numberFormat = some;
    first = undefined;
  };
  formats.forEach((row, index) => {
    if (row.every((format) => format === null)) return;
    if (index - last > ROWS_BETWEEN) write();
    first ??= index;
    last = index;
  });
  write();
}

/** Null leaves a cell of a new sheet its usual format, and is shorter than to say that. */
function numberFormat(cell: PlanCell): string | null {
  if (cell.kind === "number") return cell.format;
  if (cell.kind === "blank") return null;
  if (cell.kind === "typed") return "@";
  if (cell.before !== undefined) return `${JSON.stringify(cell.before)}@`;
  return hasRoom(cell.text) ? null : "@";
}

function cellValue(cell: PlanCell): string | number {
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "blank" || cell.text === "") return "";
  return textAsText(cell.text);
}

/** Neighbours of one width are set together. */
function setColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  let first = 0;
  widths.forEach((width, column) => {
    if (widths[column + 1] === width) return;
    sheet.getRangeByIndexes(0, first, 1, column - first + 1).format.columnWidth = width;
    first = column + 1;
  });
}

/** Each style is sent once, for all its cells, in the order in which styles first come. */
function writeStyles(sheet: Excel.Worksheet, styles: SheetParts["styles"]): void {
  for (const [style, areas] of grouped(styles, (area) => area.style))
    for (const ranges of rangesOf(sheet, areas)) applyStyle(ranges, style);
}

function writeRowHeights(sheet: Excel.Worksheet, heights: SheetParts["rowHeights"]): void {
  for (const [points, rows] of grouped(heights, (height) => height.points)) {
    const areas = rows.map(({ row }) => ({ row, column: 0, rowCount: 1, columnCount: 1 }));
    for (const ranges of rangesOf(sheet, areas)) ranges.format.rowHeight = points;
  }
}

function grouped<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** The longest list of addresses that is sent at once; Excel allows 8,192 characters. */
const AREAS_AT_ONCE = 300;

function rangesOf(sheet: Excel.Worksheet, areas: readonly SheetArea[]): Excel.RangeAreas[] {
  return Array.from({ length: Math.ceil(areas.length / AREAS_AT_ONCE) }, (_, index) => {
    const some = areas.slice(index * AREAS_AT_ONCE, (index + 1) * AREAS_AT_ONCE);
    return sheet.getRanges(some.map(areaAddress).join(","));
  });
}
