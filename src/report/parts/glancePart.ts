import type { Day } from "../../engine/calendar/day";
import type { DocumentBlock, DocumentPart } from "../document";
import { summary } from "../sentences/summary";
import type { ReportFiguresShown } from "../sentences/figuresShown";
import { chartTable, chartsOf } from "./charts";
import { stripOf } from "./strip";

/** What happened, on one page: sentences, a strip of figures, and charts over a table of their figures. */
export function glancePart(figures: ReportFiguresShown, today: Day): DocumentPart {
  const table = chartTable(figures, today);
  const charts = chartsOf(figures, table);
  const drawn: DocumentBlock[] =
    charts.length === 0
      ? []
      : [
          { kind: "charts", charts },
          { kind: "table", table },
        ];
  return {
    id: "atAGlance",
    key: "atAGlance",
    heading: "At a glance",
    blocks: [
      { kind: "sentences", isNumbered: true, sentences: summary(figures) },
      { kind: "strip", id: "strip", figures: stripOf(figures) },
      ...drawn,
    ],
    hasCommentary: true,
  };
}
