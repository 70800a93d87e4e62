import {
  DUE_BANDS,
  type DueBand,
  type OpenComplaint,
  SOON,
  openComplaints,
} from "../../engine/due/openComplaints";
import { type LocatedComplaint, locateComplaint } from "../log/locateComplaint";
import { shortDate } from "../dates";
import type { NoDueDay } from "../../engine/counting/stages";
import type { OpenedLog } from "../log/openLog";

const TITLES: Readonly<Record<DueBand, string>> = {
  overdue: "Overdue",
  today: "Due today",
  soon: `Due in the next ${SOON} working days`,
  later: "Due later",
  unknown: "No known due date",
};

const WHY_UNKNOWN: Readonly<Record<NoDueDay, string>> = {
  noStage: "no stage that is known",
  noClockStart: "no date that says when it came",
  noAgreedDate: "extended: enter the agreed date",
};

/** An open complaint as a pane shows it. */
export interface DueComplaint extends LocatedComplaint {
  /** `Frontline`; empty where none is known. */
  readonly stage: string;
  /** `3 working days left`, `2 working days overdue`, or why no due date is known. */
  readonly left: string;
  /** `Due 14 Jan 2022, extended`; empty where none is known. */
  readonly due: string;
  /** As the log has them; empty where it has none. */
  readonly service: string;
  readonly officer: string;
  /** The row of the log whose agreed date is to be entered, where that alone is missing. */
  readonly needsAgreedDate: number | undefined;
}

/** Of which service and officer complaints are shown; undefined where all are. */
export interface DueFilter {
  readonly service?: string | undefined;
  readonly officer?: string | undefined;
}

/** What can be filtered by, with those of the open complaints in alphabetical order. */
export const DUE_FILTERS = ["service", "officer"] as const satisfies readonly (keyof DueFilter)[];

/** An open complaint, and how it is shown. */
interface ShownOpen {
  readonly open: OpenComplaint;
  readonly shown: DueComplaint;
}

export interface DueGroup {
  readonly band: DueBand;
  readonly title: string;
  readonly count: number;
  /** The complaints up to a number; those of a long log are put into words when they are asked for. */
  first(number: number): DueComplaint[];
}

/** The open complaints of a log by due date, most urgent first. Groups without a complaint are left out. */
export function dueList(opened: OpenedLog, filter: DueFilter = {}): DueGroup[] {
  const open = openOf(opened, filter);
  return DUE_BANDS.map((band) => ({ band, complaints: open.filter((one) => one.band === band) }))
    .filter(({ complaints }) => complaints.length > 0)
    .map(({ band, complaints }) => ({
      band,
      title: TITLES[band],
      count: complaints.length,
      first: (number) => complaints.slice(0, number).map((one) => dueComplaint(opened, one)),
    }));
}

/** The same in one list. */
export function dueComplaints(opened: OpenedLog, filter: DueFilter): ShownOpen[] {
  return openOf(opened, filter).map((open) => ({ open, shown: dueComplaint(opened, open) }));
}

/** The services or officers of the open complaints; none where the log has no such column, or but one of them. */
export function dueChoices(opened: OpenedLog, by: (typeof DUE_FILTERS)[number]): string[] {
  const texts = new Set(
    openComplaints(opened.counted, opened.today).map(({ row }) => textOf(opened, by, row)),
  );
  texts.delete("");
  return texts.size < 2 ? [] : [...texts].sort((a, b) => a.localeCompare(b, "en-GB"));
}

function openOf(opened: OpenedLog, filter: DueFilter): OpenComplaint[] {
  const asked = DUE_FILTERS.filter((by) => filter[by] !== undefined);
  return openComplaints(opened.counted, opened.today).filter(({ row }) =>
    asked.every((by) => textOf(opened, by, row) === filter[by]),
  );
}

function textOf({ counted: { log } }: OpenedLog, by: (typeof DUE_FILTERS)[number], row: number): string {
  return log.text(by, row).trim();
}

function dueComplaint(opened: OpenedLog, complaint: OpenComplaint): DueComplaint {
  const { stages } = opened.counted.settings.procedure;
  const { row, noDueDay } = complaint;
  const extended = complaint.extended ? ", extended" : "";
  return {
    ...locateComplaint(opened, row),
    stage: complaint.stage ? stages[complaint.stage].label : "",
    left: noDueDay ? WHY_UNKNOWN[noDueDay] : leftText(complaint.daysLeft),
    due: noDueDay ? "" : `Due ${shortDate(complaint.due)}${extended}`,
    service: textOf(opened, "service", row),
    officer: textOf(opened, "officer", row),
    needsAgreedDate: noDueDay === "noAgreedDate" ? row : undefined,
  };
}

function leftText(daysLeft: number): string {
  if (daysLeft === 0) return "due today";
  const days = Math.abs(daysLeft);
  return `${days} working ${days === 1 ? "day" : "days"} ${daysLeft < 0 ? "overdue" : "left"}`;
}
