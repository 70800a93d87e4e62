/**
 * A share in tenths of a percent, rounded half up on the exact fraction: 1 of 16 is 6.25%, 63 tenths.
 * `count` and `outOf` are whole numbers, so nothing is lost on the way, as it would be with `toFixed`.
 * @example
 * tenthsOfPercent(1, 16) // => 63
 */
export function tenthsOfPercent(count: number, outOf: number): number {
  return Math.floor((2000 * count + outOf) / (2 * outOf));
}

/**
 * A number rounded half up to so many decimals.
 * @example
 * roundHalfUp(6.25, 1) // => 6.3
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5) / scale;
}
