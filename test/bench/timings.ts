/** For each thing timed, the milliseconds of every run. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/**
 * Times runs one by one. Clearing garbage away before each keeps one from paying for another's, where a run is long;
 * it also throws compiled code away, which would be most of what short runs measure.
 */
export function stopwatch(clearsGarbage: boolean): {
  time<T>(name: string, work: () => T | Promise<T>): Promise<T>;
  readonly timings: Timings;
} {
  const timings = new Map<string, number[]>();
  const time = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    if (clearsGarbage) globalThis.gc?.();
    const start = performance.now();
    const result = await work();
    const taken = performance.now() - start;
    timings.set(name, [...(timings.get(name) ?? []), taken]);
    return result;
  };
  return { time, timings };
}

/** The runs that make up a line of the table, added run by run, and how many times the pass it may take. */
interface Line {
  readonly label: string;
  readonly parts: readonly string[];
  readonly limit?: number;
}

const PASS = "hand-written pass";
const LINES: readonly Line[] = [
  { label: "hand-written pass", parts: [PASS] },
  { label: "report with its evidence", parts: ["report"], limit: 2 },
  { label: "… and every check", parts: ["report", "checks"], limit: 10 },
  { label: "… asking each figure for its rows", parts: ["evidence"] },
  { label: "DuckDB, log loaded", parts: ["DuckDB"] },
  { label: "DuckDB: loading", parts: ["DuckDB: loading"] },
  { label: "arquero, log loaded", parts: ["arquero"] },
  { label: "arquero: loading", parts: ["arquero: loading"] },
];

/** Prints the table of one log. */
export function printTimings(size: number, timings: Timings): void {
  const pass = runsOf(timings, [PASS]);
  console.log(
    `\n${size.toLocaleString("en-GB")} rows × 11 columns, ${pass.length} runs in turn, same figures from all`,
  );
  console.log(columns("", "median ms", "least ms", "× the pass", ""));
  for (const { label, parts, limit } of LINES) {
    const runs = runsOf(timings, parts);
    const ratio = median(runs) / median(pass);
    const verdict = limit === undefined ? "" : `${ratio <= limit ? "within" : "OVER"} ${limit}`;
    console.log(
      columns(label, milliseconds(median(runs)), milliseconds(Math.min(...runs)), ratio.toFixed(2), verdict),
    );
  }
}

function runsOf(timings: Timings, parts: readonly string[]): number[] {
  const [first = [], ...others] = parts.map((part) => timings.get(part) ?? []);
  return first.map((taken, run) => others.reduce((sum, other) => sum + (other[run] ?? 0), taken));
}

function median(runs: readonly number[]): number {
  const sorted = [...runs].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function milliseconds(taken: number): string {
  return taken < 100 ? taken.toFixed(1) : taken.toFixed(0);
}

function columns(label: string, ...cells: readonly string[]): string {
  return `  ${label.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join("")}`;
}
