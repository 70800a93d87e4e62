import fc from "fast-check";
import { roundHalfUp, tenthsOfPercent } from "../../src/report/rounding";

describe("percentages are rounded half up on the exact fraction", () => {
  test.each([
    [1, 6, 167],
    [1, 16, 63],
    [3, 16, 188],
    [1, 2000, 1],
    [1, 2001, 0],
    [5, 8, 625],
    [2, 5, 400],
    [0, 7, 0],
    [7, 7, 1000],
    [1999, 2000, 1000],
  ])("%i of %i is %i tenths of a percent", (count, outOf, tenths) => {
    expect(tenthsOfPercent(count, outOf)).toBe(tenths);
  });

  test("no tenth is nearer to the fraction, and a tie goes up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (outOf, some) => {
        const count = some % (outOf + 1);
        const distance = BigInt(tenthsOfPercent(count, outOf)) * BigInt(outOf) - BigInt(1000 * count);
        expect(2n * distance > -BigInt(outOf) && 2n * distance <= BigInt(outOf)).toBe(true);
      }),
    );
  });
});

describe("averages are rounded half up", () => {
  test.each([
    [4.4, 0, 4],
    [4.5, 0, 5],
    [24.499, 0, 24],
    [23 / 20, 1, 1.2],
    [1.14, 1, 1.1],
  ])("%d to %i decimals is %d", (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});
