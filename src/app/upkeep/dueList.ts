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
  noAgreedDate: "extended, with no agreed date",
};

/** An open complaint as a pane shows it. */
export interface DueComplaint extends LocatedComplaint {
  /** `Frontline`; empty where none is known. */
  readonly stage: string;
  /** `3 working days left`, `2 working days overdue`, or why no due date is known. */
  readonly left: string;
  /** `Due 14 Jan 2022, extended`; empty where none is known. */
  readonly due: string;
}

export interface DueGroup {
  readonly band: DueBand;
  readonly title: string;
  readonly count: number;
  /** The complaints up to a number; those of a long log are put into words when they are asked for. */
  first(number: number): DueComplaint[];
}

/** The open complaints of a log by due date, most urgent first. Groups without a complaint are left out. */
export function dueList(opened: OpenedLog): DueGroup[] {
  const open = openComplaints(opened.counted, opened.today);
  return DUE_BANDS.map((band) => ({ band, complaints: open.filter((one) => one.band === band) }))
    .filter(({ complaints }) => complaints.length > 0)
    .map(({ band, complaints }) => ({
      band,
      title: TITLES[band],
      count: complaints.length,
      first: (number) => complaints.slice(0, number).map((one) => dueComplaint(opened, one)),
    }));
}

function dueComplaint(opened: OpenedLog, complaint: OpenComplaint): DueComplaint {
  const { stages } = opened.counted.settings.procedure;
  const extended = complaint.extended ? ", extended" : "";
  return {
    ...locateComplaint(opened, complaint.row),
    stage: complaint.stage ? stages[complaint.stage].label : "",
    left: complaint.noDueDay ? WHY_UNKNOWN[complaint.noDueDay] : leftText(complaint.daysLeft),
    due: complaint.noDueDay ? "" : `Due ${shortDate(complaint.due)}${extended}`,
  };
}

function leftText(daysLeft: number): string {
  if (daysLeft === 0) return "due today";
  const days = Math.abs(daysLeft);
  return `${days} working ${days === 1 ? "day" : "days"} ${daysLeft < 0 ? "overdue" : "left"}`;
}
