import { AS_FOUND } from "./log/asFound";
import { failureText } from "../../src/app/failureText";
import { fillLog, logFillings } from "../../src/app/formulas/fillLog";
import { insertFunction } from "../../src/app/formulas/insertFunction";
import { selectCell, showSheet } from "../../src/app/host";
import { openLog } from "../../src/app/log/openLog";
import { existingReports } from "../../src/app/report/existingReports";
import { makeReport } from "../../src/app/report/makeReport";
import { prepareReport } from "../../src/app/report/prepareReport";
import { changeSettings, readSettings } from "../../src/app/settings/settings";
import { createLog } from "../../src/app/upkeep/createLog";
import { applyFixes, shownFixes } from "../../src/app/upkeep/logFixes";
import { HEADERS, Q4, REPORT_NAME, fileOf, sheetNames, upheld } from "../excel/logBook";
import { type PaneWorkbook, openPaneWorkbook } from "./paneWorkbook";

const { today } = Q4;

const faulty = upheld({ id: "C2 " });

async function open(
  sheets: readonly string[] = ["Log"],
  change?: Parameters<typeof fileOf>[1],
): Promise<PaneWorkbook> {
  const rows = [HEADERS, upheld(), faulty];
  return openPaneWorkbook(await fileOf(Object.fromEntries(sheets.map((name) => [name, rows])), change));
}

const generate = () =>
  makeReport({ ...AS_FOUND, today, whenThere: "ask" }, () => ({ quarter: "Q4 2021/22" }));

/** The sentence that a user reads; empty where all went well. */
async function sentenceOf(doing: Promise<unknown>): Promise<string> {
  return doing.then(() => "", failureText);
}

const idOf = ({ book }: PaneWorkbook, row: number, sheet = "Log"): unknown =>
  book.file.getWorksheet(sheet)?.getCell(row, 1).value;

describe("with a chart sheet in front", () => {
  test("a report is made of the log all the same, and shown", async () => {
    const workbook = await open();
    workbook.plays.chartSheetInFront = true;
    await generate();
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
    expect(workbook.plays.chartSheetInFront).toBe(false);
  });

  test("a log is created, and cells are fixed", async () => {
    const workbook = await open();
    workbook.plays.chartSheetInFront = true;
    const log = await openLog({ ...AS_FOUND, today });
    await applyFixes(log, shownFixes(log));
    expect(idOf(workbook, 3)).toBe("C2");
    workbook.plays.chartSheetInFront = true;
    await createLog();
    expect(sheetNames(workbook)).toEqual(["Log", "Complaints log", "Holidays"]);
  });

  test("no function is inserted, and the user is told to select a cell", async () => {
    const workbook = await open();
    const log = await openLog({ ...AS_FOUND, today });
    workbook.plays.chartSheetInFront = true;
    expect(await sentenceOf(insertFunction(log, "WORKING_DAYS"))).toMatch(
      /ordinary worksheet|select a cell/u,
    );
  });
});

describe("a formula on another sheet that refers to a report still calculates", () => {
  const refresh = async (): Promise<unknown> => {
    const [old] = await existingReports(await prepareReport(Q4));
    const whenThere = { sheet: REPORT_NAME, id: old?.mark.id ?? "" };
    return makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));
  };

  /** A report, and what tells the formula's result and the figure that it refers to, which grows with the log. */
  async function referredTo(): Promise<{ workbook: PaneWorkbook; shown: () => Promise<readonly unknown[]> }> {
    const workbook = await open(["Log"], (file) => {
      file.addWorksheet("Notes");
    });
    await generate();
    const { file } = workbook.book;
    const [report, notes] = [file.getWorksheet(REPORT_NAME), file.getWorksheet("Notes")];
    let figure = "";
    report?.eachRow((row) => {
      row.eachCell(({ address, value }) => {
        if (value === 2) figure = address;
      });
    });
    if (notes) notes.getCell("A1").value = { formula: `'${REPORT_NAME}'!${figure}` };
    file.getWorksheet("Log")?.addRow(upheld({ id: "C3" }));
    const shown = async (): Promise<readonly unknown[]> => {
      await workbook.calculate();
      return [notes?.getCell("A1").result, report?.getCell(figure).value];
    };
    return { workbook, shown };
  }

  test("once it was made again", async () => {
    const { shown } = await referredTo();
    expect(await shown()).toEqual([2, 2]);
    await refresh();
    expect(await shown()).toEqual([3, 3]);
  });

  test("where making it again failed", async () => {
    const { workbook, shown } = await referredTo();
    workbook.failAt("Range", "select", "AccessDenied");
    await expect(refresh()).rejects.toThrow("Nothing was changed.");
    expect(await shown()).toEqual([2, 2]);
  });
});

