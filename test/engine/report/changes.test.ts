import { changeOf, changedFigures } from "../../../src/engine/report/changes";
import type { Figure, Measure } from "../../../src/engine/report/figure";
import { missing } from "../../../src/engine/report/figure";
import { reportParts } from "../../../src/engine/report/reportParts";
import { shownChange } from "../../../src/report/shownChange";
import { sampleLog } from "../../data/sampleLog";
import { Q4, TODAY, answered, logOf, logOfComplaints } from "../../log/logOf";
import { isoDay } from "../calendar/isoDay";

const { headers, lines } = sampleLog();
const sample = logOf(headers, lines).report(Q4);

const rows = (): Int32Array => new Int32Array();
const countOf = (count: number): Figure => ({ verdict: "measured", value: count, count, rows });
const shareOf = (count: number, outOf: number): Figure =>
  ({ ...countOf(count), verdict: "measured", outOf }) as Figure;
const averageOf = (value: number, count: number): Figure => ({ verdict: "measured", value, count, rows });

/** What is shown of a change. */
function shown(measure: Measure, now: Figure, before: Figure): string {
  const compared = measure === "mean" ? "untested" : "tested";
  return shownChange(changeOf({ measure, compared }, now, before), measure)
    .map((cell) => (cell.kind === "text" ? cell.text : String(cell.shown)))
    .join(" ")
    .trim();
}

test.each([
  [4, 7, "−3"],
  [7, 4, "+3"],
  [4, 4, "0"],
  [0, 6, "−6 clear"],
  [5, 0, "+5"],
])("a count of %i after %i has changed by %s", (now, before, expected) => {
  expect(shown("count", countOf(now), countOf(before))).toBe(expected);
});

test("a count has a percentage only where both are 20 or more", () => {
  expect(shown("count", countOf(20), countOf(25))).toBe("−5 −20.0%");
  expect(shown("count", countOf(19), countOf(25))).toBe("−6");
  expect(shown("count", countOf(25), countOf(19))).toBe("+6");
  expect(shown("count", countOf(83), countOf(60))).toBe("+23 +38.3%");
  expect(shown("count", countOf(36), countOf(20))).toBe("+16 +80.0%, clear");
  expect(shown("count", countOf(20), countOf(20))).toBe("0 0%");
});

test("a share has a difference in points, and can be clear, only where both are of 10 or more", () => {
  expect(shown("share", shareOf(5, 10), shareOf(3, 10))).toBe("+20.0 points");
  expect(shown("share", shareOf(5, 9), shareOf(3, 10))).toBe("");
  expect(shown("share", shareOf(5, 10), shareOf(3, 9))).toBe("");
  expect(shown("share", shareOf(38, 50), shareOf(20, 50))).toBe("+36.0 points clear");
  expect(shown("share", shareOf(0, 3), shareOf(3, 6))).toBe("");
  expect(shown("share", shareOf(5, 5), shareOf(0, 5))).toBe("");
});

test("a difference in points is rounded half up on the exact fraction, whichever way it goes", () => {
  expect(shown("share", shareOf(1, 16), shareOf(0, 25))).toBe("+6.3 points");
  expect(shown("share", shareOf(0, 25), shareOf(1, 16))).toBe("−6.3 points");
  expect(shown("share", shareOf(10, 1000), shareOf(1001, 100_000))).toBe("0");
});

test("an average has a difference only where both are of 10 or more, and is never tested", () => {
  expect(shown("mean", averageOf(21.25, 10), averageOf(40, 10))).toBe("−18.8 days");
  expect(shown("mean", averageOf(21.25, 9), averageOf(40, 10))).toBe("");
});

test("there is no change where there is no figure on either side", () => {
  expect(shown("count", missing("beforeLog"), countOf(4))).toBe("N/A");
  expect(shown("share", shareOf(1, 2), missing("noneClosedAtStage"))).toBe("N/A");
});

test("the sample's changes are those of ten figures, without the stage that closed nothing", () => {
  const texts = changedFigures(sample).map(({ row, onLastQuarter, onYearAgo }) => [
    row.label,
    ...[onLastQuarter, onYearAgo].map((change) =>
      shownChange(change, row.measure)
        .map((cell) => (cell.kind === "text" ? cell.text : String(cell.shown)))
        .join(" ")
        .trim(),
    ),
  ]);
  expect(texts).toEqual([
    ["Total number of complaints received", "−3", "−6"],
    ["Total number of complaints closed", "−2", "−3"],
    ["Number of Frontline complaints upheld", "", ""],
    ["Number of Frontline complaints partially upheld", "", ""],
    ["Number of Investigative complaints upheld", "", ""],
    ["Number of Investigative complaints partially upheld", "", ""],
    ["Average time in working days for a full response - Frontline", "", ""],
    ["Average time in working days for a full response - Investigative", "", ""],
    ["Number of complaints closed within 5 working days - Frontline", "", ""],
    ["Number of complaints closed within 20 working days - Investigative", "", ""],
  ]);
});

test("a quarter that has not ended has no changes; on the day after its last it has", () => {
  const log = logOfComplaints([answered()]);
  const changesOn = (day: string): unknown =>
    reportParts(log.counted, log.report(Q4), { today: isoDay(day) }).changes;
  expect(changesOn("2022-03-31")).toBeUndefined();
  expect(changesOn("2022-04-01")).toBeDefined();
  expect(reportParts(log.counted, log.report(Q4), { today: TODAY }).changes).toHaveLength(6);
});
