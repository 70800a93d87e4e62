import type { CellValue } from "../../src/log/sheetTable";

/** The columns of the sample log. */
export const HEADERS: readonly string[] = [
  "Complaint ID",
  "Service",
  "Type of Complaint",
  "Date Received",
  "Stage",
  "Date Escalated",
  "Date Closed",
  "Outcome",
  "Extension Authorised",
  "Responsible Officer",
  "Action Taken",
];

export type SheetLine = readonly CellValue[];

/** 1 April 2019 and 31 March 2027, as Excel numbers days: eight years of complaints. */
const FIRST_DAY = 43556;
export const LAST_DAY = 46477;
const FIRST_ID = 101_002_875_021;

/** Of so many complaints, one … */
const GOES_TO_STAGE_2 = 100;
const IS_TYPED_TWICE = 1000;
const HAS_THE_ID_OF_ANOTHER = 2000;

const SERVICES = ["Children and Families", "Criminal Justice", "Community Care", "Housing Support"];
const TYPES = ["Process/Procedure", "Staff Attitude", "Communication", "Delay", "Quality of Service"];
const OFFICERS = [
  "Service Manager, Children and Families",
  "Team Manager, Assessment",
  "Team Manager, Criminal Justice",
  "Head of Service",
];
const ACTIONS = [
  "Apology given for the delay in replying.",
  "Record corrected and apology given.",
  "Processes will be amended as per response letter.",
  "Information was not shared as social worker did not record on CareFirst.",
  "Lessons Learnt Review to take place.",
];
const STAGES = [
  ...Array<string>(6).fill("Frontline"),
  "Investigative",
  "Investigative",
  "Investigative",
  "Escalated",
];
const OUTCOMES = [
  ...Array<string>(6).fill("Upheld"),
  ...Array<string>(5).fill("Partially Upheld"),
  ...Array<string>(7).fill("Not Upheld"),
  "Withdrawn",
];
/** 1 April 2021, since when there is an outcome “Resolution”. */
const RESOLUTION_FROM = 44287;
const RESOLVED_ONE_IN = 8;

/** What stands in a line beside its ID, dates and stage. */
interface Answer {
  readonly closed: number | "";
  readonly outcome: string;
  readonly extension: string;
  readonly action: string;
}

/**
 * A complaints log as Excel hands it over, headers first: as many lines as asked for, in the order in which they
 * came, the same in every run.
 *
 * Its texts come out of JSON as Excel's do, each cell a string of its own: comparing those costs more than
 * comparing the literals of this file would.
 */
export function generateLog(size: number): SheetLine[] {
  const values: SheetLine[] = [HEADERS];
  for (const lines of batches(size)) {
    for (const line of JSON.parse(JSON.stringify(lines)) as SheetLine[]) values.push(line);
  }
  return values;
}

const BATCH = 5000;

function* batches(size: number): Iterable<SheetLine[]> {
  const chance = chances(20_220_331);
  const waiting: SheetLine[] = [];
  for (let from = 0; from < size; from += BATCH) {
    const length = Math.min(BATCH, size - from);
    const lines: SheetLine[] = [];
    while (lines.length < length) {
      const index = from + lines.length;
      const received = FIRST_DAY + Math.floor((index / size) * (LAST_DAY - FIRST_DAY));
      addLine(lines, waiting, String(FIRST_ID + index * 7), received, chance);
    }
    yield lines;
  }
}

/** Adds a line: the stage 2 line of an earlier complaint when its time has come, otherwise a new complaint. */
function addLine(
  lines: SheetLine[],
  waiting: SheetLine[],
  id: string,
  received: number,
  chance: Chances,
): void {
  const [next] = waiting;
  const escalated = next?.[5];
  if (next && typeof escalated === "number" && escalated <= received) {
    lines.push(next);
    waiting.shift();
    return;
  }
  const last = lines[lines.length - 1];
  if (last && chance.isOneIn(IS_TYPED_TWICE)) {
    lines.push(last);
    return;
  }
  const line = newLine(
    last && chance.isOneIn(HAS_THE_ID_OF_ANOTHER) ? String(last[0]) : id,
    received,
    chance,
  );
  lines.push(line);
  if (line[4] === "Frontline" && chance.isOneIn(GOES_TO_STAGE_2)) waiting.push(stage2Line(line, chance));
}

function newLine(id: string, received: number, chance: Chances): SheetLine {
  const stage = chance.pick(STAGES);
  const escalated = stage === "Escalated" ? received + 5 + chance.days(8) : "";
  const answer = answerAfter(escalated === "" ? received : escalated, stage === "Frontline" ? 5 : 22, chance);
  return lineOf(id, chance.pick(SERVICES), chance.pick(TYPES), received, stage, escalated, answer, chance);
}

/** The same complaint, a few days after its answer at stage 1, in a line of its own. */
function stage2Line(line: SheetLine, chance: Chances): SheetLine {
  const [id, service, type, received, , , closed] = line;
  const escalated = (typeof closed === "number" ? closed : Number(received) + 20) + 1 + chance.days(5);
  const answer = answerAfter(escalated, 22, chance);
  return lineOf(
    String(id),
    String(service),
    String(type),
    Number(received),
    "Escalated",
    escalated,
    answer,
    chance,
  );
}

function lineOf(
  id: string,
  service: string,
  type: string,
  received: number,
  stage: string,
  escalated: number | "",
  { closed, outcome, extension, action }: Answer,
  chance: Chances,
): SheetLine {
  const officer = chance.pick(OFFICERS);
  return [id, service, type, received, stage, escalated, closed, outcome, extension, officer, action];
}

function answerAfter(clockStart: number, typicalDays: number, chance: Chances): Answer {
  const extension = chance.isOneIn(8) ? "Yes" : "No";
  if (chance.isOneIn(20)) return { closed: "", outcome: "", extension, action: "" };
  const closed = weekdayFrom(clockStart + chance.days(typicalDays));
  const isResolved = closed >= RESOLUTION_FROM && chance.isOneIn(RESOLVED_ONE_IN);
  const outcome = isResolved ? "Resolution" : chance.pick(OUTCOMES);
  const isUpheld = outcome === "Upheld" || outcome === "Partially Upheld";
  return { closed, outcome, extension, action: isUpheld && !chance.isOneIn(50) ? chance.pick(ACTIONS) : "" };
}

/** Hardly anything is closed on a Saturday or a Sunday. */
function weekdayFrom(day: number): number {
  const daysToMonday = [2, 1][day % 7] ?? 0;
  return day + daysToMonday;
}

interface Chances {
  pick(choices: readonly string[]): string;
  isOneIn(number: number): boolean;
  /** A number of days, mostly fewer than is typical and sometimes very many. */
  days(typical: number): number;
}

function chances(seed: number): Chances {
  const random = randomNumbers(seed);
  return {
    pick: (choices) => choices[Math.floor(random() * choices.length)] ?? "",
    isOneIn: (number) => random() * number < 1,
    days: (typical) => Math.floor(-Math.log(1 - random()) * typical),
  };
}

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
