import {
  CHOICES_KEY,
  changeLogChoices,
  readLogChoices,
  saveLogChoices,
  withCounted,
  withDateOrder,
  withPlaces,
  withValue,
} from "../../../src/app/log/logChoices";
import { keptWord } from "../../../src/log/spellings/values";
import { choiceOf } from "../../../src/log/choiceOf";
import { changeSettings, readSettings } from "../../../src/app/settings/settings";
import { NO_CHOICES, type LogChoices } from "../../../src/log/choices";
import { keptText } from "../../../src/log/keptText";
import { answerKey } from "../../../src/log/spellings/spelling";
import { openLog } from "../../../src/app/log/openLog";
import { isoDay } from "../../engine/calendar/isoDay";
import { fileOf } from "../../excel/logBook";
import { AS_FOUND } from "./asFound";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const said = (text: string) => (kept: LogChoices) => withValue(kept, "outcome", text, "upheld");
const KEPT = said("Founded")(NO_CHOICES);

const keptOutcomes = async () => Object.keys((await readLogChoices()).values.outcome ?? {});

/** The n-th request from now on is refused. */
function refuse({ plays, resetTraffic }: PaneWorkbook, roundTrip: number): void {
  resetTraffic();
  plays.refusal = { roundTrip, code: "GeneralException" };
}

describe("of two answers that are saved at once", () => {
  test("both are kept, and each further one", async () => {
    await openPaneWorkbook();
    const texts = ["Founded", "Proven", "Justified", "Valid"];
    await Promise.all(texts.map((text) => changeLogChoices(said(text))));
    expect(await keptOutcomes()).toEqual(texts.map(keptWord));
  });

  test("one that could not be saved takes no other with it", async () => {
    const workbook = await openPaneWorkbook();
    refuse(workbook, 2);
    const saved = await Promise.allSettled([
      changeLogChoices(said("Founded")),
      changeLogChoices(said("Proven")),
    ]);
    expect(saved.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(await keptOutcomes()).toEqual([keptWord("Proven")]);
  });

  test("and of two settings, both", async () => {
    await openPaneWorkbook();
    await Promise.all([changeSettings({ serviceName: "Roads" }), changeSettings({ cutOffHour: 17 })]);
    expect(await readSettings()).toMatchObject({ serviceName: "Roads", cutOffHour: 17 });
  });

  test("a log that is chosen meanwhile is chosen", async () => {
    await openPaneWorkbook();
    const places = [{ sheet: "Ours" }];
    await Promise.all([changeLogChoices(said("Founded")), saveLogChoices(withPlaces(KEPT, places))]);
    expect(await readLogChoices()).toMatchObject({ places });
  });
});

describe("kept answers that can't be read now are not written over", () => {
  test("where Excel fails", async () => {
    const workbook = await openPaneWorkbook();
    await saveLogChoices(KEPT);
    refuse(workbook, 1);
    await expect(changeLogChoices(said("Proven"))).rejects.toThrow();
    expect(await readLogChoices()).toEqual(KEPT);
  });

  test.each([
    ["text", '{"version":99}'],
    ["an object", { version: 99 }],
  ])("where a newer version kept them, as %s", async (_, stored) => {
    const { settings } = await openPaneWorkbook();
    settings.set(CHOICES_KEY, stored);
    await expect(readLogChoices()).rejects.toThrow(/newer version/u);
    await expect(changeLogChoices(said("Proven"))).rejects.toThrow(/newer version/u);
    await expect(saveLogChoices(KEPT)).rejects.toThrow(/newer version/u);
    expect(settings.get(CHOICES_KEY)).toBe(stored);
  });

  test.each([
    ["an object", KEPT],
    ["a number", 1],
    ["true", true],
    ["null", null],
    ["no JSON", "{"],
  ])("and are never taken for none: %s", async (_, stored) => {
    const { settings } = await openPaneWorkbook();
    settings.set(CHOICES_KEY, stored);
    await expect(readLogChoices()).rejects.toThrow(/The saved choices about this log are damaged/u);
  });
});

test("an answer about a column's dates holds where the case of its sheet's name was changed: Excel takes it for the same", () => {
  const { dateOrders } = withDateOrder(NO_CHOICES, { sheet: "Log", header: "Closed", order: "dayFirst" });
  expect(choiceOf(dateOrders, { sheet: "LOG", header: "Closed" })?.order).toBe("dayFirst");
  const again = withDateOrder(
    { ...NO_CHOICES, dateOrders },
    { sheet: "LOG", header: "Closed", order: "monthFirst" },
  );
  expect(again.dateOrders).toHaveLength(1);
});

describe("the text of a cell that was answered for", () => {
  const ROWS = [
    ["ID", "Date Received", "Date Closed", "Stage", "Outcome", "Feedback type"],
    ["A", "10 January 2022", "12 January 2022", "Frontline", "Upheld – Mrs Smith", "Complaint"],
    ["B", "10 January 2022", "13 January 2022", "Frontline", "UPHELD – Mrs Smith ", "Praise of Mrs Smith"],
    ["C", "10 January 2022", "13 January 2022", "Frontline", "Upheld – Mrs Smith?", "Complaint"],
  ];
  const kinds = { header: "Feedback type", counted: ["Complaint"], notCounted: ["Praise of Mrs Smith"] };
  const open = async (stored?: unknown) => {
    const workbook = await openPaneWorkbook(await fileOf({ Log: ROWS }));
    if (stored !== undefined) workbook.settings.set(CHOICES_KEY, JSON.stringify(stored));
    return workbook;
  };
  const read = async () => {
    const { reading } = await openLog({
      ...AS_FOUND,
      choices: await readLogChoices(),
      today: isoDay("2022-04-20"),
    });
    return [...Array(reading.log.size).keys()].map((row) => reading.log.row(row).outcome);
  };

  test("is not kept, since it may name a person; the answer holds for it", async () => {
    const { settings } = await open();
    await changeLogChoices(said("Upheld – Mrs Smith"));
    await changeLogChoices((kept) => withCounted(kept, kinds));
    expect(JSON.stringify([...settings])).not.toMatch(/Smith|Praise/u);
    expect(await read()).toEqual(["upheld", "unknown"]);
  });

  test("as 0.1.0 kept it is read, and is kept no more from the next answer on", async () => {
    const values = { outcome: { "Upheld – Mrs Smith": "upheld" } };
    const { settings } = await open({ ...NO_CHOICES, values, counted: [kinds] });
    expect(await read()).toEqual(["upheld", "unknown"]);
    await changeLogChoices(said("Proven"));
    expect(JSON.stringify([...settings])).not.toMatch(/Smith|Praise|Proven/u);
    expect(await read()).toEqual(["upheld", "unknown"]);
  });

  test("is told from every other by what is kept of it", () => {
    const signs = Array.from("abc019 -–?+✗✓é");
    const texts = signs.flatMap((a) =>
      signs.flatMap((b) => signs.flatMap((c) => signs.map((d) => a + b + c + d))),
    );
    const keys = new Set(texts.map(answerKey));
    expect(new Set([...keys].map(keptText)).size).toBe(keys.size);
  });
});
