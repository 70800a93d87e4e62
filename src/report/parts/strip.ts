import { at } from "../../engine/at";
import type { Stage } from "../../engine/procedures/procedure";
import type { Figure, FigureRow } from "../../engine/report/figure";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { rowOf } from "../../engine/report/rowOf";
import { numberText } from "../../engine/text/numberText";
import type { StripFigure } from "../document";
import type { ReportFiguresShown } from "../sentences/figuresShown";
import { NOT_APPLICABLE } from "../shownFigure";

/** The figures that stand out, each with what it was last quarter and a year ago. */
export function stripOf({ report, parts }: ReportFiguresShown): StripFigure[] {
  const open = parts.flow.faults.length > 0 ? undefined : parts.flow.rows.at(-1);
  const { stages } = report.settings.procedure;
  const inTime = (stage: Stage): StripFigure[] =>
    stripFigure(
      report,
      `${stages[stage].label} in ${stages[stage].target} days`,
      rowOf(report, "timescales", stage),
    );
  return [
    ...stripFigure(report, "Received", rowOf(report, "numbers", "received")),
    ...stripFigure(report, "Closed in full", rowOf(report, "numbers", "closed")),
    ...stripFigure(report, "Open at the end", open),
    ...inTime("frontline"),
    ...inTime("investigative"),
  ];
}

const QUARTERS_OF_YEAR = 4;

function stripFigure(
  { quarters }: QuarterlyReport,
  label: string,
  row: FigureRow | undefined,
): StripFigure[] {
  if (!row) return [];
  const last = row.figures.length - 1;
  const figure = at(row.figures, last);
  const before = [
    [`Q${at(quarters, last - 1).number}`, at(row.figures, last - 1)] as const,
    ["a year ago", at(row.figures, last - QUARTERS_OF_YEAR)] as const,
  ].map(([when, earlier]) => `${when}: ${shortText(earlier)}`);
  const shown = shortText(figure);
  return [
    {
      ...{ label, shown, before: before.join(" · "), rule: row.rule },
      cell: { figure, shown: [{ kind: "text", text: shown }] },
    },
  ];
}

/** `4`, `1 of 2`, or that there is no figure. */
function shortText(figure: Figure): string {
  if (figure.verdict === "notApplicable") return NOT_APPLICABLE;
  const count = numberText(figure.count);
  return figure.outOf === undefined ? count : `${count} of ${numberText(figure.outOf)}`;
}
