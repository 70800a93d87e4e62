import { reportParts } from "../../../src/engine/report/reportParts";
import type { FigureRow } from "../../../src/engine/report/figure";
import { sampleLog } from "../../data/sampleLog";
import { Q4, TODAY, logOf } from "../../log/logOf";
import { inShort } from "./figureAt";

const { headers, lines } = sampleLog();
const log = logOf(headers, lines);
const { flow, openByAge } = reportParts(log.counted, log.report(Q4), { today: TODAY });

const shown = (rows: readonly FigureRow[]): unknown[] =>
  rows.map(({ label, figures }) => [label, ...figures.map(inShort)]);

test("the sample's complaints go from one quarter to the next as published", () => {
  expect(shown(flow.rows)).toEqual([
    ["Brought forward", 1, 2, 3, 3, 3],
    ["Received", 10, 8, 5, 7, 4],
    ["Closed in full", 8, 6, 3, 7, 5],
    ["Ended without an answer", 1, 1, 2, 0, 0],
    ["Carried forward", 2, 3, 3, 3, 2],
  ]);
  expect([flow.outside, flow.faults]).toEqual([[], []]);
});

test("the sample's open complaints have these ages at the end of each quarter", () => {
  expect(shown(openByAge.rows)).toEqual([
    ["Within the target", 2, 1, 2, 0, 0],
    ["Up to 20 working days over", 0, 0, 0, 2, 0],
    ["21 to 60 working days over", 0, 2, 0, 0, 1],
    ["More than 60 working days over", 0, 0, 1, 1, 1],
    ["Stage not recorded", 0, 0, 0, 0, 0],
    ["Of these, with an extension recorded", 2, 2, 1, 1, 1],
    ["The oldest, in working days", 19, 51, 107, 170, 232],
  ]);
});
