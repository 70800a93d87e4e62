import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import {
  CellValueType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { ISetArrayFormulaDataMutationParams } from "@univerjs/engine-formula";
import { type Book, COLUMN_COUNT, type CellRange, ROW_COUNT } from "../book/book";
import { type PlainValue, valueOf } from "../book/cellValues";
import { type Spills, spilledCells } from "./spills";

/** The sheet's name to the engine, which knows sheets by identifiers. */
export function sheetId(sheet: Worksheet): string {
  return `sheet${sheet.id}`;
}

/** A workbook as the engine takes it: what is spilled is not in the cells, and some formulas are values to it. */
export function engineWorkbook(
  book: Book,
  unit: string,
  spills: Spills,
  formulaOf: (cell: Cell) => string | undefined,
): Partial<IWorkbookData> {
  const spilled = new Set([...spills.values()].flatMap(spilledCells));
  const sheets = book.file.worksheets.map((sheet): Partial<IWorksheetData> => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    sheet.eachRow((row) => {
      const line: Record<number, ICellData> = {};
      row.eachCell((cell) => {
        if (!spilled.has(cell)) line[cell.col - 1] = cellOf(cell, book, formulaOf(cell));
      });
      cellData[row.number - 1] = line;
    });
    return {
      id: sheetId(sheet),
      name: sheet.name,
      cellData,
      rowCount: ROW_COUNT,
      columnCount: COLUMN_COUNT,
    };
  });
  return {
    id: unit,
    name: book.name,
    styles: {},
    sheetOrder: book.file.worksheets.map(sheetId),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet] as const)),
  };
}

function cellOf(cell: Cell, book: Book, formula: string | undefined): ICellData {
  return { ...valueCell(valueOf(cell, book)), ...(formula !== undefined && { f: `=${formula}` }) };
}

function valueCell(value: PlainValue): ICellData {
  if (value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return typeof value === "string"
    ? { v: value, t: CellValueType.STRING }
    : { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** A range by its first and last rows and columns, as the engine has it. */
export function engineRange({ row, column, rowCount, columnCount }: CellRange): IRange {
  return {
    startRow: row,
    endRow: row + rowCount - 1,
    startColumn: column,
    endColumn: column + columnCount - 1,
  };
}

/** What is spilled at present, as the engine takes it. */
export function engineSpills(unit: string, spills: Spills): ISetArrayFormulaDataMutationParams {
  const [ranges, cells]: [Ranges, Cells] = [{}, {}];
  for (const spill of spills.values()) {
    const { sheet, row, column } = spill.range;
    const id = sheetId(sheet);
    ((ranges[id] ??= {})[row] ??= {})[column] = engineRange(spill.range);
    spill.values.forEach((line, down) => {
      line.forEach((value, right) => {
        ((cells[id] ??= {})[row + down] ??= {})[column + right] = valueCell(value);
      });
    });
  }
  return {
    arrayFormulaRange: { [unit]: ranges },
    arrayFormulaCellData: { [unit]: cells },
    arrayFormulaEmbedded: {},
  };
}

type BySheetAndPlace<T> = Record<string, Record<number, Record<number, T>>>;
type Ranges = BySheetAndPlace<IRange>;
type Cells = BySheetAndPlace<ICellData>;
