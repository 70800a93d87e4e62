import type { Day } from "../../engine/calendar/day";
import { at } from "../../engine/at";
import { quarterLabel } from "../../engine/calendar/quarter";
import type { OutsideReason } from "../../engine/counting/complaintSpans";
import { type ComplaintFlow, FLOW_ROWS, type FlowFault } from "../../engine/report/complaintFlow";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { countText } from "../../engine/text/countText";
import { listed } from "../../engine/text/listed";
import { numberText } from "../../engine/text/numberText";
import type { DocumentBlock, DocumentPart } from "../document";
import { figureRow } from "./figureRow";
import { quarterColumns } from "./quarterColumns";

/** Complaints from one quarter to the next; what does not add up instead, where something does not. */
export function flowPart(flow: ComplaintFlow, report: QuarterlyReport, today: Day): DocumentPart {
  return {
    id: "flow",
    key: "flow",
    heading: "From one quarter to the next",
    blocks: [
      flow.faults.length > 0
        ? { kind: "sentences", isNumbered: false, sentences: faultTexts(flow.faults, report) }
        : tableBlock(flow, report, today),
    ],
    hasCommentary: true,
  };
}

function tableBlock(flow: ComplaintFlow, report: QuarterlyReport, today: Day): DocumentBlock {
  const rows = flow.rows.map((row) => figureRow(row, report.settings));
  const last = rows.length - 1;
  return {
    kind: "table",
    table: {
      id: "flow",
      shortName: "Flow",
      title: "COMPLAINTS",
      columns: quarterColumns(report, today),
      rows: rows.map((row, index) => ({ ...row, isTotal: index === last })),
      notes: outsideNote(flow.outside),
    },
  };
}

/** What is wrong with the figures of quarters, in sentences. */
function faultTexts(faults: readonly FlowFault[], { quarters, settings }: QuarterlyReport): string[] {
  const label = (index: number): string => quarterLabel(at(quarters, index), settings.procedure.firstMonth);
  return [
    "This table is not shown, because its figures do not add up. Please report this as a fault of Complaints Monitor.",
    ...faults.map(({ periodIndex, what }) =>
      what === "sum"
        ? `${label(periodIndex)}: ${listed(FLOW_ROWS.slice(0, 2).map((row) => row.label.toLowerCase()))}, less what ended, are not the complaints carried forward.`
        : `${label(periodIndex)}: the complaints carried forward are not those brought forward to ${label(periodIndex + 1)}.`,
    ),
  ];
}

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  noReceipt: "without a date of receipt that can be read",
  closedUnread: "with a closing date that cannot be read",
  closedBeforeReceipt: "closed before they were received",
};

/** Which complaints are in none of its figures. */
function outsideNote(outside: ComplaintFlow["outside"]): string[] {
  if (outside.length === 0) return [];
  const all = outside.reduce((sum, { count }) => sum + count, 0);
  const reasons = outside.map(({ reason, count }) => `${numberText(count)} ${OUTSIDE[reason]}`);
  return [
    `${countText(all, "complaint")} ${all === 1 ? "is" : "are"} not in this table: ${listed(reasons)}.`,
  ];
}
