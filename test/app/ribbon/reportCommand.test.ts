import { reportCommand } from "../../../src/app/ribbon/reportCommand";
import { type Cell, HEADERS, fileOf, upheld } from "../../excel/logBook";
import { isoDay } from "../../engine/calendar/isoDay";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const today = isoDay("2022-04-20");

let workbook: PaneWorkbook;
beforeEach(async () => {
  workbook = await openPaneWorkbook();
});

const sheets = (): string[] => workbook.book.file.worksheets.map(({ name }) => name);

test("a button makes the newest quarter of its number that the log has complaints in", async () => {
  expect(await reportCommand(4, today)).toBeUndefined();
  expect(await reportCommand(3, today)).toBeUndefined();
  expect(sheets()).toEqual(["Complaints Log", "Q4 2021-22 report", "Q3 2021-22 report"]);
});

test("a quarter that has not ended is made, and its sheet and the pane say that it is to date", async () => {
  expect(await reportCommand(1, today)).toMatchObject({
    matter: "written",
    news: {
      quarter: "Q1 2022/23",
      notes: ["Q1 2022/23 has not ended: its figures are to date, 20 April 2022."],
    },
  });
  const sheet = workbook.book.file.getWorksheet("Q1 2022-23 to date");
  expect(sheet?.getCell("A2").value).toBe(
    "Quarter 1 2022/23 – 1 April – 30 June 2022 – to date, 20 April 2022",
  );
});

test("the newest quarter of its number that the log covers is made long after, and said with where the log ends", async () => {
  expect(await reportCommand(1, isoDay("2026-11-28"))).toMatchObject({
    matter: "written",
    news: {
      sheet: "Q1 2021-22 report",
      notes: ["The log ends on 14 April 2022, so Q1 2021/22 is the newest such quarter that it covers."],
    },
  });
});

test("a quarter that the log does not cover is made where there is no other, and the pane and the report say where the log ends", async () => {
  const says = "The log ends on 12 January 2022, so figures for Q4 2021/22 may be incomplete.";
  await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld()] })).then((opened) => (workbook = opened));
  expect(await reportCommand(4, today)).toMatchObject({ matter: "written", news: { notes: [says] } });
  expect(workbook.book.file.getWorksheet("Q4 2021-22 report")?.getCell("A4").value).toBe(says);
});

test("rows that were left out are the pane's to tell, with the sheet that was written without them", async () => {
  await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld(), withoutDates()] }));
  expect(await reportCommand(4, today)).toEqual({
    page: "report",
    matter: "written",
    news: {
      sheet: "Q4 2021-22 report",
      quarter: "Q4 2021/22",
      rows: {
        used: "1 of 2 rows used, 1 not counted.",
        worrying: 1,
        reasons: ["1 without a date that can be counted"],
      },
      notes: ["The log ends on 12 January 2022, so figures for Q4 2021/22 may be incomplete."],
    },
  });
});

test("a report that is there already is the pane's to ask about", async () => {
  await reportCommand("latest", today);
  expect(await reportCommand(4, today)).toEqual({ page: "report", matter: "exists", quarter: "Q4 2021/22" });
});

test.each([
  ["no log", { Notes: [["A note"]] }],
  ["several logs", { Adults: [HEADERS, upheld()], Children: [HEADERS, upheld()] }],
  ["a log without a column that is needed", { Log: [HEADERS.slice(0, -3), upheld().slice(0, -3)] }],
  ["a log without complaints", { Log: [HEADERS] }],
])("%s: the pane is to let another be chosen, and nothing is written", async (_, sheetsOfFile) => {
  const { book } = await openPaneWorkbook(await fileOf(sheetsOfFile));
  expect(await reportCommand(4, today)).toEqual({ page: "report", matter: "log", wanted: 4 });
  expect(book.file.worksheets).toHaveLength(Object.keys(sheetsOfFile).length);
});

test("a quarter of which the log has no complaint, and settings that can't be read, are told and never thrown", async () => {
  await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld()] }));
  expect(await reportCommand(2, today)).toMatchObject({
    matter: "failed",
    message: expect.stringMatching(/no complaint received or closed in any Q2/u) as string,
  });
  const { settings } = await openPaneWorkbook();
  settings.set("ComplaintsMonitor.Settings", '{"version":3}');
  expect(await reportCommand(4, today)).toMatchObject({
    matter: "failed",
    message: expect.stringMatching(/newer version/u) as string,
  });
});

function withoutDates(): Cell[] {
  return upheld().map((cell) => (cell instanceof Date ? "soon" : cell));
}
