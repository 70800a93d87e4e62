import fc from "fast-check";
import { universalColumns } from "../../src/log/mapping/universalTimes";
import type { CellValue } from "../../src/log/sheetTable";
import { headerName } from "../../src/log/spellings/headerSpellings";
import { tablesJson } from "../../src/report/reportJson";
import { isoDate, isoDay } from "../engine/calendar/isoDay";
import { someComplaints } from "./anyComplaint";
import { type Complaint, type TestLog, logOfComplaints } from "./logOf";

/** The days on which a summer's clocks were an hour ahead at midnight: those after the first, up to the last. */
const SUMMERS = [
  ["2020-03-29", "2020-10-25"],
  ["2021-03-28", "2021-10-31"],
  ["2022-03-27", "2022-10-30"],
].map(([first = "", last = ""]) => [isoDay(first), isoDay(last)] as const);

const isAhead = (day: number): boolean => SUMMERS.some(([first, last]) => day > first && day <= last);

/** How a program writes the midnight of a day in universal time. */
type Way = (day: number, hour: number) => CellValue;
const WAYS: readonly Way[] = [
  (day, hour) => day + hour / 24,
  (day, hour) => `${isoDate(day)} ${String(hour).padStart(2, "0")}:00:00`,
  (day, hour) => `${isoDate(day)}T${String(hour).padStart(2, "0")}:00:00.000`,
];
const exported = (cell: CellValue | undefined, way: Way): CellValue => {
  if (typeof cell !== "number") return cell ?? "";
  return isAhead(cell) ? way(cell - 1, 23) : way(cell, 0);
};

const FIELDS = ["received", "escalated", "closed", "extension"] as const;
const inUniversalTime = (complaints: readonly Complaint[], ways: readonly Way[]): Complaint[] =>
  complaints.map((one, row) => {
    const way = ways[row % ways.length] ?? WAYS[0];
    if (!way) throw new Error("There is no way.");
    return { ...one, ...Object.fromEntries(FIELDS.map((field) => [field, exported(one[field], way)])) };
  });

const shown = (log: TestLog): unknown => {
  const report = log.report();
  return { ...tablesJson(report), leftOut: report.leftOutOfClosed };
};

test("a log exported in universal time is asked about, or nothing is wrong; said to be so, it has the report of before", () => {
  const ways = fc.shuffledSubarray([...WAYS], { minLength: 1 });
  fc.assert(
    fc.property(someComplaints, ways, (complaints, how) => {
      const log = inUniversalTime(complaints, how);
      const right = shown(logOfComplaints(complaints));
      const asked = universalColumns(logOfComplaints(log).reading);
      const said = FIELDS.map((field) => ({ sheet: "Log", header: headerName(field), isUniversal: true }));
      expect(shown(logOfComplaints(log, { choices: { universalTimes: said } }))).toEqual(right);
      // What is asked about is enough.
      const answers = asked.map(({ sheet, header }) => ({ sheet, header, isUniversal: true }));
      const nights = log.flatMap((one) => FIELDS.map((field) => one[field])).filter(isNight).length;
      if (nights >= 2)
        expect(shown(logOfComplaints(log, { choices: { universalTimes: answers } }))).toEqual(right);
      else expect(asked).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function isNight(cell: CellValue | undefined): boolean {
  return typeof cell === "string" ? cell.includes("23:00") : typeof cell === "number" && cell % 1 !== 0;
}
