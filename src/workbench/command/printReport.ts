import type { Day } from "../../engine/calendar/day";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { reportJson } from "../../report/reportJson";
import { wrapText } from "../../report/plan/wrapText";
import { reportPeriod, reportTitle } from "../../report/title";
import { NONE_UPHELD, upheldCaption } from "../../report/upheldCaption";

const LABEL_WIDTH = 44;
const NUMBER_WIDTH = 6;
const SHARE_WIDTH = 8;
const CELL_WIDTH = NUMBER_WIDTH + SHARE_WIDTH;
const LIST_WIDTH = 100;

/** On a screen every letter is as wide as any other. */
const letters = (text: string): number => text.length;

/** The tables of a report as text for a screen. */
export function printReport(report: QuarterlyReport, today: Day, ownTitle?: string): string {
  const { quarters, tables, upheld } = reportJson(report);
  const { firstMonth } = report.settings.procedure;
  return [
    reportTitle(report, ownTitle),
    reportPeriod(report.quarter, firstMonth, today),
    ...tables.map(({ title, rows }) =>
      [
        "",
        columns(title, quarters),
        "-".repeat(LABEL_WIDTH + quarters.length * CELL_WIDTH),
        ...rows.map(([label, cells]) => wrapped(label, cells.map(cellText))),
      ].join("\n"),
    ),
    "",
    upheldCaption(report),
    ...(upheld.length === 0 ? [NONE_UPHELD] : upheld.map(listed)),
  ].join("\n");
}

function cellText(cell: number | string | readonly (number | string)[]): string {
  if (typeof cell !== "object") return String(cell);
  return cell.map((part, index) => String(part).padStart(index === 0 ? NUMBER_WIDTH : SHARE_WIDTH)).join("");
}

function columns(label: string, cells: readonly string[]): string {
  return label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join("");
}

/** A label that is wider than its column goes on in the next line, with the figures beside its last. */
function wrapped(label: string, cells: readonly string[]): string {
  const lines = wrapText(label, LABEL_WIDTH - 2, letters);
  const last = lines.pop() ?? "";
  return [...lines, columns(last, cells)].join("\n");
}

/** The last column is the longest: the action taken. */
function listed(cells: readonly string[]): string {
  const head = cells
    .slice(0, -1)
    .filter((cell) => cell !== "")
    .join(" · ");
  const action = cells.slice(-1).flatMap((cell) => wrapText(cell, LIST_WIDTH, letters));
  return [head, ...action.map((line) => `    ${line}`)].join("\n");
}
