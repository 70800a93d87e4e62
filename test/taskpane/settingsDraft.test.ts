import { DEFAULT_WORKBOOK_SETTINGS } from "../../src/app/settings/settings";
import { changesOf, draftWith, faultsOf, settingsOf } from "../../src/taskpane/pages/settings/draft";

const DRAFT = draftWith(DEFAULT_WORKBOOK_SETTINGS, {});

test("settings come through the form as they were", () => {
  const settings = { ...DEFAULT_WORKBOOK_SETTINGS, cutOffHour: 17.5, logKeptSince: 44287 };
  const draft = draftWith(settings, {});
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
  const draft = draftWith(before, { holidays: { use: "add", place: "Days" } });
  expect(changesOf(settingsOf(draft), before)).toEqual({ holidays: { use: "add", place: "Days" } });
  expect(changesOf(settingsOf(draftWith(before, {})), before)).toEqual({});
});

test("what a colleague sets while something else is edited is shown, and stays", () => {
  const edits = { serviceName: "Roads" };
  const byNow = { ...DEFAULT_WORKBOOK_SETTINGS, cutOffHour: 17, average: "median" } as const;
  const shown = draftWith(byNow, edits);
  expect(shown).toMatchObject({ serviceName: "Roads", cutOffHour: "17:00", average: "median" });
  expect(changesOf(settingsOf(shown), byNow)).toEqual({ serviceName: "Roads" });
});
