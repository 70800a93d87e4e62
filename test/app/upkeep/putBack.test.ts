import { AS_FOUND } from "../log/asFound";
import { logFillings, fillLog } from "../../../src/app/formulas/fillLog";
import { openLog } from "../../../src/app/log/openLog";
import { existingReports } from "../../../src/app/report/existingReports";
import { generateReport } from "../../../src/app/report/generateReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { applyFixes, shownFixes } from "../../../src/app/upkeep/logFixes";
import { keepSheet } from "../../../src/excel/writing/keptSheet";
import { canPutBack, putBack } from "../../../src/app/upkeep/putBack";
import type { WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";
import { HEADERS, Q4, REPORT_NAME, fileOf, logBook, sheetNames, upheld } from "../../excel/logBook";
import { partTexts } from "../../workbench/parts";
import { openWorkbook } from "../../../src/workbench/openWorkbook";

/** All that a workbook's saved file holds but when it was saved. */
async function contentsOf(workbook: WorkbenchWorkbook): Promise<Record<string, string>> {
  return { ...partTexts(await workbook.save()), "docProps/core.xml": "" };
}

function cell({ book }: WorkbenchWorkbook, sheet: string, address: string): unknown {
  return book.file.getWorksheet(sheet)?.getCell(address).value;
}

function type({ book }: WorkbenchWorkbook, sheet: string, address: string, value: string): void {
  const found = book.file.getWorksheet(sheet);
  if (found) found.getCell(address).value = value;
}

/** What the report's sheet holds and looks like, as Excel tells it, and its page as the file has it. */
async function lookOf({ book }: WorkbenchWorkbook): Promise<string> {
  const area = { row: 0, column: 0, rowCount: 95, columnCount: 15 };
  const kept = await keepSheet({ id: REPORT_NAME, name: REPORT_NAME }, area);
  const { pageSetup, rowBreaks, views } = book.file.getWorksheet(REPORT_NAME) ?? {};
  return JSON.stringify({ kept, pageSetup, rowBreaks, view: views?.[0] });
}

describe("a new report that is put back", () => {
  test("is gone, and the workbook is as it was", async () => {
    const workbook = await logBook();
    workbook.activate();
    const prepared = await prepareReport(Q4);
    const before = await contentsOf(workbook);
    const { sheet } = await generateReport(prepared);
    expect(canPutBack("report", sheet)).toBe(true);
    workbook.resetTraffic();
    expect(await putBack("report")).toBe("The workbook is as it was before the report.");
    expect(workbook.traffic.roundTrips).toBeLessThanOrEqual(3);
    expect(sheetNames(workbook)).toEqual(["Log"]);
    expect(await contentsOf(workbook)).toEqual(before);
    expect(canPutBack("report", sheet)).toBe(false);
  });

  test("leaves what was typed on its sheet, and names it", async () => {
    const workbook = await logBook();
    workbook.activate();
    await generateReport(await prepareReport(Q4));
    type(workbook, REPORT_NAME, "P3", "my note");
    type(workbook, REPORT_NAME, "A1", "my title");
    expect(await putBack("report")).toContain(
      `2 cells changed since, so they were left alone: A1 on “${REPORT_NAME}” and P3 on “${REPORT_NAME}”.`,
    );
    expect([cell(workbook, REPORT_NAME, "P3"), cell(workbook, REPORT_NAME, "A1")]).toEqual([
      "my note",
      "my title",
    ]);
    expect(cell(workbook, REPORT_NAME, "A3")).toBeNull();
    expect(await existingReports(await prepareReport(Q4))).toEqual([]);
  });

  test("does nothing to a sheet that is another report by now", async () => {
    const workbook = await logBook();
    workbook.activate();
    const { putBack: first } = await generateReport(await prepareReport(Q4));
    const prepared = await prepareReport(Q4);
    const [there] = await existingReports(prepared);
    await generateReport(prepared, { sheet: REPORT_NAME, id: there?.mark.id ?? "" });
    await expect(first()).rejects.toThrow(/has another report by now, so nothing was put back/u);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  });
});

describe("a report that replaced another", () => {
  async function replaced(): Promise<{ workbook: WorkbenchWorkbook; before: string; oldId: string }> {
    const workbook = await logBook([upheld(), upheld({ id: "C2" })]);
    workbook.activate();
    await generateReport(await prepareReport(Q4));
    type(workbook, REPORT_NAME, "A90", "what I typed");
    const before = await lookOf(workbook);
    workbook.book.file.getWorksheet("Log")?.addRow(upheld({ id: "C3" }));
    const prepared = await prepareReport(Q4);
    const oldId = (await existingReports(prepared))[0]?.mark.id ?? "";
    await generateReport(prepared, { sheet: REPORT_NAME, id: oldId });
    return { workbook, before, oldId };
  }

  test("is the other again, with what was typed on it, its looks and its page", async () => {
    const { workbook, before, oldId } = await replaced();
    expect(await lookOf(workbook)).not.toBe(before);
    workbook.resetTraffic();
    expect(await putBack("report")).toBe("The workbook is as it was before the report.");
    expect(workbook.traffic.roundTrips).toBeLessThanOrEqual(3);
    expect(await lookOf(workbook)).toBe(before);
    expect((await existingReports(await prepareReport(Q4)))[0]?.mark.id).toBe(oldId);
  });

  test("keeps what was typed on the new one since, and names it", async () => {
    const { workbook } = await replaced();
    type(workbook, REPORT_NAME, "P7", "typed later");
    expect(await putBack("report")).toMatch(/1 cell changed since, so it was left alone: P7 on/u);
    expect([cell(workbook, REPORT_NAME, "P7"), cell(workbook, REPORT_NAME, "A90")]).toEqual([
      "typed later",
      "what I typed",
    ]);
  });
});

test("a report is replaced in three round trips, and a formula that refers to it still does", async () => {
  const workbook = await logBook(undefined, (file) => {
    file.addWorksheet("Notes");
  });
  workbook.activate();
  await generateReport(await prepareReport(Q4));
  const notes = workbook.book.file.getWorksheet("Notes");
  if (notes) notes.getCell("A1").value = { formula: `'${REPORT_NAME}'!A1` };
  const prepared = await prepareReport(Q4);
  const [there] = await existingReports(prepared);
  workbook.resetTraffic();
  await generateReport(prepared, { sheet: REPORT_NAME, id: there?.mark.id ?? "" });
  expect(workbook.traffic.roundTrips).toBe(3);
  await workbook.calculate();
  expect(notes?.getCell("A1").result).toMatch(/^Complaints Monitoring Report/u);
});

describe("fixes that are put back", () => {
  async function fixed(): Promise<WorkbenchWorkbook> {
    const faulty = upheld({ id: "C2 ", officer: "=1+1" });
    faulty[5] = "S1";
    const workbook = await logBook([upheld(), faulty]);
    workbook.activate();
    const log = await openLog({ ...AS_FOUND, today: Q4.today });
    await applyFixes(log, shownFixes(log));
    return workbook;
  }

  test("leave each cell as it was, a text a text", async () => {
    const workbook = await fixed();
    expect([cell(workbook, "Log", "A3"), cell(workbook, "Log", "F3")]).toEqual(["C2", "Frontline"]);
    workbook.resetTraffic();
    expect(await putBack("fixes")).toBe("The cells hold what they held before.");
    expect(workbook.traffic.roundTrips).toBe(2);
    expect([cell(workbook, "Log", "A3"), cell(workbook, "Log", "F3")]).toEqual(["C2 ", "S1"]);
  });

  test("leave a cell that has changed since alone, and name it", async () => {
    const workbook = await fixed();
    type(workbook, "Log", "F3", "Investigative");
    expect(await putBack("fixes")).toMatch(/1 cell changed since, so it was left alone: F3 on “Log”\.$/u);
    expect([cell(workbook, "Log", "A3"), cell(workbook, "Log", "F3")]).toEqual(["C2 ", "Investigative"]);
  });
});

describe("filled columns that are put back", () => {
  async function filled(change?: Parameters<typeof fileOf>[1]): Promise<WorkbenchWorkbook> {
    const workbook = await openWorkbook(
      await fileOf({ Log: [HEADERS, upheld(), upheld({ id: "C2" })] }, change),
    );
    workbook.activate();
    await fillLog(await logFillings(await openLog({ ...AS_FOUND, today: Q4.today })));
    return workbook;
  }

  test("are gone, and the log is as it was", async () => {
    const workbook = await filled();
    expect(cell(workbook, "Log", "J1")).toBe("Working days");
    expect(await putBack("columns")).toBe("The columns were removed.");
    for (const address of ["J1", "J2", "K2", "L3"]) expect(cell(workbook, "Log", address)).toBeNull();
    expect(cell(workbook, "Log", "I2")).toBe("None");
  });

  test("leave a cell that has changed since alone, and name it", async () => {
    const workbook = await filled();
    type(workbook, "Log", "K2", "by hand");
    expect(await putBack("columns")).toMatch(/1 cell changed since, so it was left alone: K2 on “Log”\.$/u);
    expect(cell(workbook, "Log", "K2")).toBe("by hand");
    expect(cell(workbook, "Log", "K3")).toBeNull();
  });

  test("of a table with a row of totals are gone from the table, and its totals stay", async () => {
    const workbook = await filled((file) => {
      const sheet = file.getWorksheet("Log");
      sheet?.addTable({
        name: "Complaints",
        ref: "A1",
        headerRow: true,
        totalsRow: true,
        columns: HEADERS.map((name) => ({ name })),
        rows: [upheld(), upheld({ id: "C2" })],
      });
      if (sheet) sheet.getCell("A4").value = "Total";
    });
    const table = workbook.book.file.getWorksheet("Log")?.getTables()[0];
    expect(table?.model.columns.length).toBe(HEADERS.length + 3);
    expect(workbook.book.file.getWorksheet("Log")?.getCell("J4").value).toBeNull();
    expect(await putBack("columns")).toBe("The columns were removed.");
    expect(table?.model.columns.length).toBe(HEADERS.length);
    expect(cell(workbook, "Log", "J2")).toBeNull();
    expect(cell(workbook, "Log", "A4")).toBe("Total");
  });
});
