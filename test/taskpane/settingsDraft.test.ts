import { DEFAULT_WORKBOOK_SETTINGS } from "../../src/app/settings/settings";
import { changesOf, draftOf, faultsOf, settingsOf } from "../../src/taskpane/pages/settings/draft";

const DRAFT = draftOf(DEFAULT_WORKBOOK_SETTINGS);

test("settings come through the form as they were", () => {
  const settings = { ...DEFAULT_WORKBOOK_SETTINGS, cutOffHour: 17.5, logKeptSince: 44287 };
  const draft = draftOf(settings);
  expect(draft).toMatchObject({ cutOffHour: "17:30", logKeptSince: "01/04/2021" });
  expect(settingsOf(draft)).toEqual(settings);
  expect(settingsOf(DRAFT)).toEqual(DEFAULT_WORKBOOK_SETTINGS);
});

test.each(["25:00", "noon", "17:60"])("“%s” is no cut-off hour", (cutOffHour) => {
  expect(faultsOf({ ...DRAFT, cutOffHour })).toHaveProperty("cutOffHour");
});

test.each(["31/04/2021", "2021", "April 2021"])(
  "“%s” is no date since which a log was kept",
  (logKeptSince) => {
    expect(faultsOf({ ...DRAFT, logKeptSince })).toHaveProperty("logKeptSince");
  },
);

test("holidays of one's own need a place", () => {
  expect(faultsOf({ ...DRAFT, holidays: { use: "add", place: " " } })).toHaveProperty("holidays");
});

test("only what was changed in the form is saved", () => {
  const before = { ...DEFAULT_WORKBOOK_SETTINGS, serviceName: "Housing" };
  const draft = { ...draftOf(before), holidays: { use: "add", place: "Days" } as const };
  expect(changesOf(settingsOf(draft), before)).toEqual({ holidays: { use: "add", place: "Days" } });
  expect(changesOf(settingsOf(draftOf(before)), before)).toEqual({});
});
