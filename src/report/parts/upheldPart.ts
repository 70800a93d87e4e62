import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { UPHELD_COLUMNS, upheldCells } from "../../engine/report/upheldColumns";
import type { DocumentPart } from "../document";
import { NONE_UPHELD, upheldCaption } from "../upheldCaption";

/** The list of complaints upheld or partially upheld in the quarter. */
export function upheldPart(report: QuarterlyReport): DocumentPart {
  const list = {
    shortName: "Upheld",
    caption: upheldCaption(report),
    headings: UPHELD_COLUMNS.map(({ heading }) => heading),
    lines: report.upheld.map(upheldCells),
    none: NONE_UPHELD,
  };
  return { id: "upheld", key: "upheld", blocks: [{ kind: "list", list }], hasCommentary: true };
}
