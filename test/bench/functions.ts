import { NO_CHOICES } from "../../src/log/choices";
import { answerForEach } from "../../src/functions/complaints";
import { withinTarget } from "../../src/functions/complaintAnswers";
import { logArgument } from "../../src/functions/logArgument";
import { closedFigure } from "../../src/functions/logFigures";
import { logQuestion } from "../../src/functions/logQuestion";
import { DEFAULT_SETTINGS } from "../../src/engine/settings";
import { generateLog } from "./generateLog";
import { workedUpTo } from "./workedUpTo";

const COUNTING = { settings: DEFAULT_SETTINGS, dateSystem: 1900, choices: NO_CHOICES } as const;
const RUNS = 15;
const COMPLAINTS = 100_000;
const LOG_ROWS = 10_000;
const FORMULAS = 60;
const TARGETS: Readonly<Record<string, number>> = { Frontline: 5, Investigative: 20, Escalated: 20 };
const WORKED_UP_TO = workedUpTo(new Set(DEFAULT_SETTINGS.holidays.holidays.map(({ day }) => day)));
/** The index of each column of a generated log. */
const COLUMN_INDEX = { received: 3, stage: 4, escalated: 5, closed: 6 } as const;

type Column = unknown[][];

functionsBench();

/** The functions beside what they may cost: a plain loop with a table look-up, and one formula of sixty. */
function functionsBench(): void {
  const lines = generateLog(COMPLAINTS).slice(1).slice(0, COMPLAINTS);
  const column = (index: number): Column => lines.map((line) => [line[index] ?? ""]);
  const [received, closed] = [column(COLUMN_INDEX.received), column(COLUMN_INDEX.closed)];
  const [stage, escalated] = [column(COLUMN_INDEX.stage), column(COLUMN_INDEX.escalated)];
  const ask = (): unknown => answerForEach(COUNTING, { received, closed, stage, escalated }, withinTarget);
  const loop = (): unknown => plainLoop(received, closed, stage, escalated);
  const nothing = (): void => undefined;
  const [own, plain] = inTurn(ask, loop, nothing, nothing);
  console.log(`\nFunctions, ${RUNS} runs in turn, medians`);
  report(
    `WITHIN_TARGET over ${COMPLAINTS.toLocaleString("en-GB")} complaints`,
    own,
    plain,
    3,
    "a plain loop",
  );

  const lines10k = generateLog(LOG_ROWS);
  // Excel gives each formula values of its own; a log that was given before would not be read again.
  const copies = (count: number, run: number): unknown[][][] =>
    Array.from({ length: count }, () =>
      lines10k.map((line, row) => (row === 1 ? [`C${run}`, ...line.slice(1)] : [...line])),
    );
  const ask60 = (given: readonly unknown[][][]): unknown =>
    given.map((cells, index) =>
      closedFigure(
        logQuestion(logArgument(cells, COUNTING), `Q${(index % 4) + 1} 2021/22`, null, COUNTING),
        "Frontline",
        null,
      ),
    );
  let run = 0;
  const [all, single] = inTurn(
    ask60,
    ask60,
    () => copies(FORMULAS, ++run),
    () => copies(1, ++run),
  );
  report(
    `${FORMULAS} formulas over a log of ${LOG_ROWS.toLocaleString("en-GB")} rows`,
    all,
    single,
    10,
    "one of them",
  );
}

function plainLoop(received: Column, closed: Column, stage: Column, escalated: Column): unknown[][] {
  return received.map((line, row) => {
    const end = closed[row]?.[0];
    if (typeof end !== "number") return [""];
    const name = String(stage[row]?.[0]);
    const from = name === "Escalated" ? escalated[row]?.[0] : undefined;
    const start = typeof from === "number" ? from : Number(line[0]);
    const taken = Math.max(1, (WORKED_UP_TO[end] ?? 0) - (WORKED_UP_TO[start - 1] ?? 0));
    return [taken <= (TARGETS[name] ?? 0)];
  });
}

/** The median milliseconds of two pieces of work, done in turn; what each is given is not timed. */
function inTurn<T>(
  a: (given: T) => unknown,
  b: (given: T) => unknown,
  giveA: () => T,
  giveB: () => T,
): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    times[0].push(timed(a, giveA()));
    times[1].push(timed(b, giveB()));
  }
  const median = (some: number[]): number => some.sort((x, y) => x - y)[Math.floor(some.length / 2)] ?? 0;
  return [median(times[0]), median(times[1])];
}

function timed<T>(work: (given: T) => unknown, given: T): number {
  const start = performance.now();
  work(given);
  return performance.now() - start;
}

function report(what: string, own: number, other: number, limit: number, beside: string): void {
  const ratio = own / other;
  const verdict = ratio <= limit ? "within" : "OVER";
  console.log(
    `${what.padEnd(46)}${own.toFixed(1).padStart(8)} ms   ${beside} ${other.toFixed(1)} ms   × ${ratio.toFixed(2)}   ${verdict} ${limit}`,
  );
}
