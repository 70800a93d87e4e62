import { type Quarter, workingDaysTaken } from "./calendar";
import type { Complaint, Outcome, Stage } from "./complaint";

/** The figures of a quarter as the command prints them, by the labels of their rows. */
export type Figures = Readonly<Record<string, number | string | readonly (number | string)[]>>;

/** What of a body's complaints its log can show. */
export interface Shown {
  readonly extensions: boolean;
  /** Without the date of escalation, stage 2 counts from receipt. */
  readonly escalationDates: boolean;
  /** Without a stage column, the log's keeper says that all complaints are Frontline: the other stages have no figures. */
  readonly stages: boolean;
}

const STAGES: readonly [Stage, string, number][] = [
  ["frontline", "Frontline", 5],
  ["investigative", "Investigative", 20],
  ["escalated", "Escalated", 20],
];
const OUTCOMES: readonly [Outcome, string][] = [
  ["upheld", "upheld"],
  ["partially", "partially upheld"],
  ["notUpheld", "not upheld"],
  ["resolved", "(Resolution)"],
];
const NONE = "N/A";

type Closed = Complaint & { readonly days: number };

/** Counts a quarter's figures from the complaints themselves. */
export function trueFigures(
  complaints: readonly Complaint[],
  { first, last }: Quarter,
  shown: Shown,
): Figures {
  const isIn = (on: number | undefined): on is number => on !== undefined && on >= first && on <= last;
  const closed = complaints.flatMap((one): Closed[] => {
    if (!isIn(one.closed) || !OUTCOMES.some(([outcome]) => outcome === one.outcome)) return [];
    const from = shown.escalationDates ? (one.escalated ?? one.received) : one.received;
    return [{ ...one, days: workingDaysTaken(from, one.closed) }];
  });
  const figures: Record<string, Figures[string]> = {
    "Total number of complaints received": complaints.filter((one) => isIn(one.received)).length,
    "Total number of complaints closed": closed.length,
  };
  for (const [stage, name, target] of STAGES) {
    const here = closed.filter((one) => one.stage === stage);
    const isKept = shown.stages || stage === "frontline";
    figures[`Number of complaints closed - ${name}`] = isKept
      ? pair(here.length, closed.length)
      : [NONE, NONE];
    for (const [outcome, label] of OUTCOMES) {
      const count = here.filter((one) => one.outcome === outcome).length;
      figures[`Number of ${name} complaints ${label}`] = pair(count, here.length);
    }
    const days = here.reduce((sum, one) => sum + one.days, 0);
    const average = here.length === 0 ? NONE : Math.floor((2 * days + here.length) / (2 * here.length));
    figures[`Average time in working days for a full response - ${name}`] = average;
    const within = here.filter((one) => one.days <= target).length;
    figures[`Number of complaints closed within ${target} working days - ${name}`] = pair(
      within,
      here.length,
    );
  }
  return { ...figures, ...extensionFigures(closed, shown) };
}

function extensionFigures(closed: readonly Closed[], { extensions }: Shown): Figures {
  const of = (isHere: (stage: Stage) => boolean): Figures[string] => {
    const here = closed.filter((one) => isHere(one.stage));
    return extensions ? pair(here.filter((one) => one.isExtended).length, here.length) : [NONE, NONE];
  };
  return {
    "Number of complaints with an extension – Frontline": of((stage) => stage === "frontline"),
    "Number of complaints with an extension – Investigative or Escalated Investigative": of(
      (stage) => stage !== "frontline",
    ),
  };
}

function pair(count: number, all: number): readonly (number | string)[] {
  if (all === 0) return [NONE, NONE];
  const tenths = Math.floor((2000 * count + all) / (2 * all));
  return [count, `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`];
}
