import { sheetState } from "../../src/workbench/book/sheetState";
import { namesOfSheet } from "../../src/workbench/book/sheetNames";
import type { WorkbenchWorkbook } from "../../src/workbench/openWorkbook";
import { NO_CHOICES } from "../../src/log/choices";

/** All that a workbook holds and looks like, but for the ids of reports, which are new each time. */
export function contentsOf({ book }: WorkbenchWorkbook): string {
  const sheets = book.file.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    const heights: unknown[] = [];
    sheet.eachRow((row, place) => {
      heights.push([place, row.height ?? USUAL_HEIGHT]);
      row.eachCell(({ address, value, style, isMerged }) => {
        const look = said(style);
        if (value !== null || isMerged || look) cells.push([address, value, look, isMerged]);
      });
    });
    const marks = book.sheetProperties.get(sheet)?.filter(({ key }) => key.startsWith("Complaints"));
    const names = namesOfSheet(book, sheet).map(({ name, formula }) => [name, formula]);
    return { state: stateOf(sheet), cells, heights, marks: marks ?? [], names };
  });
  // Choices that say nothing are as good as none.
  const settings = [...book.settings].filter(([, value]) => value !== JSON.stringify(NO_CHOICES));
  // Which report another was written over says nothing of what is there now.
  const over = String.raw`,\"over\":\"an id\"`;
  return JSON.stringify({ sheets, settings }).replace(ID, "an id").replaceAll(over, "");
}

function stateOf(sheet: Parameters<typeof sheetState>[0]): object {
  const { widths, page, ...state } = sheetState(sheet);
  // A column that has no width of its own need not be listed.
  const own = widths.flatMap((width, column) =>
    width === undefined || isUsual(width) ? [] : [[column, width]],
  );
  return { ...state, widths: own, page: said(JSON.parse(page)) };
}

/** What a cell, a column or a page is anyway need not be said, and may be. */
const USUAL: ReadonlySet<unknown> = new Set([
  false,
  0,
  null,
  "",
  "none",
  "General",
  "bottom",
  "FF000000",
  "Calibri",
  11,
]);
const USUAL_WIDTH = 8.43;
const USUAL_HEIGHT = 15;

/** What of it need be said, always in one order. */
function said(value: unknown): unknown {
  if (isUsual(value)) return undefined;
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(value)
    .map(([key, one]) => [key, said(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return own.length > 0 ? own : undefined;
}

function isUsual(value: unknown): boolean {
  return USUAL.has(value) || (typeof value === "number" && Math.abs(value - USUAL_WIDTH) < 0.001);
}

/** Of a report, or of a log that was created, whether or not that could be marked as whole. */
const ID = /(?:begun )?[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
