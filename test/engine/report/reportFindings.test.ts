import { reportFindings } from "../../../src/engine/report/reportFindings";
import { isoDay } from "../calendar/isoDay";
import { logOfComplaints } from "../../log/logOf";

const received = (iso: string) => logOfComplaints([{ received: iso }]).report();

test("the quarter in which the log begins gets a warning that names it", () => {
  const [finding] = reportFindings(received("2022-01-10"), isoDay("2022-04-20"));
  expect(finding).toMatchObject({ code: "log-begins-within-quarter", severity: "warning" });
  expect(finding?.problem).toContain("Q4 2021/22");
});

test("a log that begins with its quarter, or before those shown, gets none", () => {
  expect(reportFindings(received("2022-01-01"), isoDay("2022-04-20"))).toEqual([]);
  expect(reportFindings(received("2020-06-01"), isoDay("2022-04-20"))).toEqual([]);
});

test.each([
  ["2022-03-31", 1],
  ["2022-04-01", 0],
])("on %s, Q4 2021/22 has %i warning that it has not ended", (today, count) => {
  const findings = reportFindings(received("2022-01-01"), isoDay(today));
  expect(findings.filter(({ code }) => code === "quarter-not-ended")).toHaveLength(count);
});
