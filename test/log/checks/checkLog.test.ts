import { BANK_HOLIDAYS } from "../../../src/engine/calendar/bankHolidays";
import { civilDate } from "../../../src/engine/calendar/day";
import {
  type Holiday,
  type HolidayList,
  holiday,
  holidayList,
  withOwnHolidays,
} from "../../../src/engine/calendar/holidays";
import { LGSCO_CODE } from "../../../src/engine/procedures/lgsco";
import { NIPSO_PROCEDURE } from "../../../src/engine/procedures/nipso";
import type { Procedure } from "../../../src/engine/procedures/procedure";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { DEFAULT_SETTINGS } from "../../../src/engine/settings";
import { wordsFor } from "../../../src/log/checks/check";
import { CHECKS, LOG_CHECKS, checkLog } from "../../../src/log/checks/checkLog";
import { sampleLog } from "../../data/sampleLog";
import { TODAY, answered, logOf, logOfComplaints } from "../logOf";

const HEADERS = ["Complaint ID", "Date Received", "Stage", "Date Closed", "Outcome"];
const LINE = ["A", "2022-01-10", "Frontline", "2022-01-14", "Not Upheld"];
const withCode = <T extends { code: string }>(findings: readonly T[], code: string): T[] =>
  findings.filter((finding) => finding.code === code);

describe("findings about a log as a whole", () => {
  test("two columns for one field: the one that was not read is named", () => {
    const { findings } = logOf([...HEADERS, "Response Date"], [[...LINE, ""]]);
    const [rival, ...more] = withCode(findings(), "two-columns");
    expect(rival?.cell).toEqual({ sheet: "Log", row: 0, column: 5 });
    expect(rival?.problem).toContain("Response Date");
    expect(more).toEqual([]);
    expect(withCode(logOf(HEADERS, [LINE]).findings(), "two-columns")).toEqual([]);
  });

  test("a column that is not there is said, with what the report lacks for it", () => {
    const withoutExtension = logOfComplaints([answered()], { without: ["extension"] }).findings();
    expect(withCode(withoutExtension, "no-column").map(({ problem }) => problem)).toEqual([
      expect.stringContaining("table of extensions is N/A"),
    ]);
    expect(withCode(logOfComplaints([answered()]).findings(), "no-column")).toEqual([]);
  });

  test("a row of totals and a repeated header are named, blank rows are not", () => {
    const { findings } = logOf(HEADERS, [LINE, ["", "", "", "", ""], HEADERS, ["Total", 1, "", 1, ""]]);
    expect(withCode(findings(), "repeated-header").map(({ cell }) => cell)).toEqual([
      { sheet: "Log", row: 3, column: 0 },
    ]);
    expect(withCode(findings(), "total-row").map(({ cell }) => cell)).toEqual([
      { sheet: "Log", row: 4, column: 0 },
    ]);
    expect(findings().some(({ cell }) => cell?.row === 2)).toBe(false);
  });

  test.each([
    ["2018-12-31", 1],
    ["2019-01-01", 0],
    ["2028-12-31", 0],
    ["2029-01-01", 1],
  ])("a date outside the years of the holidays is named, once: %s", (closed, count) => {
    const { findings } = logOfComplaints([answered({ closed }), answered({ closed })]);
    const named = withCode(findings(), "years-without-holidays");
    expect(named.map(({ cell }) => cell)).toEqual(count === 0 ? [] : [{ sheet: "Log", row: 1, column: 8 }]);
  });

  test("a replacing list whose year lacks 25 December or 1 January is named", () => {
    const own = [holiday(2022, 1, 3, "New Year's Day"), holiday(2022, 9, 16, "September day")];
    const holidays = withOwnHolidays(DEFAULT_SETTINGS.holidays, own, "replace");
    const named = withCode(
      logOfComplaints([answered()], { settings: { holidays } }).findings(),
      "holiday-not-listed",
    );
    expect(named.map(({ problem }) => problem)).toEqual([expect.stringContaining("25 December 2022")]);
  });

  test("a whole list is not", () => {
    const holidays = holidayList("own", [
      holiday(2024, 1, 1, "New Year's Day"),
      holiday(2024, 12, 25, "Christmas Day"),
    ]);
    expect(
      withCode(logOfComplaints([answered()], { settings: { holidays } }).findings(), "holiday-not-listed"),
    ).toEqual([]);
    expect(withCode(logOfComplaints([answered()]).findings(), "holiday-not-listed")).toEqual([]);
  });
});

