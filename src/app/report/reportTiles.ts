import { hasEnded } from "../../engine/calendar/quarter";
import type { Figure } from "../../engine/report/figure";
import { type HeadlineFigure, headline } from "../../engine/report/headline";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { countOf } from "../../engine/report/rowOf";
import { numberText } from "../../engine/text/numberText";
import { shownChange } from "../../report/shownChange";
import { NOT_APPLICABLE, shownFigure } from "../../report/shownFigure";
import { shortDate } from "../dates";
import type { OpenedLog } from "../log/openLog";
import { previewCell } from "./preview";

/** A figure of a report, to be seen at once. */
export interface ReportTile {
  readonly id: "received" | "closed" | "inTime" | "overdue";
  /** `4`, `40%` or `N/A`. */
  readonly value: string;
  /** `received`. */
  readonly label: string;
  /** `+1 on Q3`, `2 of 5`; empty where there is nothing to say. */
  readonly beside: string;
  /** Whether it asks to be looked into. */
  readonly isBad: boolean;
}

/** What a report will say first, as it would be written now. */
export function reportTiles(opened: OpenedLog, report: QuarterlyReport): ReportTile[] {
  const { received, closed, inTime, open, overdue, day } = headline(opened.counted, report, opened.today);
  const isOver = hasEnded(report.quarter, opened.counted.settings.procedure.firstMonth, opened.today);
  const past = countOf(overdue);
  const allOpen = countOf(open);
  return [
    tile("received", "received", received, changeText(received, report, isOver)),
    tile("closed", "closed in full", closed, changeText(closed, report, isOver)),
    { id: "inTime", label: "answered in time", isBad: false, ...shareTexts(inTime) },
    {
      id: "overdue",
      value: countShown(overdue),
      label: `past target on ${shortDate(day ?? 0)}`,
      beside: allOpen === undefined ? "" : `of ${numberText(allOpen)} open`,
      isBad: past !== undefined && past > 0,
    },
  ];
}

function tile(
  id: ReportTile["id"],
  label: string,
  figure: HeadlineFigure | undefined,
  beside: string,
): ReportTile {
  return { id, label, beside, value: countShown(figure?.now), isBad: false };
}

function countShown(figure: Figure | undefined): string {
  const count = countOf(figure);
  return count === undefined ? NOT_APPLICABLE : numberText(count);
}

/** A quarter that has not ended is not as long as the one before. */
function changeText(
  figure: HeadlineFigure | undefined,
  { quarters }: QuarterlyReport,
  isOver: boolean,
): string {
  if (!isOver) return "to date";
  if (figure?.onLastQuarter.verdict !== "measured") return "";
  const last = `Q${quarters.at(-2)?.number ?? ""}`;
  const [difference] = shownChange(figure.onLastQuarter, "count");
  if (difference?.kind !== "number") return "";
  return difference.value === 0 ? `same as ${last}` : `${difference.shown} on ${last}`;
}

function shareTexts(figure: Figure): Pick<ReportTile, "value" | "beside"> {
  const { number, percentage } = previewCell(shownFigure(figure, "share", 0));
  if (figure.verdict !== "measured" || percentage === undefined) return { value: number, beside: "" };
  return { value: percentage, beside: `${number} of ${numberText(figure.outOf ?? 0)}` };
}
