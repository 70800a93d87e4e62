import { reportFindings } from "../../../src/engine/report/reportFindings";
import { logOfComplaints } from "../../log/logOf";

const received = (iso: string) => logOfComplaints([{ received: iso }]).report();

test("the quarter in which the log begins gets a warning that names it", () => {
  const [finding] = reportFindings(received("2022-01-10"));
  expect(finding).toMatchObject({ code: "log-begins-within-quarter", severity: "warning" });
  expect(finding?.problem).toContain("Q4 2021/22");
});

test("a log that begins with its quarter, or before those shown, gets none", () => {
  expect(reportFindings(received("2022-01-01"))).toEqual([]);
  expect(reportFindings(received("2020-06-01"))).toEqual([]);
});
