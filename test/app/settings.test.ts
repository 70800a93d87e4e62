import { countingSettings } from "../../src/app/countingSettings";
import {
  DEFAULT_WORKBOOK_SETTINGS,
  type WorkbookSettings,
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
  holidays: { use: "add", sheet: "Holidays" },
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
  ["a later version", JSON.stringify({ ...CHANGED, version: 2 })],
])("%s is never counted by", (_, stored) => {
  expect(() => parseSettings(stored)).toThrow(/settings in this workbook/u);
});

test("holidays of the workbook's own count, and a cell that holds no date is named", async () => {
  const workbook = await openPaneWorkbook();
  const sheet = workbook.book.file.addWorksheet("Holidays");
  sheet.addRow(["Date", "Name"]);
  sheet.addRow([44641, "Local holiday"]);
  const { holidays } = await countingSettings(CHANGED);
  expect(holidays.holidays).toContainEqual({ day: 44641, name: "Local holiday" });
  sheet.addRow(["some day", "Another"]);
  await expect(countingSettings(CHANGED)).rejects.toThrow(/cell A3 holds no date/u);
});
