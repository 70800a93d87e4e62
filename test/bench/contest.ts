import { deepStrictEqual } from "node:assert";
import { quarterAfter, quarterEnd, quarterStart } from "../../src/engine/calendar/quarter";
import { DEFAULT_SETTINGS } from "../../src/engine/settings";
import { type Counts, type Figures, type Period, figuresOf, figuresOfReport } from "./counts";
import { type SheetLine, generateLog } from "./generateLog";
import { handWrittenPass } from "./handWrittenPass";
import { QUARTER, checkAll, makeReport, readEvidence, sheetTable } from "./product";
import { arqueroRival } from "./rivals/arquero.js";
import { duckdbRival } from "./rivals/duckdb.js";
import type { Rival } from "./rivals/rival";
import { type Timings, printTimings, stopwatch } from "./timings";
import { workedUpTo } from "./workedUpTo";

/** How many times each log is counted: more often where a run is short and the machine's noise weighs more. */
const RUNS: ReadonlyMap<number, number> = new Map([
  [10_000, 101],
  [100_000, 15],
  [1_000_000, 5],
]);

/** Rows of a log whose runs are long enough for garbage to be cleared away between them. */
const CLEARS_GARBAGE_FROM = 500_000;

const { firstMonth } = DEFAULT_SETTINGS.procedure;
const PERIODS: readonly Period[] = [-4, -3, -2, -1, 0]
  .map((steps) => quarterAfter(QUARTER, steps))
  .map((quarter) => ({ start: quarterStart(quarter, firstMonth), end: quarterEnd(quarter, firstMonth) }));
const WORKED_UP_TO = workedUpTo(new Set(DEFAULT_SETTINGS.holidays.holidays.map(({ day }) => day)));
const RIVALS: readonly Rival[] = [duckdbRival, arqueroRival];

for (const [size, runs] of RUNS) printTimings(size, await contest(generateLog(size), runs));

/** Lets everyone count the same log, turn by turn, and holds their answers against each other. */
async function contest(values: readonly SheetLine[], runs: number): Promise<Timings> {
  const table = sheetTable(values);
  // Kept alive, as the pane keeps the last report: objects of a shape that all died would be compiled for anew.
  const { report, counted } = makeReport(values, table);
  const expected = figuresOfReport(report, counted.begins);
  const { time, timings } = stopwatch(values.length > CLEARS_GARBAGE_FROM);
  for (const rival of RIVALS) await time(`${rival.name}: loading`, () => rival.load(values, WORKED_UP_TO));
  for (let run = 0; run < runs; run++) {
    const counts = await time("hand-written pass", () => handWrittenPass(values, PERIODS, WORKED_UP_TO));
    const finished = await time("report", () => makeReport(values, table));
    await time("evidence", () => readEvidence(finished));
    await time("checks", () => checkAll(finished).count);
    agree("hand-written pass", counts, expected);
    for (const rival of RIVALS)
      agree(rival.name, await time(rival.name, () => rival.count(PERIODS)), expected);
  }
  for (const rival of RIVALS) rival.unload();
  return timings;
}

function agree(name: string, counts: Counts, expected: Figures): void {
  deepStrictEqual(figuresOf(counts), expected, `The figures of ${name} are not those of the report.`);
}
