import {
  DEFAULT_WORKBOOK_SETTINGS,
  type WorkbookSettings,
  saveSettings,
} from "../../src/app/settings/settings";
import { recountFormulas } from "../../src/app/settings/workbookCounting";
import * as officeHost from "../../src/excel/host/officeHost";
import { connectLibrary } from "../../src/workbench/library/loadLibrary";
import { EXCEL_ERROR_CODES } from "../../src/workbench/protocol/excelError";
import { isoDay } from "../engine/calendar/isoDay";
import type { PaneWorkbook } from "../app/paneWorkbook";
import { call, openFunctionWorkbook, sentenceOf, valueOf } from "./calls";

const [RECEIVED, CLOSED] = [isoDay("2021-12-23"), isoDay("2021-12-31")];
/** By the usual settings, and with the day of receipt as day 0. */
const [BY_DAY_1, BY_DAY_0] = [[[5]], [[4]]];
const answer = (): Promise<unknown> => valueOf("WORKING_DAYS", RECEIVED, CLOSED);

let workbook: PaneWorkbook;
beforeEach(async () => {
  workbook = await openFunctionWorkbook();
  workbook.resetTraffic();
});
afterEach(() => vi.restoreAllMocks());

/** Has Excel refuse the next requests. */
function refuse(code: (typeof EXCEL_ERROR_CODES)[number], times = 1): void {
  workbook.resetTraffic();
  workbook.plays.refusal = { roundTrip: 1, times, code };
}

/** Whether a promise is still open a moment later. */
async function isOpen(promise: Promise<unknown>): Promise<boolean> {
  const moment = new Promise((resolve) => setTimeout(resolve, 150)).then(() => "open");
  return (await Promise.race([promise, moment])) === "open";
}

/** Saves settings as somebody else does who works in the workbook: the formulas are not recalculated. */
async function saveElsewhere(changed: Partial<WorkbookSettings>): Promise<void> {
  await saveSettings({ ...DEFAULT_WORKBOOK_SETTINGS, ...changed });
}

/** Lets the time pass for which one answer of the workbook serves. */
function afterBurst(): void {
  const later = Date.now() + 60_000;
  vi.spyOn(Date, "now").mockImplementation(() => later);
}

test("a formula that is calculated while somebody types in a cell waits until they have done", async () => {
  let finish: () => void = () => undefined;
  workbook.plays.cellEdit = new Promise((resolve) => (finish = resolve));
  const answered = answer();
  expect(await isOpen(answered)).toBe(true);
  finish();
  workbook.plays.cellEdit = undefined;
  expect(await answered).toEqual(BY_DAY_1);
});

test("where Excel can't wait for somebody who types, the formula asks until they have done", async () => {
  refuse("InvalidOperationInCellEditMode", 3);
  expect(await answer()).toEqual(BY_DAY_1);
});

test.each(EXCEL_ERROR_CODES)("a formula is answered although Excel refused once with %s", async (code) => {
  refuse(code);
  expect(await answer()).toEqual(BY_DAY_1);
});

test("where Excel keeps refusing, a formula has an error that says why, and the next formula asks again", async () => {
  refuse("AccessDenied", 6);
  const { value, sentence } = await call("WORKING_DAYS", RECEIVED, CLOSED);
  expect(value).toEqual({ error: "#VALUE!" });
  expect(sentence).toMatch(/protected/u);
  expect(await answer()).toEqual(BY_DAY_1);
});

test("while Excel refuses, what was last known serves; after that, what is so now", async () => {
  expect(await answer()).toEqual(BY_DAY_1);
  await saveElsewhere({ firstDay: 0 });
  afterBurst();
  refuse("GeneralException");
  expect(await answer()).toEqual(BY_DAY_1);
  expect(await answer()).toEqual(BY_DAY_0);
});

test("what was known before settings were saved in the pane serves no longer", async () => {
  expect(await answer()).toEqual(BY_DAY_1);
  await saveElsewhere({ firstDay: 0 });
  await recountFormulas();
  refuse("GeneralException");
  expect(await answer()).toEqual(BY_DAY_0);
});

test("settings that are damaged are an error, whatever was known before", async () => {
  expect(await answer()).toEqual(BY_DAY_1);
  workbook.settings.set("ComplaintsMonitor.Settings", "damaged");
  afterBurst();
  expect(await sentenceOf("WORKING_DAYS", RECEIVED, CLOSED)).toMatch(
    /^The settings in this workbook are damaged/u,
  );
});

test("fifty formulas at once ask the workbook once, in one round trip", async () => {
  const asked: string[] = [];
  connectLibrary((request) => {
    if (!request.includes("SetInvocation")) asked.push(request);
    return workbook.execute(request);
  });
  const answers = await Promise.all(Array.from({ length: 50 }, answer));
  expect(answers).toEqual(Array.from({ length: 50 }, () => BY_DAY_1));
  expect(asked).toHaveLength(1);
});

test("formulas that wait longer than an answer serves do not ask again", async () => {
  let finish: () => void = () => undefined;
  workbook.plays.cellEdit = new Promise((resolve) => (finish = resolve));
  const first = answer();
  expect(await isOpen(first)).toBe(true);
  afterBurst();
  const second = answer();
  expect(await isOpen(second)).toBe(true);
  finish();
  workbook.plays.cellEdit = undefined;
  expect(await Promise.all([first, second])).toEqual([BY_DAY_1, BY_DAY_1]);
  // The question, and both answers of the functions together or one by one.
  expect(workbook.traffic.roundTrips).toBeLessThanOrEqual(3);
});

test("a formula that is calculated before Office is ready asks nothing until it is", async () => {
  let ready: (told: { isExcel: boolean }) => void = () => undefined;
  vi.spyOn(officeHost, "officeIsReady").mockReturnValue(new Promise((resolve) => (ready = resolve)));
  const answered = answer();
  expect(await isOpen(answered)).toBe(true);
  expect(workbook.traffic.roundTrips).toBe(0);
  ready({ isExcel: true });
  expect(await answered).toEqual(BY_DAY_1);
});
