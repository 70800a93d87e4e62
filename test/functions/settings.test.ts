import {
  DEFAULT_WORKBOOK_SETTINGS,
  type WorkbookSettings,
  saveSettings,
} from "../../src/app/settings/settings";
import { recountFormulas } from "../../src/app/settings/workbookCounting";
import { connectLibrary } from "../../src/workbench/library/loadLibrary";
import type { BatchRequest } from "../../src/workbench/protocol/batch";
import { isoDay } from "../engine/calendar/isoDay";
import { fileOf } from "../excel/logBook";
import { call, openFunctionWorkbook, valueOf, withEachBlankCell } from "./calls";
import { sampleRange } from "./sampleRange";

const RECEIVED = isoDay("2021-12-23");
const CLOSED = isoDay("2021-12-31");
const HOLIDAYS = {
  Holidays: [
    ["Date", "Name"],
    [new Date("2021-12-24T00:00:00Z"), "Christmas Eve"],
  ],
};

async function save(changed: Partial<WorkbookSettings>): Promise<void> {
  await saveSettings({ ...DEFAULT_WORKBOOK_SETTINGS, ...changed });
  await recountFormulas();
}

withEachBlankCell(() => {
  test("formulas count by the settings of the workbook, and by others as soon as those are saved", async () => {
    await openFunctionWorkbook();
    const before = await valueOf("WORKING_DAYS", RECEIVED, CLOSED);
    await save({ firstDay: 0 });
    const after = await valueOf("WORKING_DAYS", RECEIVED, CLOSED);
    expect([before, after]).toEqual([[[5]], [[4]]]);
  });

  test("when settings change, the whole workbook is calculated again", async () => {
    const { execute } = await openFunctionWorkbook();
    const asked: string[] = [];
    connectLibrary((request) => {
      const { Actions } = JSON.parse(request) as BatchRequest;
      asked.push(
        ...Actions.filter(({ Name }) => Name === "Calculate").map(({ ArgumentInfo }) =>
          String(ArgumentInfo?.Arguments?.[0]),
        ),
      );
      return execute(request);
    });
    await recountFormulas();
    expect(asked).toEqual(["Full"]);
  });

  test("the settings, and what was said of the log, are read once for all formulas", async () => {
    const { execute } = await openFunctionWorkbook();
    let reads = 0;
    connectLibrary((request) => {
      if (request.includes("GetItemOrNullObject")) reads++;
      return execute(request);
    });
    await Promise.all([1, 2, 3].map(() => valueOf("QUARTER", RECEIVED)));
    await valueOf("QUARTER", CLOSED);
    expect(reads).toBe(1);
  });

  test("the workbook's own holidays count, and those of the argument in their place", async () => {
    await openFunctionWorkbook(await fileOf(HOLIDAYS));
    await save({ holidays: { use: "add", place: "Holidays" } });
    const [own, given] = await Promise.all([
      valueOf("WORKING_DAYS", RECEIVED, CLOSED),
      valueOf("WORKING_DAYS", RECEIVED, CLOSED, [[isoDay("2021-12-28")]]),
    ]);
    expect([own, given]).toEqual([[[4]], [[6]]]);
  });

  test("settings that can't be read make no figure, but an error that says where", async () => {
    await openFunctionWorkbook();
    await save({ holidays: { use: "replace", place: "Gone" } });
    const called = await call("WORKING_DAYS", RECEIVED, CLOSED);
    expect(called.value).toEqual({ error: "#VALUE!" });
    expect(called.sentence).toMatch(/Gone/);
    await save({});
    expect(await valueOf("WORKING_DAYS", RECEIVED, CLOSED)).toEqual([[5]]);
  });

  test("what comes after the cut-off hour is received the next day, unless it was answered at once", async () => {
    await openFunctionWorkbook();
    await save({ cutOffHour: 17 });
    const closed = [[CLOSED, RECEIVED]];
    expect(await valueOf("WORKING_DAYS", RECEIVED + 0.75, closed)).toEqual([[4, 1]]);
  });

  test("stage 2 as a whole is Investigative where escalated complaints are counted so", async () => {
    await openFunctionWorkbook();
    await save({ escalatedCounting: "withinStage2" });
    const [general, escalated] = await Promise.all([
      valueOf("CLOSED", sampleRange(), "Q4 2021/22", "Stage 2"),
      call("CLOSED", sampleRange(), "Q4 2021/22", "Escalated"),
    ]);
    expect(general).toBe(3);
    expect(escalated.value).toEqual({ error: "#N/A" });
  });

  test("a formula that is given no stage of the procedure is told those that it has", async () => {
    await openFunctionWorkbook();
    await save({ procedure: "lgsco", escalatedCounting: "atBothStages" });
    const ofCell = await call("DUE_DATE", RECEIVED, "Stage 9");
    const ofLog = await call("AVERAGE_DAYS", sampleRange(), "Q4 2021/22", "Stage 9");
    expect(ofCell.sentence).toBe("stage: “Stage 9” is not a stage. Use Stage 1 or Stage 2.");
    expect(ofLog.sentence).toBe("stage: “Stage 9” is not a stage in the report. Use Stage 1 or Stage 2.");
  });

  test("in a workbook of the 1904 system days are numbered by it, in and out", async () => {
    const { book } = await openFunctionWorkbook();
    book.file.properties.date1904 = true;
    await recountFormulas();
    const [days, due, quarter] = await Promise.all([
      valueOf("WORKING_DAYS", RECEIVED - 1462, CLOSED - 1462),
      valueOf("DUE_DATE", RECEIVED - 1462, "Frontline"),
      valueOf("QUARTER", RECEIVED - 1462),
    ]);
    expect([days, due, quarter]).toEqual([[[5]], [[CLOSED - 1462]], [["Q3 2021/22"]]]);
  });
});
