import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { CaseSheet, LogCase } from "./logCase";

type Cell = string | number | boolean | Date | { readonly error: string } | null;

/** The bytes of the workbook of a case; the same whenever they are made. */
export async function caseWorkbook({ sheets, is1904 = false }: LogCase): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = workbook.modified = new Date("2022-04-20T00:00:00Z");
  workbook.properties = { ...workbook.properties, date1904: is1904 };
  for (const [name, sheet] of Object.entries(sheets)) writeSheet(workbook.addWorksheet(name), sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(worksheet: Worksheet, sheet: CaseSheet): void {
  const { rows, isHidden, hiddenColumns = [], hiddenRows = [], merged = [], table } = sheet;
  rowsOf(rows).forEach((cells, down) => {
    cells.forEach((value, right) => {
      const cell = worksheet.getCell(down + 1, right + 1);
      if (value !== null) cell.value = value as typeof cell.value;
      if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
    });
  });
  if (isHidden) worksheet.state = "hidden";
  for (const letter of hiddenColumns) worksheet.getColumn(letter).hidden = true;
  for (const number of hiddenRows) worksheet.getRow(number).hidden = true;
  for (const area of merged) worksheet.mergeCells(area);
  if (table) addTable(worksheet, table);
}

/** The cells of the rows of a sheet. Lines with nothing on them stand for no row; a blank row is a lone bar. */
function rowsOf(text: string): Cell[][] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u.test(text))
    return new Date(text.includes("T") ? `${text}Z` : text);
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?)$/u.test(text)) return { error: text };
  return text === "TRUE" || (text === "FALSE" ? false : text);
}

/** A table over cells that are written already. */
function addTable(
  worksheet: Worksheet,
  { name, area, totals = false }: NonNullable<CaseSheet["table"]>,
): void {
  const [from = "A1", to = from] = area.split(":");
  const [first, last] = [worksheet.getCell(from), worksheet.getCell(to)];
  const lines = (top: number, bottom: number): unknown[][] =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from(
        { length: last.col - first.col + 1 },
        (__, right) => worksheet.getCell(top + down, first.col + right).value,
      ),
    );
  const [headers = []] = lines(first.row, first.row);
  const [sums = []] = lines(last.row, last.row);
  worksheet.addTable({
    name,
    ref: from,
    headerRow: true,
    totalsRow: totals,
    columns: headers.map((header, place) => ({
      name: textOf(header),
      filterButton: true,
      ...(totals && { totalsRowFunction: "none" as const, totalsRowLabel: textOf(sums[place]) }),
    })),
    rows: lines(first.row + 1, last.row - (totals ? 1 : 0)),
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
