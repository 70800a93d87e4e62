import { twoCounts, twoShares } from "../../../src/engine/report/exactTests";

const isClear = (before: number, now: number): boolean => twoCounts(now, before) < 0.05;

test.each([
  [0, 6],
  [1, 8],
  [2, 10],
  [3, 12],
  [5, 15],
  [8, 20],
  [10, 23],
  [15, 29],
  [20, 36],
  [30, 49],
  [50, 73],
  [100, 131],
])("from %i, a rise is clear from %i on", (before, from) => {
  expect([isClear(before, from - 1), isClear(before, from)]).toEqual([false, true]);
});

test.each([
  [8, 1],
  [10, 2],
  [15, 5],
  [20, 8],
  [30, 15],
  [50, 31],
  [100, 73],
])("from %i, a fall is clear down from %i", (before, to) => {
  expect([isClear(before, to + 1), isClear(before, to)]).toEqual([false, true]);
});

test("from 5 or fewer no fall is clear, and nothing is that did not change", () => {
  for (const before of [0, 1, 2, 3, 4, 5]) expect(isClear(before, 0)).toBe(false);
  for (const count of [0, 1, 7, 500]) expect(twoCounts(count, count)).toBeCloseTo(1, 9);
});

test("two counts are as likely whichever came first", () => {
  for (const [one, other] of [
    [4, 10],
    [83, 60],
    [0, 1200],
  ] as const)
    expect(twoCounts(one, other)).toBeCloseTo(twoCounts(other, one), 12);
});

/** By all outcomes, in whole numbers: what the quick way must come to. */
function slowly(now: readonly [number, number], before: readonly [number, number]): number {
  const choose = (all: bigint, some: bigint): bigint => {
    let result = 1n;
    for (let index = 1n; index <= some; index++) result = (result * (all - some + index)) / index;
    return result;
  };
  const both = now[0] + before[0];
  const ways = (count: number): bigint =>
    count < 0 || count > now[1] || both - count < 0 || both - count > before[1]
      ? 0n
      : choose(BigInt(now[1]), BigInt(count)) * choose(BigInt(before[1]), BigInt(both - count));
  const all = Array.from({ length: both + 1 }, (_, count) => ways(count));
  const total = all.reduce((sum, one) => sum + one, 0n);
  const unlikely = all.filter((one) => one <= ways(now[0])).reduce((sum, one) => sum + one, 0n);
  return Number((unlikely * 10n ** 15n) / total) / 1e15;
}

test("two shares are as likely as all outcomes that are no likelier", () => {
  for (let outOf = 1; outOf <= 7; outOf++)
    for (let count = 0; count <= outOf; count++)
      for (const other of [0, 1, 3, 6, 9] as const)
        expect(twoShares({ count, outOf }, { count: other, outOf: 9 })).toBeCloseTo(
          slowly([count, outOf], [other, 9]),
          9,
        );
});

test.each([
  [0, 3, 3, 6, 0.464],
  [38, 50, 20, 50, 0.0005],
  [5, 5, 0, 5, 0.008],
])("%i of %i after %i of %i has p = %f", (count, outOf, other, otherOf, p) => {
  const likely = twoShares({ count, outOf }, { count: other, outOf: otherOf });
  expect(Math.abs(likely - p)).toBeLessThan(0.0005);
});

test("numbers of any size are tested at once", () => {
  expect(twoCounts(1_000_000, 1_000_000)).toBeCloseTo(1, 6);
  expect(twoCounts(1_003_000, 1_000_000)).toBeCloseTo(0.034, 3);
  expect(twoCounts(0, 5_000_000)).toBe(0);
  const large = { count: 400_000, outOf: 900_000 };
  expect(twoShares(large, large)).toBeCloseTo(1, 6);
  expect(twoShares({ count: 0, outOf: 900_000 }, large)).toBe(0);
});
