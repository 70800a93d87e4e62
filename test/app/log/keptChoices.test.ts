import {
  CHOICES_KEY,
  changeLogChoices,
  readLogChoices,
  saveLogChoices,
  withDateOrder,
  withPlaces,
  withValue,
} from "../../../src/app/log/logChoices";
import { choiceOf } from "../../../src/log/choiceOf";
import { changeSettings, readSettings } from "../../../src/app/settings/settings";
import { NO_CHOICES, type LogChoices } from "../../../src/log/choices";
import { type PaneWorkbook, openPaneWorkbook } from "../paneWorkbook";

const said = (text: string) => (kept: LogChoices) => withValue(kept, "outcome", text, "upheld");
const KEPT = said("Founded")(NO_CHOICES);

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
    expect(Object.keys((await readLogChoices()).values.outcome ?? {})).toEqual(texts);
  });

  test("one that could not be saved takes no other with it", async () => {
    const workbook = await openPaneWorkbook();
    refuse(workbook, 2);
    const saved = await Promise.allSettled([
      changeLogChoices(said("Founded")),
      changeLogChoices(said("Proven")),
    ]);
    expect(saved.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
    expect(Object.keys((await readLogChoices()).values.outcome ?? {})).toEqual(["Proven"]);
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
