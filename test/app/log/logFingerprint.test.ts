import { fingerprintSteps } from "../../../src/app/log/logFingerprint";
import { NIPSO_PROCEDURE } from "../../../src/engine/procedures/nipso";
import { type CountingSettings, DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { atOnce } from "../../../src/engine/steps";
import { isoDay } from "../../engine/calendar/isoDay";
import { groupingsOf } from "../../../src/log/reading/grouping";
import { type Complaint, type LogOptions, answered, logOf, logOfComplaints } from "../../log/logOf";

const fingerprint = (differently: Complaint = {}, options: LogOptions = {}): string =>
  atOnce(fingerprintSteps(logOfComplaints([answered(differently), answered()], options).counted, []));

test("a log that is the same has the same fingerprint", () => {
  expect(fingerprint()).toBe(fingerprint());
});

test.each<Complaint>([
  { id: "C9" },
  { service: "Housing" },
  { type: "Delay" },
  { officer: "Ada" },
  { action: "Apology." },
  { received: "2022-01-11" },
  { acknowledged: "2022-01-11" },
  { escalated: "2022-01-11" },
  { closed: "2022-01-15" },
  { stage: "Investigative" },
  { outcome: "Upheld" },
  { extension: "Yes" },
  { extension: "2022-02-01" },
])("another cell makes another fingerprint: %p", (differently) => {
  expect(fingerprint(differently)).not.toBe(fingerprint());
});

test("so does the date of an extension", () => {
  expect(fingerprint({ extension: "2022-02-01" })).not.toBe(fingerprint({ extension: "2022-02-02" }));
});

test("so does a column that is not there, though nothing stood in it", () => {
  expect(fingerprint({}, { without: ["extension"] })).not.toBe(fingerprint());
});

test.each<Partial<CountingSettings>>([
  { procedure: NIPSO_PROCEDURE },
  { procedure: { ...DEFAULT_SETTINGS.procedure, escalatedCounting: "atBothStages" } },
  { holidays: { ...DEFAULT_SETTINGS.holidays, holidays: DEFAULT_SETTINGS.holidays.holidays.slice(1) } },
  { cutOffHour: 17 },
  { logKeptSince: isoDay("2021-04-01") },
  { average: "median" },
  { averageDecimals: 1 },
  { showsWithinAgreedDate: true },
])("another setting makes another fingerprint: %#", (settings) => {
  expect(fingerprint({}, { settings })).not.toBe(fingerprint());
});

test("so does a cell of another column by which the report is broken down", () => {
  const headers = ["Ref", "Date Received", "Stage", "Date Closed", "Outcome", "Ward"];
  const byWard = (ward: string, by: readonly string[]): string => {
    const line = ["A", "2022-01-10", "Frontline", "2022-01-14", "Upheld"];
    const { counted, reading } = logOf(headers, [
      [...line, "North"],
      ["B", ...line.slice(1), ward],
    ]);
    return atOnce(fingerprintSteps(counted, groupingsOf(reading, by)));
  };
  expect(byWard("South", ["Ward"])).not.toBe(byWard("North", ["Ward"]));
  expect(byWard("South", ["Ward"])).not.toBe(byWard("West", ["Ward"]));
  expect(byWard("South", [])).toBe(byWard("North", []));
});
