import { fillLog, logFillings } from "../../../src/app/formulas/fillLog";
import { openLog } from "../../../src/app/log/openLog";
import { isoDay } from "../../engine/calendar/isoDay";
import { type Cell, HEADERS, fileOf, upheld } from "../../excel/logBook";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";
import { AS_FOUND } from "../log/asFound";

const BLANK: Cell[] = [null];
const HEADING: Cell[] = ["Adults"];
const TOTALS: Cell[] = ["Total", 3];

let workbook: PaneWorkbook;

async function fill(rows: readonly (readonly Cell[])[]): Promise<void> {
  workbook = await openPaneWorkbook(await fileOf({ Log: [HEADERS, ...rows] }));
  await fillLog(await logFillings(await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") })));
}

/** What stands in the first of the filled columns: a header, and whether each row under it has a formula. */
function filled(): unknown[] {
  const sheet = workbook.book.file.getWorksheet("Log");
  const column = HEADERS.length + 1;
  const last = sheet?.rowCount ?? 0;
  return Array.from({ length: last }, (_, row) => {
    const cell = sheet?.getCell(row + 1, column);
    return cell?.formula === undefined ? (cell?.value ?? null) : "formula";
  });
}

test("only rows of complaints get formulas: no totals row, no heading, no empty row, no headers once more", async () => {
  await fill([HEADING, upheld(), BLANK, [...HEADERS], upheld({ id: "C2" }), upheld({ id: "C3" }), TOTALS]);
  expect(filled()).toEqual(["Working days", null, "formula", null, null, "formula", "formula", null]);
});

test("a row that can't be told has a blank text, not an error", async () => {
  await fill([upheld(), upheld({ id: "C2" }).map((cell) => (cell instanceof Date ? "soon" : cell))]);
  const formula = workbook.book.file.getWorksheet("Log")?.getCell(3, HEADERS.length + 1).formula;
  expect(formula).toBe('IFERROR(COMPLAINTS.WORKING_DAYS(D3,E3,,F3),"")');
});
