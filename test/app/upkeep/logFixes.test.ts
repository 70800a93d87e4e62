import { AS_FOUND } from "../log/asFound";
import type { Workbook } from "@cj-tech-master/excelts";
import { type ShownFix, applyFixes, fixGroups, shownFixes } from "../../../src/app/upkeep/logFixes";
import { type OpenedLog, openLog } from "../../../src/app/log/openLog";
import { reportOn } from "../../../src/app/report/reportOn";
import { tablesJson } from "../../../src/report/reportJson";
import { type WorkbenchWorkbook } from "../../../src/workbench/openWorkbook";
import { readLogChoices, saveLogChoices, withSwap, withValue } from "../../../src/app/log/logChoices";
import { putBack } from "../../../src/app/upkeep/putBack";
import { NO_CHOICES } from "../../../src/log/choices";
import { isoDate, isoDay } from "../../engine/calendar/isoDay";
import { HEADERS, type Cell, logBook } from "../../excel/logBook";

const TODAY = isoDay("2022-04-20");

/** A Frontline complaint of Q4 2021/22 in the columns of `HEADERS`, but for what a test says. */
function complaint(differently: Partial<Record<string, Cell>> = {}): Cell[] {
  const usual: Record<string, Cell> = {
    "Complaint ID": "C1",
    "Type of Complaint": "Care",
    Service: "Adults",
    "Date Received": isoDay("2022-01-10"),
    "Date Closed": isoDay("2022-01-12"),
    Stage: "Frontline",
    Outcome: "Upheld",
    "Responsible Officer": "Ada",
    "Action Taken": "None",
  };
  return HEADERS.map((header) => differently[header] ?? usual[header] ?? null);
}

const FAULTY = [
  complaint({ "Complaint ID": "C1 ", "Date Received": "10/01/2022", "Date Closed": "14 January 2022 16:30" }),
  complaint({ "Complaint ID": "C2", "Date Received": "25/01/2022", Stage: "S1", Outcome: "PU" }),
  complaint({ "Complaint ID": "C3", Stage: "Stage 2", "Action Taken": "Apology " }),
];

async function opened(
  complaints: readonly (readonly Cell[])[],
  change?: (workbook: Workbook) => void,
): Promise<{ workbook: WorkbenchWorkbook; log: OpenedLog }> {
  const workbook = await logBook(complaints, change);
  workbook.activate();
  return { workbook, log: await openLog({ ...AS_FOUND, today: TODAY }) };
}

function cell({ book }: WorkbenchWorkbook, address: string): unknown {
  return book.file.getWorksheet("Log")?.getCell(address).value;
}

function allCells({ book }: WorkbenchWorkbook): unknown[] {
  return book.file.getWorksheet("Log")?.getSheetValues() ?? [];
}

const inShort = ({ cell: { address }, from, to, isTicked }: ShownFix): unknown[] => [
  ...[address, from, to, isTicked],
];

test("a preview shows each cell, what it holds and what it is to hold, and changes nothing", async () => {
  const { workbook, log } = await opened(FAULTY);
  const before = JSON.stringify(allCells(workbook));
  expect(shownFixes(log).map(inShort)).toEqual([
    ["D2", "10/01/2022", "10 Jan 2022", false],
    ["E2", "14 January 2022 16:30", "14 Jan 2022, 16:30", true],
    ["F3", "S1", "Frontline", true],
    ["G3", "PU", "Partially Upheld", true],
    ["A2", "C1␣", "C1", true],
    ["I4", "Apology␣", "Apology", true],
  ]);
  expect(JSON.stringify(allCells(workbook))).toBe(before);
});

