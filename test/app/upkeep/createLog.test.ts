import { findingsOf } from "../../../src/app/upkeep/logFindings";
import { AS_FOUND } from "../log/asFound";
import type { Workbook } from "@cj-tech-master/excelts";
import { countingSettings } from "../../../src/app/settings/countingSettings";
import { openLog } from "../../../src/app/log/openLog";
import { reportOn } from "../../../src/app/report/reportOn";
import {
  changeLogChoices,
  readLogChoices,
  saveLogChoices,
  withColumn,
  withCounted,
  withDateOrder,
  withPlaces,
  withValue,
} from "../../../src/app/log/logChoices";
import { type LogChoices, NO_CHOICES } from "../../../src/log/choices";
import { answeredLog } from "../../../src/functions/logArgument";
import { workbookCounting, recountFormulas } from "../../../src/app/settings/workbookCounting";
import { changeSettings, readSettings } from "../../../src/app/settings/settings";
import { createLog, createSampleLog } from "../../../src/app/upkeep/createLog";
import sampleComplaints from "../../../src/app/upkeep/sampleComplaints.json";
import { tablesJson } from "../../../src/report/reportJson";
import { type WorkbenchWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { sampleLog } from "../../data/sampleLog";
import { isoDay } from "../../engine/calendar/isoDay";
import { fileOf, saved, sheetNames } from "../../excel/logBook";
import { headerName } from "../../../src/log/spellings/headerSpellings";
import { roleOfHeader } from "../../../src/log/spellings/headers";
import expected from "../../sample/expected-report.json";

const NOTES = { Notes: [["mine"]] };

async function workbookOf(
  sheets: Parameters<typeof fileOf>[0] = NOTES,
  change?: (workbook: Workbook) => void,
): Promise<WorkbenchWorkbook> {
  const workbook = await openWorkbook(await fileOf(sheets, change));
  workbook.activate();
  return workbook;
}

/** The log opened as the pane opens it, by what the workbook keeps. */
async function opened() {
  const settings = await countingSettings(await readSettings());
  return openLog({ ...AS_FOUND, choices: await readLogChoices(), settings, today: isoDay("2022-04-20") });
}

test("the sample's complaints are those of the sample log", () => {
  const { headers, lines } = sampleLog();
  const complaints = lines.map((line) => {
    const cells = headers.map((header, place) => [roleOfHeader(header)?.role, line[place] ?? ""] as const);
    return Object.fromEntries(cells.filter(([, text]) => text !== "")) as Record<string, string>;
  });
  expect(sampleComplaints).toEqual(complaints);
});

describe("the sample log, once created,", () => {
  test("is read without a question, and gives the golden report", async () => {
    await workbookOf();
    await createSampleLog();
    const log = await opened();
    expect([...findingsOf(log)].filter(({ severity }) => severity === "error")).toEqual([]);
    expect(tablesJson(reportOn(log, { quarter: "Q4 2021/22" }).report)).toEqual(expected);
  });

  test("gives the same from the file that is saved, and in the 1904 system", async () => {
    const workbook = await workbookOf(NOTES, (file) => (file.properties.date1904 = true));
    await createSampleLog();
    const again = await openWorkbook(await workbook.save());
    expect(again.losses).toEqual([]);
    again.activate();
    expect(tablesJson(reportOn(await opened(), { quarter: "Q4 2021/22" }).report)).toEqual(expected);
  });
});

describe("a log to start with", () => {
  test("leaves every other sheet as it was, and takes free names", async () => {
    const workbook = await workbookOf({ ...NOTES, "complaints LOG": [["mine"]], Holidays: [["mine"]] });
    await createLog();
    expect(sheetNames(workbook)).toEqual([
      ...["Notes", "complaints LOG", "Holidays"],
      ...["Complaints log (2)", "Holidays (2)"],
    ]);
    expect(await readLogChoices()).toMatchObject({ places: [{ sheet: "Complaints log (2)" }] });
    expect(await readSettings()).toMatchObject({ holidays: { use: "replace", place: "Holidays (2)" } });
    for (const name of ["Notes", "complaints LOG", "Holidays"]) {
      const sheet = workbook.book.file.getWorksheet(name);
      expect([sheet?.getCell("A1").value, sheet?.actualRowCount]).toEqual(["mine", 1]);
    }
  });

  test("is written in one round trip, beside a look at the workbook, six for what it keeps, and one to say that it is whole", async () => {
    const workbook = await workbookOf();
    workbook.resetTraffic();
    await createLog();
    expect(workbook.traffic.roundTrips).toBe(9);
  });

  describe("where an earlier try was broken off for good once its sheets were written", () => {
    async function brokenOff(): Promise<WorkbenchWorkbook> {
      const workbook = await workbookOf();
      workbook.resetTraffic();
      workbook.plays.refusal = { roundTrip: 6, code: "RequestAborted", times: Infinity };
      await expect(createLog()).rejects.toThrow(/“Complaints log” and “Holidays” may be left unfinished/u);
      workbook.plays.refusal = undefined;
      return workbook;
    }

    test("makes no second", async () => {
      const workbook = await brokenOff();
      expect(sheetNames(workbook)).toEqual(["Notes", "Complaints log", "Holidays"]);
      expect(await createLog()).toMatchObject({ sheet: "Complaints log" });
      expect(sheetNames(workbook)).toEqual(["Notes", "Complaints log", "Holidays"]);
    });

    test("leaves alone what was typed into it", async () => {
      const workbook = await brokenOff();
      const log = workbook.book.file.getWorksheet("Complaints log");
      if (log) log.getCell("A2").value = "C1";
      expect(await createLog()).toMatchObject({ sheet: "Complaints log (2)" });
      expect(workbook.book.file.getWorksheet("Complaints log")?.getCell("A2").value).toBe("C1");
    });

    test("leaves a log alone that is whole, though nothing was typed into it", async () => {
      const workbook = await workbookOf();
      await createLog();
      expect(await createLog()).toMatchObject({ sheet: "Complaints log (2)" });
      expect(sheetNames(workbook)).toContain("Complaints log");
    });
  });

  test("is a table with rules for its cells, a frozen header, and all the holidays beside it", async () => {
    const workbook = await workbookOf();
    await createLog();
    const file = await saved(workbook);
    const log = file.getWorksheet("Complaints log");
    expect(log?.getTables().map(({ model }) => [model.tableRef, model.style?.theme])).toEqual([
      ["A1:K2", "TableStyleMedium2"],
    ]);
    expect(log?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(log?.dataValidations.find("E2")).toMatchObject({
      type: "list",
      formulae: ['"Frontline,Investigative,Escalated"'],
    });
    expect(log?.dataValidations.find("B2")).toMatchObject({ formulae: ["'Holidays'!$D$2:$D$60"] });
    expect(log?.dataValidations.find("D2")).toMatchObject({ type: "custom", formulae: ["ISNUMBER($D2)"] });
    expect(log?.getCell("D2").numFmt).toBe("dd/mm/yyyy");
    const holidays = file.getWorksheet("Holidays");
    expect(holidays?.getCell("B2").value).toBe("New Year's Day");
    expect((await countingSettings(await readSettings())).holidays.holidays).toHaveLength(
      (holidays?.actualRowCount ?? 0) - 1,
    );
  });

  test("is read as soon as it has a complaint, though another log is in the workbook", async () => {
    const { headers, lines } = sampleLog();
    const workbook = await workbookOf({ Log: [headers, ...lines] });
    await createLog();
    await expect(opened()).rejects.toMatchObject({ obstacle: "noRows" });
    const sheet = workbook.book.file.getWorksheet("Complaints log");
    ["C1", "Adults", "Delay", 44571, "Frontline", "", 44575, "Upheld"].forEach((value, place) => {
      if (sheet && value !== "") sheet.getCell(2, place + 1).value = value;
    });
    expect((await opened()).counted.workingDays[0]).toBe(5);
  });

  test("keeps the holidays that were set before", async () => {
    const workbook = await workbookOf({ ...NOTES, Ours: [["Date"], [44641]] });
    const holidays = { use: "replace", place: "Ours" } as const;
    await changeSettings({ holidays });
    await createLog();
    expect(await readSettings()).toMatchObject({ holidays });
    expect(workbook.book.file.getWorksheet("Holidays")?.actualRowCount).toBe(4);
  });

  test("has the procedure's stages and outcomes, and a column for what starts its clock", async () => {
    const workbook = await workbookOf();
    await changeSettings({ procedure: "lgsco" });
    await createLog();
    expect((await readSettings()).holidays).toEqual({ use: "replace", place: "Holidays" });
    const names = (await countingSettings(await readSettings())).holidays.holidays.map(({ name }) => name);
    expect(names).toContain("Easter Monday");
    expect(names).not.toContain("2nd January");
    const log = workbook.book.file.getWorksheet("Complaints log");
    expect(log?.getCell("E1").value).toBe("Date Acknowledged");
    expect(log?.dataValidations.find("F2")).toMatchObject({ formulae: ['"Stage 1,Stage 2"'] });
    expect(JSON.stringify(log?.dataValidations.find("I2"))).not.toContain("Resolution");
  });

  test.each([
    ["its table", "TableCollection", "add"],
    ["its holidays", "WorksheetCollection", "add"],
  ])("leaves nothing behind where Excel refuses %s", async (_, type, member) => {
    const workbook = await workbookOf();
    workbook.failAt(type, member, "GeneralException");
    await expect(createLog()).rejects.toMatchObject({ kind: "excel" });
    expect(sheetNames(workbook)).toEqual(["Notes"]);
  });

  test("is not begun in a workbook whose structure is protected", async () => {
    const workbook = await workbookOf();
    Object.assign(workbook.book, { isStructureProtected: true });
    await expect(createLog()).rejects.toMatchObject({ obstacle: "protectedWorkbook" });
  });
});

describe("what was said of the user's own log, when another is created beside it,", () => {
  const OWN = ["Ref", "Date Received", "Went out", "Stage", "Outcome", "Extended?"];
  const LINES = [
    ["A", "2022-01-10", "2022-01-12", "Frontline", "Founded", "No"],
    ["B", "2022-01-11", "2022-01-13", "Frontline", "Founded", "No"],
  ];
  const SAID = [
    (kept: LogChoices) => withPlaces(kept, [{ sheet: "Ours" }]),
    (kept: LogChoices) => ({ ...withColumn(kept, [], "closed", "Went out"), headers: OWN }),
    (kept: LogChoices) => ({ ...withColumn(kept, [], "type", null), headers: OWN }),
    (kept: LogChoices) => withValue(kept, "outcome", "Founded", "upheld"),
    (kept: LogChoices) =>
      withCounted(kept, { header: "Kind", counted: ["Complaint"], notCounted: ["Praise"] }),
    (kept: LogChoices) =>
      withDateOrder(kept, { sheet: "Complaints log", header: "Date Received", order: "monthFirst" }),
  ].reduce((kept, change) => change(kept), NO_CHOICES);

  const asFormulasReadIt = async (): Promise<unknown> => {
    await recountFormulas();
    return answeredLog([OWN, ...LINES], await workbookCounting()).reading.log.row(0);
  };

  test.each([
    ["empty", createLog],
    ["with the sample", createSampleLog],
  ])("is kept, but for where the log is: %s", async (_, create) => {
    await workbookOf({ Ours: [OWN, ...LINES] });
    await saveLogChoices(SAID);
    const before = await asFormulasReadIt();
    expect(before).toMatchObject({ outcome: "upheld", closed: isoDay("2022-01-12") });
    const created = await create();
    expect(created).toEqual({ sheet: "Complaints log (2)", hasAnswersOfOther: true });
    expect(await readLogChoices()).toEqual({ ...SAID, places: [{ sheet: created.sheet }] });
    expect(await asFormulasReadIt()).toEqual(before);
    await changeLogChoices((kept) => withPlaces(kept, SAID.places));
    expect((await opened()).reading.log.row(0)).toEqual(before);
  });

  test("does not change how the new one is read", async () => {
    await workbookOf({ Ours: [OWN, ...LINES] });
    await saveLogChoices(SAID);
    await createSampleLog();
    const log = await opened();
    expect(log.questions).toEqual([]);
    expect(tablesJson(reportOn(log, { quarter: "Q4 2021/22" }).report)).toEqual(expected);
  });

  test.each<[string, string, (kept: LogChoices) => LogChoices]>([
    [
      "a column of the new one",
      "Extension",
      (kept) => ({ ...kept, columns: { extension: null }, headers: [headerName("extension")] }),
    ],
    ["another for it", "Date Closed", (kept) => ({ ...kept, columns: { closed: "Date Escalated" } })],
    ["a word of its lists", "“Resolution”", (kept) => withValue(kept, "outcome", "Resolution", "upheld")],
  ])("keeps one from being created that would be read wrongly: %s", async (_, named, change) => {
    const workbook = await workbookOf({ Ours: [OWN, ...LINES] });
    await saveLogChoices(change(NO_CHOICES));
    await expect(createLog()).rejects.toMatchObject({
      obstacle: "otherAnswers",
      message: expect.stringContaining(named) as string,
    });
    expect(sheetNames(workbook)).toEqual(["Ours"]);
    expect(await readLogChoices()).toEqual(change(NO_CHOICES));
  });

  test("is there as it was where the settings could not be saved, and the next try makes no second", async () => {
    const workbook = await workbookOf({ Ours: [OWN, ...LINES] });
    await saveLogChoices(SAID);
    workbook.resetTraffic();
    workbook.plays.refusal = { roundTrip: 8, times: 2, code: "GeneralException" };
    await expect(createLog()).rejects.toThrow();
    expect([sheetNames(workbook), await readLogChoices()]).toEqual([["Ours"], SAID]);
    workbook.plays.refusal = undefined;
    expect(await createLog()).toMatchObject({ sheet: "Complaints log (2)" });
    expect(sheetNames(workbook)).toHaveLength(3);
  });
});
