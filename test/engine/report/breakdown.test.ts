import { addsUp } from "../../../src/engine/report/breakdown";
import { type Figure, type FigureRow, measuredRows } from "../../../src/engine/report/figure";
import { sampleLog } from "../../data/sampleLog";
import { type Complaint, Q4, answered, logOf, logOfComplaints } from "../../log/logOf";
import { partsOf } from "../../report/figuresOf";
import { inShort } from "./figureAt";

/** The lines of a breakdown of a log, with what was received in each quarter. */
function receivedBy(by: string, complaints: readonly Complaint[]): unknown[] {
  const log = logOfComplaints(complaints);
  const found = partsOf(log, log.report(Q4), [by]).breakdowns.find((one) => one.by === by);
  return (found?.rows ?? []).map(({ label, received }) => [
    label,
    inShort(received.figures.at(-1) as Figure),
  ]);
}

const inAll = ({ label, figures }: FigureRow): unknown[] => [label, ...figures.map(inShort)];

test("the sample is broken down by service and type as published", () => {
  const { headers, lines } = sampleLog();
  const log = logOf(headers, lines);
  const { breakdowns } = partsOf(log, log.report(Q4));
  expect(breakdowns.map(({ by, rows }) => [by, rows.map(({ received }) => inAll(received))])).toEqual([
    [
      "Service",
      [
        ["Children and Families", 5, 6, 4, 4, 3],
        ["Criminal Justice", 5, 2, 1, 3, 1],
        ["All", 10, 8, 5, 7, 4],
      ],
    ],
    [
      "Type",
      [
        ["Process/Procedure", 2, 2, 0, 2, 2],
        ["Policy and Procedure", 1, 2, 4, 2, 1],
        ["Staff Attitude", 1, 1, 0, 1, 1],
        ["Delay", 3, 1, 1, 1, 0],
        ["Communication", 1, 1, 0, 1, 0],
        ["Quality of Service", 2, 1, 0, 0, 0],
        ["All", 10, 8, 5, 7, 4],
      ],
    ],
  ]);
  expect(breakdowns[0]?.rows.at(-1)?.closed.map(inAll)).toEqual([
    ["Closed", 5],
    ["Upheld", "0 of 5"],
    ["Partially Upheld", "4 of 5"],
    ["Not Upheld", "1 of 5"],
    ["Resolution", "0 of 5"],
    ["In time", "1 of 5"],
    ["Average days", 31.6],
  ]);
});

test("values are one whose case and blanks differ, and nothing else", () => {
  const types = ["Delay", " delay ", "DELAY", "De-lay", "Delays", "Delay  in reply", "Delay in reply"];
  expect(
    receivedBy(
      "Type",
      types.map((type) => answered({ type })),
    ),
  ).toEqual([
    ["Delay", 3],
    ["Delay in reply", 2],
    ["De-lay", 1],
    ["Delays", 1],
    ["All", 7],
  ]);
});

test("the ten largest have a line, the others one together, and blank cells one", () => {
  const types = Array.from({ length: 12 }, (_, index) => `Type ${String(index + 1).padStart(2, "0")}`);
  const rows = [...types, "Type 12", "", "N/A"].map((type) => answered({ type }));
  const lines = receivedBy("Type", rows);
  expect(lines[0]).toEqual(["Type 12", 2]);
  expect(lines.slice(1, 10)).toEqual(types.slice(0, 9).map((type) => [type, 1]));
  expect(lines.slice(10)).toEqual([
    ["Other (2 values)", 2],
    ["Not recorded", 2],
    ["All", 15],
  ]);
});

test("a column with a single value is not broken down by", () => {
  expect(receivedBy("Type", [answered({ type: "Delay" }), answered({ type: "delay" })])).toEqual([]);
});

test("any column that is asked for can be broken down by, in any spelling, and once", () => {
  const log = logOf(
    ["Date Received", "Stage", "Date Closed", "Outcome", "Channel"],
    ["Phone", "Letter", "Phone"].map((channel) => [
      "2022-01-10",
      "Frontline",
      "2022-01-14",
      "Not Upheld",
      channel,
    ]),
  );
  const { breakdowns } = partsOf(log, log.report(Q4), ["channel", "CHANNEL", "Ward"]);
  expect(breakdowns.map(({ by, rows }) => [by, rows.map(({ received }) => inAll(received).at(-1))])).toEqual([
    ["Channel", [2, 1, 3]],
  ]);
});

test("lines that do not add up to their last, or not to the first table, are told", () => {
  const line = (count: number): FigureRow => ({
    ...{ label: "", rule: "", measure: "count" },
    figures: [measuredRows(() => new Int32Array(count), count)],
  });
  const lines = (...counts: number[]): { received: FigureRow }[] =>
    counts.map((count) => ({ received: line(count) }));
  expect(addsUp(lines(1, 2, 3), line(3))).toBe(true);
  expect(addsUp(lines(1, 1, 3), line(3))).toBe(false);
  expect(addsUp(lines(1, 2, 3), line(4))).toBe(false);
});
