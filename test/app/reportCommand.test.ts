import { reportCommand } from "../../src/app/reportCommand";
import { isoDay } from "../engine/calendar/isoDay";
import { type PaneWorkbook, openPaneWorkbook } from "./paneWorkbook";

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
  expect(await reportCommand(1, today)).toMatchObject({ matter: "written", quarter: "Q1 2022/23" });
  const sheet = workbook.book.file.getWorksheet("Q1 2022-23 report");
  expect(sheet?.getCell("A2").value).toBe(
    "Quarter 1 2022/23 – 1 April – 30 June 2022 – to date, 20 April 2022",
  );
});

test("a report that is there already is the pane's to ask about", async () => {
  await reportCommand("latest", today);
  expect(await reportCommand(4, today)).toEqual({ page: "report", matter: "exists", quarter: "Q4 2021/22" });
});

test("no log, and settings that can't be read, are told and never thrown", async () => {
  workbook.book.file.getWorksheet("Complaints Log")?.spliceRows(1, 1);
  expect(await reportCommand(4, today)).toMatchObject({ matter: "failed" });
  workbook.settings.set("ComplaintsMonitor.Settings", '{"version":3}');
  const word = await reportCommand(4, today);
  expect(word?.message).toMatch(/newer version/u);
});
