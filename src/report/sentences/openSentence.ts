import { longDate } from "../../engine/calendar/day";
import { quarterEnd } from "../../engine/calendar/quarter";
import { countOf, figureNow } from "../../engine/report/rowOf";
import { countText } from "../../engine/text/countText";
import { numberText } from "../../engine/text/numberText";
import type { ReportFiguresShown } from "./figuresShown";

/** How many complaints were open at the end, how many of them past their target, and for how long the oldest had been. */
export function openSentence({ report, parts: { flow, openByAge } }: ReportFiguresShown): string | undefined {
  const open = countOf(figureNow(flow.rows.at(-1)));
  if (open === undefined || flow.faults.length > 0) return undefined;
  const end = quarterEnd(report.quarter, report.settings.procedure.firstMonth);
  const day = openByAge.days.at(-1) ?? end;
  const when = day < end ? `On ${longDate(day)}` : "At the end of the quarter";
  if (open === 0) return `${when} no complaints were open.`;
  const clauses = [
    `${when} ${countText(open, "complaint")} ${open === 1 ? "was" : "were"} open`,
    ...overdueText(countOf(openByAge.overdue.at(-1)), open),
    ...oldestText(openByAge.oldest.at(-1), open),
  ].join(", ");
  return [clauses, ...extendedText(countOf(openByAge.extended.at(-1)), open)].join("; ") + ".";
}

function overdueText(overdue: number | undefined, open: number): string[] {
  if (overdue === undefined) return [];
  if (open === 1) return [overdue === 1 ? "past its target" : "not past its target"];
  if (overdue === open) return [open === 2 ? "both past their target" : "all past their target"];
  return [`${overdue === 0 ? "none" : numberText(overdue)} past ${overdue === 1 ? "its" : "their"} target`];
}

type Oldest = ReportFiguresShown["parts"]["openByAge"]["oldest"][number];

function oldestText(oldest: Oldest | undefined, open: number): string[] {
  if (oldest?.verdict !== "measured") return [];
  const days = countText(oldest.value, "working day");
  return [open === 1 ? `open for ${days}` : `the oldest open for ${days}`];
}

function extendedText(extended: number | undefined, open: number): string[] {
  if (extended === undefined) return [];
  if (open === 1)
    return [extended === 1 ? "it has an extension recorded" : "no extension is recorded for it"];
  if (extended === 0) return ["none has an extension recorded"];
  return [`${numberText(extended)} ${extended === 1 ? "has" : "have"} an extension recorded`];
}
