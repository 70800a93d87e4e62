import type { Figure, Measure } from "../engine/report/figure";
import type { ReportTable } from "../engine/report/quarterlyReport";
import { roundHalfUp, tenthsOfPercent } from "./rounding";

/** How a number looks in a cell; Excel rounds by it, the cell keeps the exact number. */
export type NumberFormat = "0" | "0.0" | "0%" | "0.0%" | ChangeFormat;

/** The same of a change, with its sign: a minus sign, and not a hyphen. */
export type ChangeFormat = '+0;"−"0;0' | '+0.0" points";"−"0.0" points";0' | '+0.0" days";"−"0.0" days";0';

/** One cell of a table: a number and how it is shown, or a text. */
export type ShownCell =
  | {
      readonly kind: "number";
      /** The exact number, as a cell holds it. */
      readonly value: number;
      readonly format: NumberFormat;
      /** What a reader sees: a count or an average as a number, a share as a text with its sign. */
      readonly shown: number | string;
    }
  | { readonly kind: "text"; readonly text: string };

/** What is shown where there is no figure. */
export const NOT_APPLICABLE = "N/A";

export const MISSING: ShownCell = { kind: "text", text: NOT_APPLICABLE };

/** What stands over the two columns of a quarter where a table has percentages. */
export const SHARE_HEADINGS = ["Number", "%"] as const;

/** Whether a table has percentages, and so two columns a quarter. */
export function hasShares({ rows }: ReportTable): boolean {
  return rows.some(({ measure }) => measure === "share");
}

/** The cells of a row's figure: one for a count or an average, two for a share (the number, the percentage). */
export function shownFigure(figure: Figure, measure: Measure, averageDecimals: 0 | 1): readonly ShownCell[] {
  if (figure.verdict === "notApplicable") return measure === "share" ? [MISSING, MISSING] : [MISSING];
  if (measure === "mean" || measure === "median") return [shownAverage(figure.value, averageDecimals)];
  // The value of what is counted is its count; that of the oldest complaint is its days.
  const number = measure === "share" ? figure.count : figure.value;
  const shown: ShownCell = { kind: "number", value: number, format: "0", shown: number };
  return measure === "share" ? [shown, shownShare(figure.count, figure.outOf)] : [shown];
}

function shownAverage(value: number, decimals: 0 | 1): ShownCell {
  return {
    kind: "number",
    value,
    format: decimals === 0 ? "0" : "0.0",
    shown: roundHalfUp(value, decimals),
  };
}

/** With one decimal, unless that would be 0. A share of nothing is not measured, so it never comes here. */
function shownShare(count: number, outOf: number | undefined): ShownCell {
  if (outOf === undefined || outOf === 0) throw new RangeError("A measured share is a share of something.");
  const tenths = tenthsOfPercent(count, outOf);
  const isWhole = tenths % 10 === 0;
  return {
    kind: "number",
    value: count / outOf,
    format: isWhole ? "0%" : "0.0%",
    shown: `${isWhole ? tenths / 10 : (tenths / 10).toFixed(1)}%`,
  };
}
