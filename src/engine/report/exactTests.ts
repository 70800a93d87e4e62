/**
 * Exact tests of whether two figures differ by more than chance brings. Both are two-sided and add up every outcome that
 * is no likelier than the one observed (as R's `binom.test` and `fisher.test` do).
 */

/** Outcomes as likely as the one observed but for a last digit are as likely: R's tolerance. */
const TOLERANCE = 1 + 1e-7;

/** What is so much less likely than the outcome observed adds nothing. */
const NEGLIGIBLE = 1e-17;

/**
 * How likely two counts over equal times would differ at least as much by chance: of their sum, each one falls into
 * either time as a coin does.
 * @example
 * Number(twoCounts(4, 10).toFixed(3)) // => 0.18
 * Number(twoCounts(83, 60).toFixed(3)) // => 0.065
 */
export function twoCounts(now: number, before: number): number {
  const all = now + before;
  const observed = Math.exp(logChoose(all, now) - all * Math.LN2);
  return noLikelier(observed, { of: now, from: 0, to: all }, (count) => (all - count) / (count + 1));
}

/** So many of so many. */
export interface Part {
  readonly count: number;
  readonly outOf: number;
}

/**
 * How likely two shares would differ at least as much by chance (Fisher).
 * @example
 * Number(twoShares({ count: 0, outOf: 3 }, { count: 3, outOf: 6 }).toFixed(3)) // => 0.464
 * Number(twoShares({ count: 38, outOf: 50 }, { count: 20, outOf: 50 }).toFixed(4)) // => 0.0005
 */
export function twoShares(now: Part, before: Part): number {
  const both = now.count + before.count;
  const all = now.outOf + before.outOf;
  const observed = Math.exp(
    logChoose(now.outOf, now.count) + logChoose(before.outOf, before.count) - logChoose(all, both),
  );
  const range = {
    of: now.count,
    from: Math.max(0, both - before.outOf),
    to: Math.min(both, now.outOf),
  };
  return noLikelier(observed, range, (count) => {
    const [yes, no] = [both - count, now.outOf - count];
    return (yes * no) / ((count + 1) * (before.outOf - yes + 1));
  });
}

/** The outcomes that there are, and the one observed. */
interface Outcomes {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The likelihood of all outcomes no likelier than the one observed. `ratio` says how much likelier the outcome after
 * another is.
 */
function noLikelier(
  observed: number,
  { of, from, to }: Outcomes,
  ratio: (outcome: number) => number,
): number {
  let sum = 1;
  const add = (relative: number, before: number): boolean => {
    if (relative <= TOLERANCE) sum += relative;
    return relative > NEGLIGIBLE || relative > before;
  };
  let relative = 1;
  for (let outcome = of; outcome < to; outcome++) {
    const before = relative;
    relative *= ratio(outcome);
    if (!add(relative, before)) break;
  }
  relative = 1;
  for (let outcome = of - 1; outcome >= from; outcome--) {
    const before = relative;
    relative /= ratio(outcome);
    if (!add(relative, before)) break;
  }
  return Math.min(1, observed * sum);
}

function logChoose(all: number, some: number): number {
  return logFactorial(all) - logFactorial(some) - logFactorial(all - some);
}

const EXACT_UP_TO = 30;

/** The natural logarithm of n!: by Stirling's series where that is exact to the last digits. */
function logFactorial(n: number): number {
  if (n > EXACT_UP_TO) {
    const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
  }
  let sum = 0;
  for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
  return sum;
}