describe("on a sheet that is hidden", () => {
  test.each(["hidden", "veryHidden"] as const)("a report is replaced, %s as it is", async (state) => {
    const workbook = await open();
    await generate();
    const [old] = await existingReports(await prepareReport(Q4));
    Object.assign(workbook.book.file.getWorksheet(REPORT_NAME) ?? {}, { state });
    workbook.book.active = workbook.book.file.getWorksheet("Log");
    const whenThere = { sheet: REPORT_NAME, id: old?.mark.id ?? "" };
    await makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));
    const [now] = await existingReports(await prepareReport(Q4));
    expect(now?.mark.id).not.toBe(old?.mark.id);
    expect(workbook.book.active?.name).toBe("Log");
  });

  test("nothing can be shown, and the user is told how to unhide it", async () => {
    await open(["Log", "Hidden"], (file) => {
      Object.assign(file.getWorksheet("Hidden") ?? {}, { state: "hidden" });
    });
    const told = "The sheet “Hidden” is hidden, so it cannot be shown. Unhide it";
    expect(await sentenceOf(showSheet("Hidden"))).toContain(told);
    expect(await sentenceOf(selectCell("Hidden", 1, 1))).toContain(told);
  });
});

describe("where the second of two sheets is protected, the first is not written to either", () => {
  async function twoSheets(): Promise<PaneWorkbook> {
    const workbook = await open(["A", "B"]);
    await workbook.book.file.getWorksheet("B")?.protect("", {});
    return workbook;
  }
  const both = { ...AS_FOUND, today, places: [{ sheet: "A" }, { sheet: "B" }] };
  const SENTENCE =
    "The sheet “B” is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) and try again.";

  test("by fixes", async () => {
    const workbook = await twoSheets();
    const log = await openLog(both);
    expect(await sentenceOf(applyFixes(log, shownFixes(log)))).toBe(SENTENCE);
    expect(idOf(workbook, 3, "A")).toBe("C2 ");
  });

  test("by filled columns", async () => {
    const workbook = await twoSheets();
    const fillings = await logFillings(await openLog(both));
    expect(await sentenceOf(fillLog(fillings))).toBe(SENTENCE);
    expect(workbook.book.file.getWorksheet("A")?.getCell("J1").value).toBeNull();
  });
});

describe("something in the way of filled columns is named, and nothing is added", () => {
  const asTable: Parameters<typeof fileOf>[1] = (file) => {
    file.getWorksheet("Log")?.addTable({
      name: "Complaints",
      ref: "A1",
      headerRow: true,
      columns: HEADERS.map((name) => ({ name, filterButton: true })),
      rows: [upheld(), faulty],
    });
  };

  test("cells that hold something", async () => {
    const workbook = await open();
    const fillings = await logFillings(await openLog({ ...AS_FOUND, today }));
    const log = workbook.book.file.getWorksheet("Log");
    if (log) log.getCell("K3").value = "mine";
    expect(await sentenceOf(fillLog(fillings))).toBe(
      "Some cells of the columns from J on, on the sheet “Log” are not empty, so nothing was added. Clear them and try again.",
    );
    expect([log?.getCell("J1").value, log?.getCell("K3").value]).toEqual([null, "mine"]);
  });

  test("a filter of the table", async () => {
    const workbook = await open(["Log"], asTable);
    const fillings = await logFillings(await openLog({ ...AS_FOUND, today }));
    workbook.failAt("TableColumnCollection", "add", "FilteredRangeConflict");
    expect(await sentenceOf(fillLog(fillings))).toMatch(
      /^A filter is in the way\. .*Nothing was changed\.$/u,
    );
  });

  test("merged cells beside the table", async () => {
    const workbook = await open(["Log"], asTable);
    const fillings = await logFillings(await openLog({ ...AS_FOUND, today }));
    workbook.book.file.getWorksheet("Log")?.mergeCells("J2:K3");
    expect(await sentenceOf(fillLog(fillings))).toMatch(
      /^Merged cells, .*are in the way\. .*Nothing was changed\.$/u,
    );
  });

  test("a co-author who changes the same cells", async () => {
    const workbook = await open();
    const log = await openLog({ ...AS_FOUND, today });
    workbook.failAt("Range", "values", "Conflict");
    const told = await sentenceOf(applyFixes(log, shownFixes(log)));
    expect(told).toMatch(
      /^Somebody else changed the workbook at the same moment\. .*Nothing was changed\.$/u,
    );
    expect(idOf(workbook, 3)).toBe("C2 ");
  });
});

test("a log that cannot be made the one to read is taken away again, so that the next try makes no second", async () => {
  const workbook = await open();
  workbook.failAt("SettingCollection", "add", "GeneralException");
  expect(await sentenceOf(createLog())).toMatch(/Your choice was not saved\.$/u);
  expect(sheetNames(workbook)).toEqual(["Log"]);
});

test("settings that were saved though Excel's answer was lost are no failure", async () => {
  const workbook = await open();
  workbook.resetTraffic();
  workbook.plays.refusal = { roundTrip: 2, code: "RequestAborted", afterActions: Infinity };
  await changeSettings({ serviceName: "Adults" });
  expect((await readSettings()).serviceName).toBe("Adults");
});
