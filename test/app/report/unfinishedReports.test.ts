import { AS_FOUND } from "../log/asFound";
import { openLog } from "../../../src/app/log/openLog";
import { existingReports } from "../../../src/app/report/existingReports";
import { reportsOnLog, takeAwayReport } from "../../../src/app/report/reportsOnLog";
import { type WhenThere, makeReport } from "../../../src/app/report/makeReport";
import { prepareReport } from "../../../src/app/report/prepareReport";
import { HEADERS, Q4, REPORT_NAME, fileOf, sheetNames, upheld } from "../../excel/logBook";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const { today } = Q4;

const make = (whenThere: WhenThere = "ask") =>
  makeReport({ ...AS_FOUND, today, whenThere }, () => ({ quarter: "Q4 2021/22" }));

const listed = async () =>
  (await reportsOnLog(await openLog({ ...AS_FOUND, today })))
    .filter(({ state }) => state === "unfinished")
    .map(({ report }) => report);

/** The log is read in two round trips, or three where there is another sheet; two more are about what is there. */
const WRITING = { new: 5, again: 7 };

/** A workbook in which Excel broke off as a report was written, and did not answer any more. */
async function brokenOff(how: "new" | "again"): Promise<PaneWorkbook> {
  const workbook = await openPaneWorkbook(await fileOf({ Log: [HEADERS, upheld()] }));
  const wish = how === "new" ? "ask" : await oldReport();
  workbook.resetTraffic();
  workbook.plays.refusal = {
    roundTrip: WRITING[how],
    code: "RequestAborted",
    afterActions: 60,
    times: Infinity,
  };
  await expect(make(wish)).rejects.toThrow(`“${REPORT_NAME}”`);
  workbook.plays.refusal = undefined;
  return workbook;
}

async function oldReport(): Promise<WhenThere> {
  await make();
  const [old] = await existingReports(await prepareReport(Q4));
  return { sheet: REPORT_NAME, id: old?.mark.id ?? "" };
}

describe("a report that was begun on a new sheet and never finished", () => {
  test("is listed as such, and not as a report that is there", async () => {
    await brokenOff("new");
    expect(await listed()).toMatchObject([{ sheet: REPORT_NAME, mark: { unfinished: "new" } }]);
    expect(await existingReports(await prepareReport(Q4))).toEqual([]);
  });

  test("is finished on its sheet, and then no longer listed", async () => {
    const workbook = await brokenOff("new");
    const [{ sheet, mark } = { sheet: "", mark: { id: "" } }] = await listed();
    await make({ sheet, id: mark.id });
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
    expect(await listed()).toEqual([]);
  });

  test("is finished by whoever makes that report anew, so that there are not two", async () => {
    const workbook = await brokenOff("new");
    expect((await make()).kind).toBe("written");
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  });

  test("can be taken away", async () => {
    const workbook = await brokenOff("new");
    const [report] = await listed();
    if (report) await takeAwayReport(report);
    expect(sheetNames(workbook)).toEqual(["Log"]);
  });

  test("is not taken away once it is finished", async () => {
    const workbook = await brokenOff("new");
    const [report] = await listed();
    await make();
    if (report) await takeAwayReport(report);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  });
});

describe("a report that was begun over another and never finished", () => {
  test("is listed as such, and finished on its sheet", async () => {
    const workbook = await brokenOff("again");
    const [report] = await listed();
    expect(report).toMatchObject({ sheet: REPORT_NAME, mark: { unfinished: "again" } });
    await make();
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
    expect(await listed()).toEqual([]);
  });

  test("is never taken away, since formulas may refer to its sheet", async () => {
    const workbook = await brokenOff("again");
    const [report] = await listed();
    if (report) await takeAwayReport(report);
    expect(sheetNames(workbook)).toEqual(["Log", REPORT_NAME]);
  });
});
