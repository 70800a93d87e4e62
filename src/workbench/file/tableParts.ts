import type { Workbook } from "@cj-tech-master/excelts";
import { COLUMN_COUNT, ROW_COUNT } from "../book/book";
import { brief, damaged } from "./fileError";
import { columnOf } from "./cells/cellPlace";
import { plainXml } from "./package/plainXml";

/** The cells of tables, by the names of the tables. */
export type TableAreas = Map<string, string>;

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;

/**
 * The part of a table in its plain spelling, with its first row alone: the file's library makes cells for all of a table,
 * which may go down to the end of the sheet. Where it really stands is noted.
 */
export function tableHead(xml: string, areas: TableAreas): string {
  return plainXml(xml, (name, attributes) => {
    const { ref, displayName = "", name: tableName = displayName } = attributes;
    if (name !== "table" || ref === undefined) return attributes;
    areas.set(tableName, ref);
    return { ...attributes, ref: firstRow(ref, tableName) };
  });
}

function firstRow(area: string, table: string): string {
  const [, left = "", top = "", right = "", bottom = ""] = AREA.exec(area) ?? [];
  const isOnSheet =
    left !== "" &&
    columnOf(`${left}1`) <= columnOf(`${right}1`) &&
    columnOf(`${right}1`) <= COLUMN_COUNT &&
    Number(top) >= 1 &&
    Number(top) <= Number(bottom) &&
    Number(bottom) <= ROW_COUNT;
  if (!isOnSheet) throw damaged(`the table ${brief(table)} stands in the cells ${brief(area)}`);
  return `${left}${top}:${right}${top}`;
}

/** Tells the file's library where the tables really stand. */
export function placeTables({ worksheets }: Workbook, areas: TableAreas): void {
  for (const table of worksheets.flatMap((sheet) => sheet.getTables())) {
    const area = areas.get(table.name);
    if (area !== undefined) table.model.tableRef = area;
  }
}
