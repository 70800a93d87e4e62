import { AS_FOUND } from "./log/asFound";
import { makeReport } from "../../src/app/report/makeReport";
import { existingReports } from "../../src/app/report/existingReports";
import { openLog } from "../../src/app/log/openLog";
import { reportCommand } from "../../src/app/ribbon/reportCommand";
import type { WorkbenchWorkbook } from "../../src/workbench/openWorkbook";
import { isoDay } from "../engine/calendar/isoDay";
import { REPORT_NAME, logBook, sheetNames, upheld } from "../excel/logBook";

const today = isoDay("2022-04-20");

let workbook: WorkbenchWorkbook;
beforeEach(async () => {
  workbook = await logBook();
  workbook.activate();
});

const make = () => makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({ quarter: "Q4 2021/22" }));

describe("others at work in the workbook", () => {
  test("what they added to the log since it was opened is in the report", async () => {
    await openLog({ ...AS_FOUND, today });
    workbook.book.file.getWorksheet("Log")?.addRow(upheld({ id: "C2" }));
    const made = await make();
    expect(made.prepared.report.upheld.map(({ id }) => id)).toEqual(["C1", "C2"]);
  });

  test("a sheet that they named like the report since the log was opened is left alone", async () => {
    await openLog({ ...AS_FOUND, today });
    workbook.book.file.addWorksheet(REPORT_NAME).getCell("A1").value = "theirs";
    await make();
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME, `${REPORT_NAME} (2)`]);
  });
});

describe("while a cell is being edited, the user is told to finish that", () => {
  const SENTENCE = /You are editing a cell\. Finish editing it \(press Enter or Esc\) and try again\./u;

  test("before anything was read", async () => {
    workbook.failAt("WorksheetCollection", "getActiveWorksheet", "InvalidOperationInCellEditMode");
    await expect(openLog({ ...AS_FOUND, today })).rejects.toThrow(SENTENCE);
  });

  test("as the report is written, and not to take a sheet away that is not there", async () => {
    for (const member of ["add", "getItemOrNullObject"])
      workbook.failAt("WorksheetCollection", member, "InvalidOperationInCellEditMode");
    await expect(make()).rejects.toThrow(SENTENCE);
    expect(sheetNames(workbook)).toEqual(["Log"]);
  });

  test("by the pane, where a button of the ribbon met it", async () => {
    workbook.failAt("WorksheetCollection", "getActiveWorksheet", "InvalidOperationInCellEditMode");
    expect(await reportCommand(4, today)).toMatchObject({
      matter: "failed",
      message: expect.stringMatching(SENTENCE) as string,
    });
  });
});

describe("where something is protected, the user is told what to unprotect", () => {
  async function protect(sheet: string): Promise<void> {
    await workbook.book.file.getWorksheet(sheet)?.protect("", {});
  }

  test("a log that is protected is read, and reported on", async () => {
    await protect("Log");
    expect((await make()).kind).toBe("written");
  });

  test("a report that is protected is not replaced, and stays as it was", async () => {
    await make();
    await protect(REPORT_NAME);
    const [old] = await existingReports((await make()).prepared);
    const whenThere = { sheet: REPORT_NAME, id: old?.mark.id ?? "" };
    const replacing = makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));
    await expect(replacing).rejects.toThrow(
      `The sheet “${REPORT_NAME}” is protected, so it was not replaced. Unprotect it (Review, Unprotect Sheet), or keep both.`,
    );
    expect((await existingReports((await make()).prepared))[0]?.mark.id).toBe(old?.mark.id);
  });

  test("a workbook that was protected since its log was read", async () => {
    workbook.failAt("WorksheetCollection", "add", "AccessDenied");
    await expect(make()).rejects.toThrow(
      /protected, or you can only read it\. Unprotect it on Excel's Review tab/u,
    );
    expect(sheetNames(workbook)).toEqual(["Log"]);
  });
});
