import type { CellValue } from "../../src/log/sheetTable";
import type { ClosedCount, Counts, Period } from "./counts";
import type { SheetLine } from "./generateLog";

const [ID, RECEIVED, STAGE, ESCALATED, CLOSED, OUTCOME, EXTENSION] = [0, 3, 4, 5, 6, 7, 8] as const;
const STAGES = ["Frontline", "Investigative", "Escalated"];
const OUTCOMES = ["Upheld", "Partially Upheld", "Not Upheld", "Resolution"];
const TARGETS = [5, 20, 20];

/**
 * What the engine is measured against: the figures of five quarters straight from a sheet's values, by an able
 * engineer who knows just how this log is spelt and wants nothing else of it. No cell is checked, no spelling
 * looked up, no row remembered.
 *
 * `workedUpTo` says how many working days there are up to each day; the engine's table is made beforehand, too.
 * One pass counts every row; the few that share an ID are then set right.
 */
export function handWrittenPass(
  values: readonly SheetLine[],
  periods: readonly Period[],
  workedUpTo: Int32Array,
): Counts {
  const first = periods[0]?.start ?? 0;
  const last = periods[periods.length - 1]?.end ?? 0;
  const quarterOfDay = new Uint8Array(last - first + 1);
  periods.forEach(({ start, end }, quarter) => quarterOfDay.fill(quarter, start - first, end - first + 1));

  let begins = Infinity;
  const received = new Int32Array(periods.length);
  const withdrawn = new Int32Array(periods.length);
  const size = periods.length * STAGES.length * OUTCOMES.length;
  const closed = new Int32Array(size);
  const workingDays = new Int32Array(size);
  const withinTarget = new Int32Array(size);
  const extended = new Int32Array(size);

  const countReceived = (line: SheetLine, sign: number): void => {
    const day = line[RECEIVED];
    if (typeof day !== "number" || day < first || day > last) return;
    const quarter = quarterOfDay[day - first] ?? 0;
    received[quarter] = (received[quarter] ?? 0) + sign;
  };
  const countClosed = (line: SheetLine, stage: number, sign: number): void => {
    const day = line[CLOSED];
    if (typeof day !== "number" || day < first || day > last) return;
    const quarter = quarterOfDay[day - first] ?? 0;
    if (line[OUTCOME] === "Withdrawn") {
      withdrawn[quarter] = (withdrawn[quarter] ?? 0) + sign;
      return;
    }
    const outcome = OUTCOMES.indexOf(line[OUTCOME] as string);
    const escalated = stage === 2 ? line[ESCALATED] : "";
    const start = typeof escalated === "number" ? escalated : line[RECEIVED];
    if (outcome < 0 || stage < 0 || typeof start !== "number" || day < start) return;
    const index = (quarter * STAGES.length + stage) * OUTCOMES.length + outcome;
    const taken = Math.max(1, (workedUpTo[day] ?? 0) - (workedUpTo[start - 1] ?? 0));
    closed[index] = (closed[index] ?? 0) + sign;
    workingDays[index] = (workingDays[index] ?? 0) + sign * taken;
    if (taken <= (TARGETS[stage] ?? 0)) withinTarget[index] = (withinTarget[index] ?? 0) + sign;
    if (line[EXTENSION] === "Yes") extended[index] = (extended[index] ?? 0) + sign;
  };

  const firstOfId = new Map<CellValue, SheetLine>();
  const linesOfId = new Map<CellValue, SheetLine[]>();
  for (let row = 1; row < values.length; row++) {
    const line = values[row] as SheetLine;
    const id = line[ID] as string;
    const earlier = firstOfId.get(id);
    if (earlier === undefined) firstOfId.set(id, line);
    else {
      const lines = linesOfId.get(id);
      if (lines) lines.push(line);
      else linesOfId.set(id, [earlier, line]);
    }
    const day = line[RECEIVED];
    if (typeof day === "number" && day < begins) begins = day;
    countReceived(line, 1);
    countClosed(line, STAGES.indexOf(line[STAGE] as string), 1);
  }

  for (const lines of linesOfId.values()) {
    const distinct: SheetLine[] = [];
    for (const line of lines) {
      if (!distinct.some((other) => line.every((value, index) => value === other[index])))
        distinct.push(line);
      else {
        countReceived(line, -1);
        countClosed(line, STAGES.indexOf(line[STAGE] as string), -1);
      }
    }
    const pair = distinct.length === 2 ? frontlineAndStage2(distinct) : undefined;
    if (!pair) continue;
    const [frontline, stage2] = pair;
    if (frontline[OUTCOME] !== "Withdrawn") countClosed(frontline, 0, -1);
    countReceived(stage2, -1);
    countClosed(stage2, STAGES.indexOf(stage2[STAGE] as string), -1);
    countClosed(stage2, 2, 1);
  }

  const counts: ClosedCount[] = [];
  closed.forEach((count, index) => {
    if (count === 0) return;
    counts.push({
      quarter: Math.floor(index / (STAGES.length * OUTCOMES.length)),
      stage: Math.floor(index / OUTCOMES.length) % STAGES.length,
      outcome: index % OUTCOMES.length,
      closed: count,
      workingDays: workingDays[index] ?? 0,
      withinTarget: withinTarget[index] ?? 0,
      extended: extended[index] ?? 0,
    });
  });
  return { received: [...received], closed: counts, withdrawn: [...withdrawn], begins };
}

/** The Frontline line of a complaint and its later stage 2 line, if two lines are those. */
function frontlineAndStage2([a, b]: readonly SheetLine[]): [SheetLine, SheetLine] | undefined {
  if (a && b && isStage2After(a, b)) return [a, b];
  if (a && b && isStage2After(b, a)) return [b, a];
  return undefined;
}

function isStage2After(frontline: SheetLine, other: SheetLine): boolean {
  const began = other[ESCALATED] === "" ? other[RECEIVED] : other[ESCALATED];
  return (
    frontline[STAGE] === "Frontline" &&
    (other[STAGE] === "Investigative" || other[STAGE] === "Escalated") &&
    Number(frontline[RECEIVED]) <= Number(began) &&
    (frontline[CLOSED] === "" || other[CLOSED] === "" || Number(frontline[CLOSED]) <= Number(other[CLOSED]))
  );
}
