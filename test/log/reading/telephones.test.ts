import { LOGGED_EXTENSIONS } from "../../../src/engine/complaintLog";
import type { CellValue } from "../../../src/log/sheetTable";
import { at } from "../../../src/engine/at";
import { isoDay } from "../../engine/calendar/isoDay";
import { type TestLog, answered, logOfComplaints } from "../logOf";

/** Complaints that came on 10 January 2022, each with one of these in its cell of extensions. */
const logWith = (extensions: readonly CellValue[]): TestLog =>
  logOfComplaints(extensions.map((extension) => answered({ extension })));
const meanings = ({ reading: { log } }: TestLog): string[] =>
  [...log.extension].map((code) => at(LOGGED_EXTENSIONS, code));
const asked = ({ reading: { telephones } }: TestLog): unknown[] =>
  telephones.columns.map(({ telephones: numbers, said }) => [numbers, said]);

const SOON = isoDay("2022-02-04");
/** Days by their numbers: in June 2020, in May and November 2022. */
const [BEFORE, LATER, FAR] = [44_012, 44_712, 44_890];

describe("a column of telephone numbers gives no extension, and is asked about", () => {
  test.each<readonly [string, readonly CellValue[]]>([
    ["of four digits", [4021, 4022, 2210]],
    ["of one cell", [4021]],
    ["in words", ["Extension 4021", "ext. 2210", "x4021", "Extn: 4021", "Tel 01382 433000", "ext4021"]],
    ["with codes", ["01382 433000", "0131 200 2000", "(0131) 200-2000", "+44 131 200 2000 ext. 4123"]],
    ["as numbers without their zero", [1_382_433_000, 1_312_002_000]],
    ["that are days by their numbers", [BEFORE, LATER, FAR]],
    ["that are days as texts", [String(LATER), "2210", String(FAR)]],
    ["of which one is a day soon after its complaint", [4021, 2210, SOON]],
  ])("%s", (_, extensions) => {
    const log = logWith(extensions);
    expect(meanings(log)).toEqual(extensions.map(() => "unknown"));
    expect(asked(log)).toEqual([[extensions.length, extensions.length]]);
  });

  test("beside fewer answers", () => {
    const log = logWith([BEFORE, LATER, FAR, "Yes"]);
    expect(meanings(log)).toEqual(["unknown", "unknown", "unknown", "yes"]);
    expect(asked(log)).toEqual([[3, 4]]);
  });

  test("among blanks, which say nothing then", () => {
    const log = logWith(["", 4021, "", FAR, "n/a"]);
    expect(meanings(log).filter((meaning) => meaning === "yes")).toEqual([]);
    expect(asked(log)).toEqual([[2, 2]]);
  });
});

describe("a column of extensions with a telephone number in it is read, but for that", () => {
  test.each<readonly [string, readonly CellValue[], readonly string[]]>([
    ["of four digits", ["Yes", "No", 4021], ["yes", "no", "unknown"]],
    [
      "that is a day far ahead, beside another",
      ["Yes", "No", "No", 4021, FAR],
      ["yes", "no", "no", "unknown", "unknown"],
    ],
    [
      "that is a day far ahead, among agreed dates and beside another",
      [SOON, SOON, SOON, 4021, FAR],
      ["yes", "yes", "yes", "unknown", "unknown"],
    ],
    ["among agreed dates", [SOON, SOON, "ext. 4021"], ["yes", "yes", "unknown"]],
    ["among dates in words", ["4 February 2022", "2022-02-04", 4021], ["yes", "yes", "unknown"]],
  ])("%s", (_, extensions, meant) => {
    const log = logWith(extensions);
    expect(meanings(log)).toEqual(meant);
    expect(asked(log)).toEqual([]);
  });
});

describe("agreed dates are no telephone numbers", () => {
  test.each<readonly [string, readonly CellValue[]]>([
    ["soon after their complaint", [SOON, SOON + 20, SOON + 40]],
    ["with one far ahead", [FAR]],
    ["with some far ahead, among answers", [FAR, LATER, "Yes", "Yes"]],
    ["with more near than far", [SOON, SOON, SOON, FAR, LATER]],
    ["with times", [FAR + 0.5, LATER + 0.5]],
    ["as texts", ["22/11/2022", "25/11/2022", "25 November 2022"]],
  ])("%s", (_, extensions) => {
    const log = logWith(extensions);
    expect(meanings(log)).toEqual(extensions.map(() => "yes"));
    expect(asked(log)).toEqual([]);
  });

  test("whose year was mistyped are named as such", () => {
    const log = logWith([isoDay("2021-01-28"), isoDay("2052-01-20")]);
    expect(asked(log)).toEqual([]);
    const codes = log.findings().map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["extension-before-received", "extension-decades-ahead"]));
    expect(codes).not.toContain("telephone-for-extension");
  });

  test("nor are words, numbers of days and dates that do not exist", () => {
    for (const extension of ["10 days", "20", 20, "31/02/2022", "31-02-2022", "Extension 2", "agreed 2/3"]) {
      const log = logWith([extension, extension]);
      expect(asked(log)).toEqual([]);
      expect([...log.reading.telephones.rows]).toEqual([]);
    }
  });
});
