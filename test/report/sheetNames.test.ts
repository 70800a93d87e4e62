import fc from "fast-check";
import { quarterlyReport } from "../../src/engine/report/quarterlyReport";
import { type ReportSheetNames, reportSheetNames } from "../../src/report/sheetNames";
import { canBeSheetName } from "../../src/workbench/book/canBeSheetName";
import { sampleLog } from "../data/sampleLog";
import { isoDay } from "../engine/calendar/isoDay";
import { Q4, logOf } from "../log/logOf";

const { headers, lines } = sampleLog();
const REPORT = quarterlyReport(logOf(headers, lines).counted, { quarter: Q4 });

const [AFTER, WITHIN] = [isoDay("2022-04-20"), isoDay("2022-03-20")];

function namesOf(services?: readonly string[], today = AFTER): ReportSheetNames {
  const some = services ? { services, isPartial: true } : {};
  return reportSheetNames({ ...REPORT, ...some }, "Q4 2021/22", today);
}

test.each<[ReportSheetNames, string, string]>([
  [namesOf(), "Q4 2021-22 report", "Q4 2021-22 upheld"],
  [namesOf(undefined, WITHIN), "Q4 2021-22 to date", "Q4 2021-22 to date upheld"],
  [namesOf(["Home Care"]), "Q4 2021-22 Home Care", "Q4 2021-22 Home Care upheld"],
  [namesOf(["Home Care"], WITHIN), "Q4 2021-22 to date Home Care", "Q4 2021-22 to date Home… upheld"],
  [namesOf(["Roads", "Waste"]), "Q4 2021-22 Roads & Waste", "Q4 2021-22 Roads & Waste upheld"],
  [namesOf(["Home Care", "Housing", "Roads"]), "Q4 2021-22 3 services", "Q4 2021-22 3 services upheld"],
  [namesOf(["Adults/Older people"]), "Q4 2021-22 Adults-Older people", "Q4 2021-22 Adults-Older… upheld"],
  [namesOf(["Children and Families"]), "Q4 2021-22 Children and Famili…", "Q4 2021-22 Children and… upheld"],
])("the sheets of a report say what it is on: %j", (names, name, listName) => {
  expect(names).toEqual({ name, listName });
});

test("whatever the services are called, Excel takes the names of the sheets", () => {
  const anyName = fc.string({ minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 3 }), fc.boolean(), (services, isOver) => {
      const { name, listName } = namesOf(services, isOver ? AFTER : WITHIN);
      expect([name, listName].filter((one) => !canBeSheetName(one))).toEqual([]);
      expect(name).not.toBe(listName);
    }),
  );
});