describe("findings together", () => {
  const { reading, counted } = logOfComplaints([
    answered({ closed: "2022-01-15" }),
    answered({ closed: "2022-01-09" }),
    answered({ id: "" }),
    answered({ closed: "2022-01-22" }),
  ]);
  const findings = checkLog({ reading, counted, today: TODAY });

  test("come worst first", () => {
    const severities = [...findings].map(({ severity }) => severity);
    const ranks = severities.map((severity) => ["error", "warning", "note"].indexOf(severity));
    expect(new Set(severities).size).toBe(3);
    expect(ranks).toEqual([...ranks].sort());
  });

  test("are as many as their groups say", () => {
    expect([...findings]).toHaveLength(findings.count);
    expect(findings.groups.map(({ count }) => count).every((count) => count > 0)).toBe(true);
    expect(findings.groups.find(({ code }) => code === "closed-on-non-working-day")?.count).toBe(3);
  });

  test("have codes that stay the same, each of one check", () => {
    const codes = CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("have titles that are words, each of one check", () => {
    const titles = [...CHECKS, ...LOG_CHECKS].map(({ title }) =>
      wordsFor({ reading, counted, today: TODAY }, title),
    );
    expect(titles.filter((title) => !/^[A-Z][^.]*[^.:]$/u.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each([
    [SCOTTISH_PROCEDURE, "Frontline past day 10"],
    [LGSCO_CODE, "Stage 1 past day 20 or Stage 2 past day 40"],
  ])("name the stages and limits of the procedure: $name", (procedure, title) => {
    const late = answered({ closed: "2022-03-31" });
    const { findings: all } = logOfComplaints([late], { settings: { procedure } });
    expect(withCode(all(), "frontline-past-limit").map((finding) => finding.title)).toEqual([title]);
  });

  test("call no date future or decades old where nobody says which day it is", () => {
    const log = logOfComplaints([answered({ received: "1990-01-02", closed: "2150-01-02" })]);
    const codes = (today: number | undefined): string[] =>
      [...checkLog({ ...log, today })].map(({ code }) => code).filter((code) => /future|old/u.test(code));
    expect(codes(TODAY)).toEqual(["future-date", "old-date"]);
    expect(codes(undefined)).toEqual([]);
  });

  test("leave a faultless complaint alone", () => {
    const { findings: none } = logOfComplaints([answered()]);
    expect(none()).toEqual([]);
  });

  test("say nothing worse of the sample log than its late answers and a type that may be two", () => {
    const { headers, lines } = sampleLog();
    const all = logOf(headers, lines).findings();
    expect(all.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([...new Set(all.map(({ code }) => code))].sort()).toEqual([
      "frontline-past-limit",
      "late-without-extension",
      "like-types",
    ]);
  });
});

describe("a log without a column of dates of escalation", () => {
  test("names the stage of an escalated complaint", () => {
    const log = logOf(HEADERS, [["A", "2022-01-10", "Escalated", "2022-01-14", "Not Upheld"]]);
    expect(withCode(log.findings(), "escalated-without-date").map(({ cell }) => cell)).toEqual([
      { sheet: "Log", row: 1, column: 2 },
    ]);
  });
});

describe("bank holidays of another nation than the procedure's", () => {
  const { Scotland, England, "Northern Ireland": northernIreland } = BANK_HOLIDAYS;
  const replacedBy = (holidays: readonly Holiday[]): HolidayList =>
    withOwnHolidays(England, holidays, "replace");
  const foundWith = (procedure: Procedure, holidays: HolidayList): string[] =>
    withCode(
      logOfComplaints([answered()], { settings: { procedure, holidays } }).findings(),
      "holidays-of-another-nation",
    ).map(({ problem }) => problem);

  test("are told of, with the year, where the body's own list is still of the procedure before", () => {
    expect(foundWith(LGSCO_CODE, replacedBy(Scotland.holidays))).toEqual([
      "In 2019 working days are counted with the Scottish bank holidays, but the Local Government Complaint Handling Code 2026 is for bodies in England.",
    ]);
  });

  test.each([
    ["England's in Scotland", SCOTTISH_PROCEDURE, England],
    ["England's in Northern Ireland, which has all of them and more", NIPSO_PROCEDURE, England],
    ["Northern Ireland's in England", LGSCO_CODE, northernIreland],
    ["Scotland's in Northern Ireland", NIPSO_PROCEDURE, Scotland],
  ])("are told of: %s", (_, procedure, { holidays }) => {
    expect(foundWith(procedure, replacedBy(holidays))).toHaveLength(1);
  });

  test("are told of with days of the body's own among them, and in a single year", () => {
    const in2022 = Scotland.holidays.filter(({ day }) => civilDate(day).year === 2022);
    const own = [...in2022, holiday(2022, 12, 28, "Christmas closure")];
    expect(foundWith(LGSCO_CODE, replacedBy(own))).toHaveLength(1);
  });

  test.each([SCOTTISH_PROCEDURE, LGSCO_CODE, NIPSO_PROCEDURE])(
    "are not those of the procedure's own nation: $name",
    (procedure) => {
      expect(foundWith(procedure, BANK_HOLIDAYS[procedure.nation])).toEqual([]);
    },
  );

  test("are not some days that a body takes besides its own, or in place of them", () => {
    const easterMonday = [2022, 2023].map((year) =>
      holiday(year, 4, year === 2022 ? 18 : 10, "Easter Monday"),
    );
    expect(foundWith(SCOTTISH_PROCEDURE, withOwnHolidays(Scotland, easterMonday, "add"))).toEqual([]);
    expect(foundWith(SCOTTISH_PROCEDURE, withOwnHolidays(Scotland, England.holidays, "add"))).toEqual([]);
    const few = [holiday(2022, 1, 3, "New Year"), holiday(2022, 12, 26, "Christmas"), ...easterMonday];
    expect(foundWith(LGSCO_CODE, replacedBy(few))).toEqual([]);
  });
});
