import { isoDay } from "../engine/calendar/isoDay";

/** A log as a large council has it: this many rows, of which so many were upheld in the last quarter. */
const ROWS = 1657;
export const LONG_UPHELD = 140;

export const LONG_HEADERS: readonly string[] = [
  "Complaint ID",
  "Service",
  "Type of Complaint",
  "Date Received",
  "Date Closed",
  "Stage",
  "Outcome",
  "Extension Authorised",
  "Responsible Officer",
  "Action Taken",
];

const SERVICES = [
  "Adult Social Care",
  "Children and Families",
  "Community Care",
  "Criminal Justice",
  "Home Care",
  "Housing Support",
];
const TYPES = ["Process/Procedure", "Staff Attitude", "Communication", "Delay", "Quality of Service"];
const STAGES = ["Frontline", "Frontline", "Investigative", "Escalated"];
const OFFICERS = ["Team Manager, Assessment", "Service Manager, Children and Families", "Head of Service"];
const SENTENCES = [
  "Apology given for the delay in replying.",
  "The record was corrected, and the family was told in writing what had been wrong with it.",
  "Staff were reminded that every telephone call is noted on the day it is made.",
  "The procedure for handing a case from one team to another will be reviewed by the service manager.",
  "Training on recording will be offered to everyone who joins the team.",
];
/** The shortest and the longest text of what was done. */
const [SHORTEST, LONGEST] = [20, 780];

const FIRST = isoDay("2021-01-04");
const LAST_QUARTER = isoDay("2022-01-04");
const WEEKDAYS_OF_QUARTER = 60;

/** The lines of the log, the same each time; days are Excel's numbers. The texts of those upheld go from short to long. */
export function longLog(): (readonly (string | number)[])[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const upheldIndex = index - (ROWS - LONG_UPHELD);
    return upheldIndex >= 0 ? upheldLine(index, upheldIndex) : earlierLine(index);
  });
}

function earlierLine(index: number): readonly (string | number)[] {
  const received = weekday(FIRST + Math.floor((index / (ROWS - LONG_UPHELD)) * 350));
  const outcome = pick(["Not Upheld", "Upheld", "Partially Upheld", "Not Upheld", "Resolution"], index * 7);
  return line(index, received, { days: index % 11, outcome, action: pick(SENTENCES, index) });
}

function upheldLine(index: number, upheldIndex: number): readonly (string | number)[] {
  const received = weekday(LAST_QUARTER + (upheldIndex % WEEKDAYS_OF_QUARTER));
  const outcome = upheldIndex % 3 === 0 ? "Partially Upheld" : "Upheld";
  const length = SHORTEST + Math.round(((LONGEST - SHORTEST) * upheldIndex) / (LONG_UPHELD - 1));
  return line(index, received, { days: index % 9, outcome, action: textOf(length, upheldIndex) });
}

interface Answer {
  readonly days: number;
  readonly outcome: string;
  readonly action: string;
}

function line(
  index: number,
  received: number,
  { days, outcome, action }: Answer,
): readonly (string | number)[] {
  const closed = weekday(received + days);
  const extension = index % 8 === 0 ? "Yes" : "No";
  const id = String(101_002_875_021 + index * 7);
  const [service, type, stage] = [pick(SERVICES, index), pick(TYPES, index * 3), pick(STAGES, index * 5)];
  return [
    ...[id, service, type, received, closed, stage],
    ...[outcome, extension, pick(OFFICERS, index), action],
  ];
}

/** A text of exactly so many characters, of whole words but for its last. */
function textOf(length: number, seed: number): string {
  let text = "";
  for (let next = seed; text.length < length; next++)
    text += `${text === "" ? "" : " "}${pick(SENTENCES, next)}`;
  return `${text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, "e")}.`;
}

function pick<T>(choices: readonly T[], index: number): T {
  const found = choices[index % choices.length];
  if (found === undefined) throw new RangeError("There is nothing to choose from.");
  return found;
}

/** Nothing comes or is closed at a weekend. */
function weekday(day: number): number {
  return day + ([2, 1][day % 7] ?? 0);
}
