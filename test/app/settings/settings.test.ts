import { procedureOptions } from "../../../src/app/settings/builtInSettings";
import { countingSettings } from "../../../src/app/settings/countingSettings";
import {
  DEFAULT_WORKBOOK_SETTINGS,
  SETTINGS_KEY,
  type WorkbookSettings,
  changeSettings,
  readSettings,
  saveSettings,
} from "../../../src/app/settings/settings";
import { HOUSING_OMBUDSMAN_CODE } from "../../../src/engine/procedures/housingOmbudsman";
import { openPaneWorkbook } from "../paneWorkbook";

const CHANGED: WorkbookSettings = {
  ...DEFAULT_WORKBOOK_SETTINGS,
  serviceName: "Social Work",
  procedure: "housingOmbudsman",
  firstDay: 1,
  firstMonth: 1,
  cutOffHour: 17.5,
  holidays: { use: "add", place: "Holidays" },
};

test("settings come back from the workbook as they were saved, and are the defaults in one without", async () => {
  await openPaneWorkbook();
  expect(await readSettings()).toEqual(DEFAULT_WORKBOOK_SETTINGS);
  await saveSettings(CHANGED);
  expect(await readSettings()).toEqual(CHANGED);
});

async function readStored(stored: unknown): Promise<WorkbookSettings> {
  const { settings } = await openPaneWorkbook();
  settings.set(SETTINGS_KEY, stored);
  return readSettings();
}

test.each([
  ["no JSON", "{"],
  ["an empty text", ""],
  ["a value that can't be", JSON.stringify({ ...CHANGED, firstDay: 2 })],
  ["a procedure that is not known", JSON.stringify({ ...CHANGED, procedure: "toString" })],
  ["a month that does not exist", JSON.stringify({ ...CHANGED, firstMonth: 13 })],
  ["an hour that does not exist", JSON.stringify({ ...CHANGED, cutOffHour: 25 })],
  ["own holidays without their place", JSON.stringify({ ...CHANGED, holidays: { use: "add" } })],
  ["a missing setting", '{"version":1}'],
  ["a version that never was", JSON.stringify({ ...CHANGED, version: 0 })],
  ["no version", JSON.stringify({ ...CHANGED, version: undefined })],
  ["an object in place of text", CHANGED],
  ["a number in place of text", 2],
  ["true in place of text", true],
  ["null in place of text", null],
])("%s is never counted by, nor taken for no settings", async (_, stored) => {
  await expect(readStored(stored)).rejects.toThrow(
    "The settings in this workbook are damaged. Nothing was counted.",
  );
});

test("settings of a newer version are never counted by, and are not called damaged", async () => {
  await expect(readStored(JSON.stringify({ ...CHANGED, version: 3 }))).rejects.toThrow(
    "The settings in this workbook come from a newer version of Complaints Monitor. Nothing was counted.",
  );
});

test("settings of version 1, whose own holidays were a sheet, are read as they were meant", async () => {
  const kept = { ...CHANGED, version: 1, holidays: { use: "add", sheet: "Holidays" } };
  expect(await readStored(JSON.stringify(kept))).toEqual(CHANGED);
  const builtIn = { ...DEFAULT_WORKBOOK_SETTINGS, version: 1 };
  expect(await readStored(JSON.stringify(builtIn))).toEqual(DEFAULT_WORKBOOK_SETTINGS);
});

test("settings that were saved before a procedure could be chosen are the Scottish ones", async () => {
  const { procedure, firstMonth, ...earlier } = DEFAULT_WORKBOOK_SETTINGS;
  expect(await readStored(JSON.stringify({ ...earlier, version: 1 }))).toMatchObject({
    procedure,
    firstMonth,
  });
});

test("what is set is what is counted by, over the ways of the procedure", async () => {
  await openPaneWorkbook();
  const set: WorkbookSettings = {
    ...{ ...CHANGED, holidays: { use: "builtIn" }, escalatedCounting: "withinStage2", logKeptSince: 44287 },
    ...{ average: "median", averageDecimals: 1, showsWithinAgreedDate: true },
  };
  expect(await countingSettings(set)).toMatchObject({
    procedure: {
      name: HOUSING_OMBUDSMAN_CODE.name,
      firstDay: 1,
      firstMonth: 1,
      escalatedCounting: "withinStage2",
    },
    ...{ cutOffHour: 17.5, logKeptSince: 44287 },
    ...{ average: "median", averageDecimals: 1, showsWithinAgreedDate: true },
  });
});

test("a procedure brings its own ways, which can be set otherwise", () => {
  const ways = Object.fromEntries(procedureOptions().map(({ id, ways: own }) => [id, own]));
  expect(ways["scottish"]).toEqual({ firstDay: 1, firstMonth: 4, escalatedCounting: "exclusive" });
  expect(ways["lgsco"]).toEqual({ firstDay: 0, firstMonth: 4, escalatedCounting: "atBothStages" });
});

test("a procedure of two stages offers no way of counting escalated complaints apart", () => {
  const lgsco = procedureOptions().find(({ id }) => id === "lgsco");
  expect(lgsco?.escalatedCountings.map(({ text }) => text)).toEqual(["As Stage 2 only", "At both stages"]);
});

test("what a colleague has set meanwhile stays, where something else is changed", async () => {
  await openPaneWorkbook();
  await saveSettings(CHANGED);
  expect(await changeSettings({ serviceName: "Roads" })).toEqual({ ...CHANGED, serviceName: "Roads" });
  expect(await readSettings()).toEqual({ ...CHANGED, serviceName: "Roads" });
});

test.each([
  ["newer", '{"version":3}', /newer version/u],
  ["damaged", "{", /damaged/u],
])("%s settings are not lost by changing one of them", async (_, stored, sentence) => {
  const { settings } = await openPaneWorkbook();
  settings.set(SETTINGS_KEY, stored);
  await expect(changeSettings({ serviceName: "Roads" })).rejects.toThrow(sentence);
  expect(settings.get(SETTINGS_KEY)).toBe(stored);
});

test("saving all settings replaces damaged ones, and leaves those of a newer version alone", async () => {
  const { settings } = await openPaneWorkbook();
  settings.set(SETTINGS_KEY, "{");
  await saveSettings(CHANGED);
  expect(await readSettings()).toEqual(CHANGED);
  settings.set(SETTINGS_KEY, '{"version":3}');
  await expect(saveSettings(CHANGED)).rejects.toThrow(/newer version/u);
  expect(settings.get(SETTINGS_KEY)).toBe('{"version":3}');
});
