import { reportPeriod } from "../../src/report/title";
import { isoDay } from "../engine/calendar/isoDay";

const Q4 = { year: 2021, number: 4 } as const;

test("a report on a quarter that has ended names its dates alone", () => {
  expect(reportPeriod(Q4, 4, isoDay("2022-04-01"))).toBe("Quarter 4 2021/22 – 1 January – 31 March 2022");
});

test("a report on a quarter that has not ended says up to when it goes, on the quarter's last day too", () => {
  expect(reportPeriod(Q4, 4, isoDay("2022-02-14"))).toBe(
    "Quarter 4 2021/22 – 1 January – 31 March 2022 – to date, 14 February 2022",
  );
  expect(reportPeriod(Q4, 4, isoDay("2022-03-31"))).toContain(" – to date, 31 March 2022");
});
