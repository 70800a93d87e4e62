import type { SheetArea } from "../../log/sheetTable";
import { areaAddress, areasOf } from "../address";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { REPORT_MARK, readMark } from "../reportMark";
import { type KeptCells, type KeptSheetName, keptCells, loadCells, writeKept } from "./keptCells";
import { type KeptPage, keptPage, loadPage, writeKeptPage } from "./keptPage";
import { type ComingParts, type KeptParts, clearParts, loadParts, putBackParts } from "./partsOnSheet";

/** What a report's sheet held and looked like at some time, to be put back whole. */
export interface KeptSheet {
  readonly sheet: KeptSheetName;
  readonly blocks: readonly KeptBlock[];
  readonly columnWidths: readonly number[];
  readonly parts: KeptParts;
  readonly page: KeptPage;
}

/** What is kept of a sheet beside its rows. */
type OfWholeSheet = Pick<KeptSheet, "columnWidths" | "parts" | "page">;

/** Some rows of it. */
interface KeptBlock {
  readonly cells: KeptCells;
  /** The named styles of its cells, where they have any but the usual one. */
  readonly styles: readonly KeptStyle[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  readonly rowHeights: readonly number[];
  readonly merges: readonly SheetArea[];
}

interface KeptStyle {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** The name of the style that every cleared cell has. */
const USUAL_STYLE = "Normal";

/** Excel on the web answers with no more than 5 MB, and says some 700 bytes of how a cell looks. */
const CELLS_AT_A_TIME = 4000;

/** What all of this many cells look like still fits in one request when they are put back. */
export const MOST_CELLS = 30_000;

/** Excel fails where it would list more than 512 merged areas; no row of a report has more than six. */
const ROWS_OF_MERGES = 80;

const LOOKS: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    borders: { style: true, color: true, weight: true },
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      color: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
    },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/**
 * Keeps all that an area of a sheet holds, and the sheet's page: in one round trip, or one for each 4,000 cells.
 * `coming` are the parts that it is to be given, and loses when it is put back.
 */
export async function keepSheet(
  sheet: KeptSheetName,
  area: SheetArea,
  coming?: ComingParts,
): Promise<KeptSheet> {
  if (area.rowCount * area.columnCount > MOST_CELLS) throw tooLarge(sheet.name);
  const rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / area.columnCount));
  const blocks: KeptBlock[] = [];
  let whole: OfWholeSheet | undefined;
  for (let down = 0; down < area.rowCount; down += rowsAtATime) {
    const rowCount = Math.min(rowsAtATime, area.rowCount - down);
    const read = await readBlock(sheet, { ...area, row: area.row + down, rowCount }, coming);
    blocks.push(read.block);
    whole ??= read;
  }
  if (!whole) throw new Error("There are no cells to keep.");
  const { columnWidths, parts, page } = whole;
  return { sheet, blocks, columnWidths, parts, page };
}

interface ReadBlock extends OfWholeSheet {
  readonly block: KeptBlock;
}

async function readBlock(
  sheet: KeptSheetName,
  area: SheetArea,
  coming: ComingParts | undefined,
): Promise<ReadBlock> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const range = loadCells(rangeOf(worksheet, area));
    const looks = range.getCellProperties(LOOKS);
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    const merges = stripsOf(area).map((strip) =>
      rangeOf(worksheet, strip).getMergedAreasOrNullObject().load("address"),
    );
    const askedParts = loadParts(worksheet, coming);
    const askedPage = loadPage(worksheet);
    await context.sync();
    const page = keptPage(askedPage);
    return {
      block: {
        cells: keptCells(sheet, range),
        styles: stylesIn(looks, area),
        looks: looks.value.map((line) => line.map(settable)),
        rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
        merges: merges.flatMap((some) => (some.isNullObject ? [] : areasOf(some.address))),
      },
      columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
      parts: askedParts(page.mark === undefined ? undefined : readMark(page.mark)),
      page,
    };
  });
}

function stripsOf(area: SheetArea): SheetArea[] {
  return Array.from({ length: Math.ceil(area.rowCount / ROWS_OF_MERGES) }, (_, index) => {
    const down = index * ROWS_OF_MERGES;
    return { ...area, row: area.row + down, rowCount: Math.min(ROWS_OF_MERGES, area.rowCount - down) };
  });
}

function stylesIn(
  { value: looks }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  area: SheetArea,
): KeptStyle[] {
  return looks.flatMap((line, down) =>
    line.flatMap(({ style: name = USUAL_STYLE }, right) =>
      name === USUAL_STYLE ? [] : [{ row: area.row + down, column: area.column + right, name }],
    ),
  );
}

/**
 * Only what is not as in a cleared cell: a colour given to no fill would make one, and so with no line. A style may have
 * lines of its own, which are taken off where the cell had none.
 */
function settable({ style = USUAL_STYLE, format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...others } = format;
  const lines = Object.entries(borders ?? {}).flatMap(
    ([side, line]: [string, Excel.CellBorder]): [string, Excel.CellBorder][] => {
      if (line.style !== "None") return [[side, line]];
      return style === USUAL_STYLE ? [] : [[side, { style: "None" }]];
    },
  );
  return {
    format: {
      ...others,
      ...(fill?.pattern !== undefined && fill.pattern !== "None" && { fill: { color: fill.color ?? "" } }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
}

/** Empties a sheet that was a report as it was kept, which is then none any more. */
export function emptySheet(sheet: Excel.Worksheet, kept: KeptSheet): void {
  clearSheet(sheet, kept);
  sheet.customProperties.getItem(REPORT_MARK).delete();
}

/** Takes everything off a sheet but its page set-up, its mark, and parts that are not the report's. */
export function clearSheet(sheet: Excel.Worksheet, { parts }: KeptSheet): void {
  clearParts(sheet, parts);
  sheet.getUsedRange().unmerge();
  sheet.getRange().clear();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** Empties a sheet and writes what it held. */
export function writeKeptSheet(sheet: Excel.Worksheet, kept: KeptSheet): void {
  const { blocks, columnWidths, parts, page } = kept;
  clearSheet(sheet, kept);
  for (const { cells, styles, looks, rowHeights, merges } of blocks) {
    const range = rangeOf(sheet, cells.area);
    writeKept(sheet, cells);
    // A style overwrites the rest of a look, which is laid over it again.
    for (const { row, column, name } of styles) sheet.getCell(row, column).style = name;
    range.setCellProperties(looks.map((line) => [...line]));
    range.setRowProperties(rowHeights.map((rowHeight) => ({ format: { rowHeight } })));
    range.setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
    for (const area of merges) rangeOf(sheet, area).merge();
  }
  putBackParts(sheet, parts);
  writeKeptPage(sheet, page);
}

function rangeOf(sheet: Excel.Worksheet, area: SheetArea): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

function tooLarge(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "tooMuchAtOnce",
    `The sheet “${sheet}” has too many cells in use to be replaced safely, so it was left alone. Keep both reports instead.`,
  );
}
