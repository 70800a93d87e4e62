import {
  DEFAULT_WORKBOOK_SETTINGS,
  SETTINGS_KEY,
  type WorkbookSettings,
  changeSettings,
  parseSettings,
  readSettings,
  saveSettings,
} from "../../src/app/settings";
import { openPaneWorkbook } from "./paneWorkbook";

const CHANGED: WorkbookSettings = {
  ...DEFAULT_WORKBOOK_SETTINGS,
  serviceName: "Social Work",
  firstDay: 0,
  cutOffHour: 17.5,
  holidays: { use: "add", place: "Holidays" },
};

test("settings come back from the workbook as they were saved, and are the defaults in one without", async () => {
  await openPaneWorkbook();
  expect(await readSettings()).toEqual(DEFAULT_WORKBOOK_SETTINGS);
  await saveSettings(CHANGED);
  expect(await readSettings()).toEqual(CHANGED);
});

test.each([
  ["no JSON", "{"],
  ["a value that can't be", JSON.stringify({ ...CHANGED, firstDay: 2 })],
  ["a missing setting", '{"version":1}'],
  ["a later version", JSON.stringify({ ...CHANGED, version: 3 })],
])("%s is never counted by", (_, stored) => {
  expect(() => parseSettings(stored)).toThrow(/settings in this workbook/u);
});

test("settings of version 1, whose own holidays were a sheet, are read as they were meant", () => {
  const kept = { ...CHANGED, version: 1, holidays: { use: "add", sheet: "Holidays" } };
  expect(parseSettings(JSON.stringify(kept))).toEqual(CHANGED);
  const builtIn = { ...DEFAULT_WORKBOOK_SETTINGS, version: 1 };
  expect(parseSettings(JSON.stringify(builtIn))).toEqual(DEFAULT_WORKBOOK_SETTINGS);
});

test("what a colleague has set meanwhile stays, where something else is changed", async () => {
  await openPaneWorkbook();
  await saveSettings(CHANGED);
  expect(await changeSettings({ logSheet: "Log" })).toEqual({ ...CHANGED, logSheet: "Log" });
  expect(await readSettings()).toEqual({ ...CHANGED, logSheet: "Log" });
});

test("settings that can't be read are not lost by changing one of them", async () => {
  const workbook = await openPaneWorkbook();
  workbook.settings.set(SETTINGS_KEY, '{"version":3}');
  await expect(changeSettings({ logSheet: "Log" })).rejects.toThrow(/newer version/u);
  expect(workbook.settings.get(SETTINGS_KEY)).toBe('{"version":3}');
});