test("what is ticked is fixed, in one reading and one writing, and no other cell is touched", async () => {
  const { workbook, log } = await opened(FAULTY);
  const ticked = shownFixes(log).filter(({ isTicked, cell: { address } }) => isTicked && address !== "G3");
  workbook.resetTraffic();
  const news = await applyFixes(log, ticked);
  expect(workbook.traffic.roundTrips).toBe(2);
  expect(news.map(({ cell: { address }, fate }) => [address, fate])).toEqual(
    ["E2", "F3", "A2", "I4"].map((address) => [address, "fixed"]),
  );
  const expected = FAULTY.map((line) => [...line]);
  const put = (row: number, column: string, value: Cell): void => {
    expected[row]?.splice(HEADERS.indexOf(column), 1, value);
  };
  put(0, "Date Closed", isoDay("2022-01-14") + 16.5 / 24);
  put(1, "Stage", "Frontline");
  put(0, "Complaint ID", "C1");
  put(2, "Action Taken", "Apology");
  expected.forEach((line, row) => {
    line.forEach((value, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 2}`;
      expect([address, cell(workbook, address)]).toEqual([address, value]);
    });
  });
  expect(workbook.book.file.getWorksheet("Log")?.getCell("E2").numFmt).toBe("dd/mm/yyyy hh:mm");
});

test("a fixed log gives the same report, and has nothing more to fix", async () => {
  const { log } = await opened(FAULTY);
  await applyFixes(log, shownFixes(log));
  const again = await openLog({ ...AS_FOUND, today: TODAY });
  const [before, after] = [log, again].map((one) =>
    tablesJson(reportOn(one, { quarter: "Q4 2021/22" }).report),
  );
  expect(after).toEqual(before);
  const later = await applyFixes(again, shownFixes(again));
  expect(later.map(({ cell: { address }, to }) => [address, to])).toEqual([["D3", "25 Jan 2022"]]);
  expect(shownFixes(await openLog({ ...AS_FOUND, today: TODAY }))).toEqual([]);
});

describe("dates whose day and month were swapped", () => {
  const SWAPPED = ["1/14/2022", "2/14/2022", isoDay("2022-08-02"), isoDay("2022-03-01")].map(
    (received, row) =>
      complaint({
        "Complaint ID": `C${row + 1}`,
        "Date Received": received,
        "Date Closed": isoDay("2022-04-19"),
      }),
  );
  const reopened = async (): Promise<OpenedLog> =>
    openLog({ ...AS_FOUND, today: TODAY, choices: await readLogChoices() });
  const days = ({ reading }: OpenedLog): string[] => [...reading.log.days.received].map(isoDate);
  const RIGHT = ["2022-01-14", "2022-02-14", "2022-02-08", "2022-01-03"];

  test("are swapped back in the sheet, and asked about no more", async () => {
    const { workbook, log } = await opened(SWAPPED);
    expect(log.questions.map(({ kind }) => kind)).toEqual(["swappedDates"]);
    const fixes = shownFixes(log);
    expect(fixes.map(inShort)).toEqual([
      ["D4", "2 Aug 2022", "8 Feb 2022", false],
      ["D5", "1 Mar 2022", "3 Jan 2022", false],
    ]);
    await applyFixes(log, fixes);
    expect([cell(workbook, "D4"), cell(workbook, "D5")]).toEqual([
      isoDay("2022-02-08"),
      isoDay("2022-01-03"),
    ]);
    const after = await reopened();
    expect([after.questions, days(after)]).toEqual([[], RIGHT]);
    expect(shownFixes(after).map(({ fix }) => fix.kind)).toEqual(["textDate", "textDate"]);
  });

  test("are not swapped twice where the user had said that they are, and put back with that answer", async () => {
    const { workbook } = await opened(SWAPPED);
    await saveLogChoices(withSwap(NO_CHOICES, { sheet: "Log", header: "Date Received", isSwapped: true }));
    const log = await reopened();
    expect(days(log)).toEqual(RIGHT);
    await applyFixes(log, shownFixes(log));
    expect(days(await reopened())).toEqual(RIGHT);
    await putBack("fixes");
    expect(cell(workbook, "D4")).toBe(isoDay("2022-08-02"));
    expect(days(await reopened())).toEqual(RIGHT);
  });

  test("are put back where the answer can't be kept", async () => {
    const { workbook, log } = await opened(SWAPPED);
    workbook.failAt("SettingCollection", "add", "GeneralException");
    await expect(applyFixes(log, shownFixes(log))).rejects.toThrow("Your choice was not saved.");
    expect([cell(workbook, "D4"), cell(workbook, "D5")]).toEqual([
      isoDay("2022-08-02"),
      isoDay("2022-03-01"),
    ]);
  });
});

test("a cell that changed meanwhile is left as it is, and told of", async () => {
  const { workbook, log } = await opened(FAULTY);
  const ticked = shownFixes(log).filter(({ cell: { address } }) => ["F3", "G3"].includes(address));
  const sheet = workbook.book.file.getWorksheet("Log");
  if (sheet) sheet.getCell("F3").value = "Escalated";
  const news = await applyFixes(log, ticked);
  expect(news.map(({ fate }) => fate)).toEqual(["changed", "fixed"]);
  expect([cell(workbook, "F3"), cell(workbook, "G3")]).toEqual(["Escalated", "Partially Upheld"]);
});

test("a formula is never written over", async () => {
  const { workbook, log } = await opened(FAULTY, (file) => {
    const stage = file.getWorksheet("Log")?.getCell("F3");
    if (stage) stage.value = { formula: 'UPPER("s1")', result: "S1" };
  });
  const news = await applyFixes(
    log,
    shownFixes(log).filter(({ cell: { address } }) => address === "F3"),
  );
  expect(news.map(({ fate }) => fate)).toEqual(["formula"]);
  expect(cell(workbook, "F3")).toMatchObject({ formula: 'UPPER("s1")' });
});

test("in the 1904 system a fixed date is the same day", async () => {
  const { workbook, log } = await opened([complaint({ "Date Received": "25/01/2022" })], (file) => {
    file.properties.date1904 = true;
  });
  await applyFixes(log, shownFixes(log));
  const again = await openLog({ ...AS_FOUND, today: TODAY });
  expect(again.counted.log.days.received[0]).toBe(isoDay("2022-01-25"));
  expect(cell(workbook, "D2")).toBe(isoDay("2022-01-25") - 1462);
});

test("on a protected sheet nothing is fixed, and the user is told", async () => {
  const { workbook, log } = await opened(FAULTY);
  const sheet = workbook.book.file.getWorksheet("Log");
  if (sheet) Object.assign(sheet, { sheetProtection: { sheet: true } });
  await expect(applyFixes(log, shownFixes(log))).rejects.toMatchObject({ kind: "protected" });
});

test("a text that is fixed stays a text, whatever it looks like", async () => {
  const { workbook, log } = await opened([complaint({ "Complaint ID": "1/2 " })]);
  await applyFixes(log, shownFixes(log));
  expect(cell(workbook, "A2")).toBe("1/2");
});

test("the same word in many cells is fixed with one tick, and what the team writes throughout is not ticked", async () => {
  const own = ["C1", "C2", "C3"].map((id) => complaint({ "Complaint ID": id, Stage: "Stage 1" }));
  const { log } = await opened([...own, complaint({ "Complaint ID": "C4", Outcome: "PU" })]);
  const groups = fixGroups(shownFixes(log));
  expect(groups.map(({ text, fixes }) => [text, fixes.every(({ isTicked }) => isTicked)])).toEqual([
    ["“Stage 1” → Frontline, 3 cells", false],
    ["G5: PU → Partially Upheld", true],
  ]);
});

test("a word that the user said the meaning of is the team's own, and not ticked", async () => {
  const workbook = await logBook([complaint({ Outcome: "Founded" })]);
  workbook.activate();
  const choices = withValue(NO_CHOICES, "outcome", "Founded", "upheld");
  const log = await openLog({ ...AS_FOUND, today: TODAY, choices });
  expect(shownFixes(log).map(inShort)).toEqual([["G2", "Founded", "Upheld", false]]);
});
