import {
  type Cell,
  type CellValue,
  Workbook,
  type Worksheet,
  type WorksheetState,
} from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import type { Book } from "../../book/book";
import { dateSystemOf } from "../../book/cellValues";
import type { SheetEdits } from "../../book/edits";
import { mergeUnmerged } from "../../book/merges";
import { escapeTexts } from "../escapedTexts";
import { addNamedStyles } from "../namedStyles";
import { storeFormulas } from "../storedFormulas";
import type { Parts } from "../zipParts";

/**
 * The parts of a workbook with some sheets of a book, as the file's library writes them. Of a sheet that is given with its
 * edits only the cells that were changed are in it.
 */
export async function librarySheets(
  book: Book,
  sheets: ReadonlyMap<Worksheet, SheetEdits | undefined>,
): Promise<Parts> {
  const file = new Workbook();
  if (dateSystemOf(book) === 1904) file.properties.date1904 = true;
  for (const [sheet, edits] of sheets) {
    const copy = file.addWorksheet(sheet.name, { state: sheet.state as WorksheetState });
    if (edits) copyEdited(sheet, copy, edits);
    else copyWhole(sheet, copy);
  }
  const parts: Parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
  addNamedStyles(parts, sheets);
  escapeTexts(parts);
  storeFormulas(parts);
  return parts;
}

function copyWhole({ model }: Worksheet, copy: Worksheet): void {
  copy.model = { ...model, id: copy.id };
  mergeAreas(copy, model.merges);
}

function mergeAreas(sheet: Worksheet, areas: readonly string[] = []): void {
  for (const area of areas)
    mergeUnmerged(sheet, () => {
      sheet.mergeCellsWithoutStyle(area);
    });
}

function copyEdited(
  sheet: Worksheet,
  copy: Worksheet,
  { cells, rowHeights, hasOtherMerges }: SheetEdits,
): void {
  const { views, pageSetup, headerFooter, rowBreaks, colBreaks, sheetProtection } = sheet;
  const { conditionalFormattings, tables, properties } = sheet;
  Object.assign(copy, { views, pageSetup, headerFooter, rowBreaks, colBreaks, sheetProtection });
  Object.assign(copy, { conditionalFormattings, tables, properties });
  for (const [row, ofRow] of cells)
    for (const column of ofRow.keys()) copyCell(sheet.getCell(row, column), copy.getCell(row, column));
  for (const row of rowHeights) Object.assign(copy.getRow(row), { height: sheet.getRow(row).height });
  // The model of a sheet takes long to make.
  if (hasOtherMerges) mergeAreas(copy, sheet.model.merges);
}

function copyCell(from: Cell, to: Cell): void {
  to.value = ownFormula(from);
  to.style = from.style;
}

/** A formula that is shared with cells that are not copied becomes the cell's own. */
function ownFormula(cell: Cell): CellValue {
  const { value, formula, result } = cell;
  const isShared = typeof value === "object" && value !== null && "sharedFormula" in value;
  return isShared ? ({ formula, result } as CellValue) : value;
}
