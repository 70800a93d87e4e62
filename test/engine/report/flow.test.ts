import { flowFaults } from "../../../src/engine/report/complaintFlow";
import { figureAt } from "./rowFigures";
import { type Complaint, type LogOptions, Q4, TODAY, answered, logOfComplaints } from "../../log/logOf";
import { reportParts } from "../../../src/engine/report/reportParts";

/** Complaints that came before Q4 2021/22 and long after its year began, so that every quarter is known. */
const EARLIER = answered({ received: "2020-12-01", closed: "2020-12-02" });

/** Brought forward, received, closed in full, ended without an answer and carried forward, in Q4. */
function flowOf(complaints: readonly Complaint[], options?: LogOptions): (number | string)[] {
  const log = logOfComplaints([EARLIER, ...complaints], options);
  const { flow } = reportParts(log.counted, log.report(Q4), { today: TODAY });
  return flow.rows.map((row) => figureAt(row));
}

function outsideOf(complaints: readonly Complaint[]): unknown {
  const log = logOfComplaints([EARLIER, ...complaints]);
  return reportParts(log.counted, log.report(Q4), { today: TODAY }).flow.outside;
}

describe("a complaint is", () => {
  const open = { closed: "", outcome: "" };

  test("brought forward if it came the day before the quarter, and received if on its first day", () => {
    expect(flowOf([answered({ received: "2021-12-31", ...open })])).toEqual([1, 0, 0, 0, 1]);
    expect(flowOf([answered({ received: "2022-01-01", ...open })])).toEqual([0, 1, 0, 0, 1]);
  });

  test("ended on the quarter's last day, and carried forward if it ended the day after", () => {
    expect(flowOf([answered({ closed: "2022-03-31" })])).toEqual([0, 1, 1, 0, 0]);
    expect(flowOf([answered({ closed: "2022-04-01" })])).toEqual([0, 1, 0, 0, 1]);
  });

  test("in no figure of a quarter that it ended before, and in none that it came after", () => {
    expect(flowOf([answered({ received: "2021-10-01", closed: "2021-12-31" })])).toEqual([0, 0, 0, 0, 0]);
    expect(flowOf([answered({ received: "2022-04-01", closed: "2022-04-04" })])).toEqual([0, 0, 0, 0, 0]);
  });

  test("ended without an answer if it was withdrawn, or closed without an outcome or a stage", () => {
    expect(flowOf([answered({ outcome: "Withdrawn" })])).toEqual([0, 1, 0, 1, 0]);
    expect(flowOf([answered({ outcome: "" })])).toEqual([0, 1, 0, 1, 0]);
    expect(flowOf([answered({ stage: "" })])).toEqual([0, 1, 0, 1, 0]);
  });
});

describe("a complaint in two rows", () => {
  const frontline = answered({ id: "A", received: "2021-11-01", closed: "2021-11-05" });
  const stage2 = answered({ id: "A", received: "2022-01-10", stage: "Stage 2", closed: "2022-02-04" });

  test("is one, and open until its later end", () => {
    expect(flowOf([frontline, stage2])).toEqual([1, 0, 1, 0, 0]);
    expect(flowOf([frontline, { ...stage2, closed: "", outcome: "" }])).toEqual([1, 0, 0, 0, 1]);
  });

  test("is one where both of its answers are counted", () => {
    const log = logOfComplaints([EARLIER, frontline, stage2]);
    const procedure = { ...log.counted.settings.procedure, escalatedCounting: "atBothStages" as const };
    expect(flowOf([frontline, stage2], { settings: { procedure } })).toEqual([1, 0, 1, 0, 0]);
  });
});

test("complaints without a date of receipt, or closed before it, are outside and counted by reason", () => {
  const complaints = [
    answered({ received: "", escalated: "2022-01-10", stage: "Escalated" }),
    answered({ received: "2022-01-10", closed: "2022-01-07" }),
    answered({ closed: "soon" }),
  ];
  expect(flowOf(complaints)).toEqual([0, 0, 0, 0, 0]);
  expect(outsideOf(complaints)).toEqual([
    { reason: "noReceipt", count: 1 },
    { reason: "closedUnread", count: 1 },
    { reason: "closedBeforeReceipt", count: 1 },
  ]);
});

test("one that is outside but has no date in the quarters shown is not counted", () => {
  expect(outsideOf([answered({ received: "2018-01-10", closed: "2018-01-09" })])).toEqual([]);
});

test("a quarter that ended before the log began has no flow", () => {
  const log = logOfComplaints([answered()]);
  const { flow } = reportParts(log.counted, log.report(Q4));
  expect(flow.rows.map(({ figures }) => figures.map((figure) => figure.verdict).slice(-2))).toEqual(
    flow.rows.map(() => ["notApplicable", "measured"]),
  );
});

test("a sum that does not come out, and a quarter that does not join the next, are faults", () => {
  const rows = (count: number): Int32Array => new Int32Array(count);
  const flow = {
    broughtForward: rows(1),
    received: rows(2),
    closedInFull: rows(1),
    endedOtherwise: rows(1),
    carriedForward: rows(1),
  };
  expect(flowFaults([flow, undefined, flow, flow])).toEqual([]);
  expect(flowFaults([{ ...flow, received: rows(3) }])).toEqual([{ periodIndex: 0, what: "sum" }]);
  const joinsNot = { ...flow, broughtForward: rows(2), received: rows(1) };
  expect(flowFaults([flow, joinsNot])).toEqual([{ periodIndex: 0, what: "join" }]);
});
