import type { ISuperTable } from "@univerjs/engine-formula";
import type { Book, CellRange } from "../book/book";
import { valuesIn } from "../book/cellValues";
import { hasHeaders, hasTotals, tableRange } from "../book/tables";
import type { KnownTable } from "./engineFormula";
import { engineRange, sheetId } from "./engineWorkbook";

/** A table as formulas name it and as the engine takes it. */
export interface FormulaTable extends KnownTable {
  readonly range: CellRange;
  readonly table: ISuperTable;
}

/** The tables of a workbook. One without headers has no columns to name, and is left out. */
export function formulaTables(book: Book): FormulaTable[] {
  return book.file.worksheets.flatMap((sheet) =>
    sheet.getTables().flatMap((table) => {
      if (!hasHeaders(table)) return [];
      const range = tableRange(book, sheet, table);
      const columns = valuesIn({ ...range, rowCount: 1 })
        .flat()
        .map(String);
      return [
        {
          name: table.name,
          columns,
          hasTotals: hasTotals(table),
          range,
          table: {
            sheetId: sheetId(sheet),
            titleMap: new Map(columns.map((column, place) => [column, place])),
            // The engine knows of no totals: they are not among a column's cells.
            range: engineRange({ ...range, rowCount: range.rowCount - (hasTotals(table) ? 1 : 0) }),
          },
        },
      ];
    }),
  );
}
