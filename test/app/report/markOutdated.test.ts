import { AS_FOUND } from "../log/asFound";
import { openLog } from "../../../src/app/log/openLog";
import { makeReport, type WhenThere } from "../../../src/app/report/makeReport";
import { markOutdated } from "../../../src/app/report/markOutdated";
import { putBack } from "../../../src/app/upkeep/putBack";
import { HEADERS, Q4, REPORT_NAME, fileOf, upheld } from "../../excel/logBook";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const { today } = Q4;
const WORD =
  "The log or the settings have changed since this report was made on 20 April 2022. Refresh it in Complaints Monitor.";

const make = (whenThere: WhenThere = "ask") =>
  makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));
const mark = async () => markOutdated(await openLog({ ...AS_FOUND, today }));

async function withReport(): Promise<PaneWorkbook> {
  const workbook = await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld()] }));
  await make();
  return workbook;
}

const sheetIn = ({ book }: PaneWorkbook, name = REPORT_NAME) => {
  const sheet = book.file.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** What stands under the title and the period. */
const said = (workbook: PaneWorkbook): unknown => sheetIn(workbook).getCell("A3").value ?? "";

function changeLog(workbook: PaneWorkbook): void {
  sheetIn(workbook, "Log").addRow(upheld({ id: "C2" }));
}

async function refresh(): Promise<void> {
  const asked = await make();
  if (asked.kind === "written") throw new Error("There was no report.");
  const [{ sheet, mark: old, typed }] = asked.reports;
  expect(typed.cells).toEqual([]);
  await make({ sheet, id: old.id });
}

test("a report whose log has changed says so under its title, until it is refreshed", async () => {
  const workbook = await withReport();
  await mark();
  expect(said(workbook)).toBe("");
  changeLog(workbook);
  await mark();
  expect(said(workbook)).toBe(WORD);
  await refresh();
  expect(said(workbook)).toBe("");
});

test("the word goes where the log is again as it was", async () => {
  const workbook = await withReport();
  changeLog(workbook);
  await mark();
  sheetIn(workbook, "Log").spliceRows(3, 1);
  await mark();
  expect(said(workbook)).toBe("");
});

test("where nothing is to be said, nothing is written", async () => {
  const workbook = await withReport();
  changeLog(workbook);
  await mark();
  workbook.resetTraffic();
  await mark();
  expect(workbook.traffic.writes).toBe(0);
});

test("nothing is written to a protected sheet, nor over what somebody typed there", async () => {
  const workbook = await withReport();
  changeLog(workbook);
  await sheetIn(workbook).protect("", {});
  await mark();
  expect(said(workbook)).toBe("");
  sheetIn(workbook).unprotect();
  sheetIn(workbook).getCell("A3").value = "mine";
  await mark();
  expect(said(workbook)).toBe("mine");
});

test("what Excel refuses is no failure of whoever was at work", async () => {
  const workbook = await withReport();
  changeLog(workbook);
  const log = await openLog({ ...AS_FOUND, today });
  workbook.resetTraffic();
  workbook.plays.refusal = { roundTrip: 1, code: "InvalidOperationInCellEditMode", times: Infinity };
  await markOutdated(log);
  workbook.plays.refusal = undefined;
  expect(said(workbook)).toBe("");
});

test("a report that is put back is what it was, and the word is no change of the user's", async () => {
  const workbook = await withReport();
  changeLog(workbook);
  await refresh();
  changeLog(workbook);
  await mark();
  expect(await putBack("report")).toBe("The workbook is as it was before the report.");
});
