import type { Figure } from "../../src/engine/report/figure";
import { shownFigure } from "../../src/report/shownFigure";

const figure = (count: number, outOf?: number, value = count): Figure => ({
  verdict: "measured",
  value,
  count,
  rows: () => new Int32Array(count),
  ...(outOf !== undefined && { outOf }),
});
const missing: Figure = { verdict: "notApplicable", reason: "noneClosed" };

describe("a share is shown with one decimal, and none where it would be 0", () => {
  test.each([
    [1, 6, "16.7%", "0.0%"],
    [2, 5, "40%", "0%"],
    [0, 5, "0%", "0%"],
    [5, 5, "100%", "0%"],
    [1999, 2000, "100%", "0%"],
    [1, 1000, "0.1%", "0.0%"],
  ])("%i of %i is %s", (count, outOf, shown, format) => {
    const [number, share] = shownFigure(figure(count, outOf), "share", 0);
    expect(number).toEqual({ kind: "number", value: count, format: "0", shown: count });
    expect(share).toEqual({ kind: "number", value: count / outOf, format, shown });
  });
});

test("a cell keeps the exact average, and only its format rounds", () => {
  expect(shownFigure(figure(2, undefined, 18.5), "mean", 0)).toEqual([
    { kind: "number", value: 18.5, format: "0", shown: 19 },
  ]);
  expect(shownFigure(figure(3, undefined, 13 / 3), "median", 1)).toEqual([
    { kind: "number", value: 13 / 3, format: "0.0", shown: 4.3 },
  ]);
});

test("a share that is measured but is of nothing is a fault, and no figure", () => {
  expect(() => shownFigure(figure(1), "share", 0)).toThrow(RangeError);
  expect(() => shownFigure(figure(0, 0), "share", 0)).toThrow(RangeError);
});

test("what is not applicable is N/A in each of its cells", () => {
  const cell = { kind: "text", text: "N/A" };
  expect(shownFigure(missing, "count", 0)).toEqual([cell]);
  expect(shownFigure(missing, "mean", 0)).toEqual([cell]);
  expect(shownFigure(missing, "share", 0)).toEqual([cell, cell]);
});
