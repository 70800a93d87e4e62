import { measuredRows } from "../../engine/report/figure";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { UPHELD_COLUMNS, type UpheldColumn, upheldCells } from "../../engine/report/upheldColumns";
import type { UpheldComplaint } from "../../engine/report/upheldComplaints";
import { countText } from "../../engine/text/countText";
import { quoted } from "../../engine/text/quoted";
import type { DocumentList, DocumentPart, ListLine } from "../document";
import { NONE_UPHELD, upheldCaption } from "../upheldCaption";

/** The list of complaints upheld or partially upheld in the quarter. */
export function upheldPart(report: QuarterlyReport): DocumentPart {
  return {
    id: "upheld",
    key: "upheld",
    blocks: [{ kind: "list", list: upheldList(report) }],
    hasCommentary: true,
  };
}

/** What tells complaints apart that stand in one list, where they are not all of one. */
const TOLD_APART = [
  { heading: "Service", of: ({ service }) => service },
  { heading: "Stage", of: ({ stage }) => stage },
] as const satisfies readonly UpheldColumn[];

function upheldList(report: QuarterlyReport): DocumentList {
  const { upheld } = report;
  const apart = TOLD_APART.filter((column) => new Set(upheld.map(column.of)).size > 1);
  const [id, ...others] = UPHELD_COLUMNS.map(({ heading }) => ({ heading, isOnlyApart: false }));
  if (!id) throw new RangeError("A list has columns.");
  return {
    id: "upheld",
    shortName: "Upheld",
    caption: upheldCaption(report),
    columns: [id, ...apart.map(({ heading }) => ({ heading, isOnlyApart: true })), ...others],
    lines: upheld.map((complaint) => lineOf(complaint, apart)),
    none: NONE_UPHELD,
    whereApart: (sheet) =>
      `${countText(upheld.length, "complaint")} ${upheld.length === 1 ? "is" : "are"} listed on the sheet ${quoted(sheet)}.`,
  };
}

function lineOf(complaint: UpheldComplaint, apart: readonly UpheldColumn[]): ListLine {
  const { row, outcome } = complaint;
  const [id, ...others] = upheldCells(complaint);
  return {
    texts: [...(id === undefined ? [] : [id]), ...apart.map((column) => column.of(complaint)), ...others],
    cell: {
      rule: "A complaint closed in full in the quarter that was upheld or partially upheld, as its row of the log says.",
      figure: measuredRows(() => Int32Array.of(row), 1),
      shown: [{ kind: "text", text: outcome }],
    },
  };
}
