import { isoDay } from "../calendar/isoDay";
import { type RowDefinition } from "../../../src/engine/report/rowDefinition";
import { measureFigure } from "../../../src/engine/report/measureFigure";
import { tallyPeriods } from "../../../src/engine/report/periodTally";
import { CLOSED, RECEIVED, responseTimeAt, withinTargetAt } from "../../../src/engine/report/rows";
import { SCOTTISH_PROCEDURE } from "../../../src/engine/procedures/scottish";
import { at } from "../../../src/engine/at";
import { answered, logOfComplaints } from "../../log/logOf";
import { inShort } from "./figureAt";

const period = (start: string, end: string) => ({ start: isoDay(start), end: isoDay(end) });

const { counted } = logOfComplaints([
  answered({ type: "Delay", received: "2021-01-11", closed: "2021-01-11" }),
  answered({ type: "Delay", received: "2021-06-01", closed: "2021-06-02" }),
  answered({ type: "Delay" }),
  answered({ type: "Delay", closed: "2022-01-31" }),
  answered({ type: "Attitude", closed: "2022-01-11" }),
]);

/** A row's figure in some periods, in short. */
const figures = (row: RowDefinition, ...periods: ReturnType<typeof period>[]) =>
  tallyPeriods(counted, periods).map((tally) => inShort(measureFigure(counted, row, tally)));

test("a period is any time: a year beside another is counted as a quarter is", () => {
  const years = [period("2020-04-01", "2021-03-31"), period("2021-04-01", "2022-03-31")];
  expect(figures(RECEIVED, ...years)).toEqual([1, 4]);
  expect(figures(withinTargetAt("frontline", SCOTTISH_PROCEDURE), ...years)).toEqual(["1 of 1", "3 of 4"]);
});

test("what lies between two periods is in neither", () => {
  expect(figures(CLOSED, period("2021-01-01", "2021-03-31"), period("2022-01-01", "2022-03-31"))).toEqual([
    1, 3,
  ]);
});

test("periods that overlap are refused: a complaint would be counted in one of them alone", () => {
  const quarter = period("2022-01-01", "2022-03-31");
  expect(() => tallyPeriods(counted, [quarter, period("2022-03-31", "2022-06-30")])).toThrow(/overlap/u);
});

test("a row of a table may be about some rows alone, number, share and evidence; it needs no code of its own", () => {
  const quarter = period("2022-01-01", "2022-03-31");
  const only = (row: number): boolean => counted.log.text("type", row) === "Delay";
  expect(figures({ ...RECEIVED, only }, quarter)).toEqual([2]);
  expect(figures({ ...withinTargetAt("frontline", SCOTTISH_PROCEDURE), only }, quarter)).toEqual(["1 of 2"]);
  const tally = at(tallyPeriods(counted, [quarter]), 0);
  const figure = measureFigure(counted, { ...CLOSED, only }, tally);
  expect(figure.verdict === "measured" && [...figure.rows()]).toEqual([2, 3]);
  expect(tally.only(only)).toBe(tally.only(only));
});

test("a median stands beside a mean: each row says its own measure", () => {
  const quarter = period("2022-01-01", "2022-03-31");
  // Days 2, 5 and 16.
  expect(figures(responseTimeAt("frontline", "mean", SCOTTISH_PROCEDURE), quarter)).toEqual([23 / 3]);
  expect(figures(responseTimeAt("frontline", "median", SCOTTISH_PROCEDURE), quarter)).toEqual([5]);
});
