import { openLog } from "../../../src/app/log/openLog";
import { logSummary } from "../../../src/app/log/logSummary";
import { reportOn } from "../../../src/app/report/reportOn";
import { reportTiles } from "../../../src/app/report/reportTiles";
import { isoDay } from "../../engine/calendar/isoDay";
import { AS_FOUND } from "../log/asFound";
import { openPaneWorkbook } from "../paneWorkbook";

const QUARTERS = ["Q4 2020/21", "Q1 2021/22", "Q2 2021/22", "Q3 2021/22", "Q4 2021/22", "Q1 2022/23"];

test("the tiles of the sample say what its report says", async () => {
  await openPaneWorkbook();
  const opened = await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });
  const { report } = reportOn(opened, { quarter: "Q4 2021/22" });
  expect(reportTiles(opened, report)).toEqual([
    { id: "received", value: "4", label: "received", beside: "−3 on Q3", isBad: false },
    { id: "closed", value: "5", label: "closed in full", beside: "−2 on Q3", isBad: false },
    { id: "inTime", value: "20%", label: "answered in time", beside: "1 of 5", isBad: false },
    { id: "overdue", value: "2", label: "past target on 31 Mar 2022", beside: "of 2 open", isBad: true },
  ]);
});

test.each(QUARTERS)(
  "the tiles on %s have the figures of the report, of all services and of one",
  async (quarter) => {
    await openPaneWorkbook();
    const opened = await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });
    for (const services of [[], ["Criminal Justice"]]) {
      const { report, parts } = reportOn(opened, { quarter, services });
      const [received, closed, inTime, overdue] = reportTiles(opened, report).map(({ value }) => value);
      const all = parts.breakdowns.find(({ kind }) => kind === "service")?.rows.at(-1);
      const countOf = (label: string): unknown => {
        const figure = all?.closed.find((row) => row.label === label)?.figures.at(-1);
        return figure?.verdict === "measured" ? figure : undefined;
      };
      if (services.length === 0) {
        expect(countOf("In time") === undefined).toBe(inTime === "N/A");
        expect(countOf("Closed")).toMatchObject({ count: Number(closed) });
        expect(all?.received.figures.at(-1)).toMatchObject({ count: Number(received) });
      }
      expect(parts.openByAge.overdue.at(-1)).toMatchObject({ count: Number(overdue) });
    }
  },
);

test("a quarter that has not ended is said to be to date", async () => {
  await openPaneWorkbook();
  const opened = await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });
  const { report } = reportOn(opened, { quarter: "Q1 2022/23" });
  expect(
    reportTiles(opened, report)
      .map(({ beside }) => beside)
      .slice(0, 2),
  ).toEqual(["to date", "to date"]);
  expect(reportTiles(opened, report).at(-1)?.label).toBe("past target on 20 Apr 2022");
});

test("the list of quarters counts only the complaints of the services that are chosen, and is as long", async () => {
  await openPaneWorkbook();
  const opened = await openLog({ ...AS_FOUND, today: isoDay("2022-04-20") });
  const counts = (services: readonly string[]): readonly number[] =>
    logSummary(opened, services).quarters.map(({ received }) => received);
  const [all, one, other] = [counts([]), counts(["Criminal Justice"]), counts(["Children and Families"])];
  expect(one).toHaveLength(all.length);
  expect(one).not.toEqual(all);
  expect(one.map((count, index) => count + (other[index] ?? 0))).toEqual(all);
  expect(logSummary(opened).quarters[0]).toMatchObject({ label: "Q1 2022/23", months: "April – June 2022" });
});
