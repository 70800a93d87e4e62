import { explainFigure } from "../../../src/app/report/explainFigure";
import { whereUserIs } from "../../../src/app/report/whereUserIs";
import { generateReport } from "../../../src/app/report/generateReport";
import { type PreparedReport } from "../../../src/app/report/reportOn";
import { prepareReport } from "../../../src/app/report/prepareReport";
import type { Worksheet } from "@cj-tech-master/excelts";
import { LONG_HEADERS, LONG_UPHELD, longLog } from "../../data/longLog";
import { Q4, REPORT_NAME, fileOf, saved } from "../../excel/logBook";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const LIST_SHEET = "Q4 2021-22 upheld";
const HEADINGS = [
  "Complaint ID",
  "Service",
  "Stage",
  "Type of Complaint",
  "Outcome",
  "Responsible Officer",
  "Action taken",
];

let workbook: PaneWorkbook;
let prepared: PreparedReport;
let roundTripsToRead: number;
beforeAll(async () => {
  const lines = longLog().map((line) => [...line]);
  workbook = await openPaneWorkbook(await fileOf({ Log: [LONG_HEADERS, ...lines] }));
  prepared = await prepareReport(Q4);
  roundTripsToRead = workbook.traffic.roundTrips;
  workbook.resetTraffic();
  await generateReport(prepared);
});

function listSheet(): Worksheet {
  const sheet = workbook.book.file.getWorksheet(LIST_SHEET);
  if (!sheet) throw new Error("The list has no sheet.");
  return sheet;
}

test("a log of 1,657 rows with 140 upheld is read in two round trips, and its report written in one of 400 KB at most", () => {
  expect(roundTripsToRead).toBe(2);
  expect(workbook.traffic.roundTrips).toBe(1);
  expect(workbook.traffic.requestBytes).toBeLessThanOrEqual(400_000);
});

test("its list is a table of Excel's own on a sheet of its own, no cell of it merged, its headings on every page", async () => {
  const list = (await saved(workbook)).getWorksheet(LIST_SHEET);
  expect(list?.getTables().map(({ name }) => name)).toEqual(["Upheld_Q4_2021_22"]);
  expect(list?.model.merges ?? []).toEqual([]);
  expect(list?.getRow(4).values).toEqual([, ...HEADINGS]);
  expect(list?.rowCount).toBe(4 + LONG_UPHELD);
  expect(list?.pageSetup.printTitlesRow).toBe("4:4");
  expect(list?.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
});

test("the ID is narrow, and what was done has half of the width", () => {
  const widths = HEADINGS.map((_, column) => listSheet().getColumn(column + 1).width ?? 0);
  const all = widths.reduce((sum, width) => sum + width, 0);
  expect((widths.at(-1) ?? 0) / all).toBeCloseTo(0.5, 1);
  expect((widths[0] ?? 0) / all).toBeLessThan(0.1);
});

test("each row of the list is as high as its text, and none higher than a page", () => {
  const lines = Array.from({ length: LONG_UPHELD }, (_, index) => {
    const row = listSheet().getRow(5 + index);
    return { length: row.getCell(HEADINGS.length).text.length, height: row.height ?? 0 };
  });
  const lengths = lines.map(({ length }) => length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([20, 780]);
  // No more than 110 letters of these texts fit a line of half of the width.
  for (const { length, height } of lines) expect(height).toBeGreaterThan((length / 110) * 12.75);
  expect(Math.max(...lines.map(({ height }) => height))).toBeLessThan(200);
});

test("the report says where its list is", () => {
  const texts: string[] = [];
  workbook.book.file.getWorksheet(REPORT_NAME)?.eachRow((row) => texts.push(row.getCell(1).text));
  expect(texts).toContain(`140 complaints are listed on the sheet “${LIST_SHEET}”.`);
});

test("a cell of the list leads to the row of its complaint", async () => {
  workbook.select(LIST_SHEET, "G7");
  const id = prepared.report.upheld[2]?.id;
  const explained = explainFigure(prepared, await whereUserIs());
  if (explained.kind !== "figure") throw new Error(`It is ${explained.kind}.`);
  expect([explained.label, explained.count]).toEqual([id, 1]);
  expect(explained.first(5).map(({ name, cell }) => [name, cell.sheet])).toEqual([[id, "Log"]]);
});
