import type { Change, MeasuredChange } from "../engine/report/changes";
import type { Measure } from "../engine/report/figure";
import { roundHalfUp } from "./rounding";
import { type ChangeFormat, MISSING, type ShownCell } from "./shownFigure";

/** How the change of a figure is shown, by what is measured. */
const FORMATS: Readonly<Record<Measure, { readonly format: ChangeFormat; readonly unit: string }>> = {
  count: { format: '+0;"−"0;0', unit: "" },
  share: { format: '+0.0" points";"−"0.0" points";0', unit: " points" },
  mean: { format: '+0.0" days";"−"0.0" days";0', unit: " days" },
  median: { format: '+0.0" days";"−"0.0" days";0', unit: " days" },
};

/** What stands beside a change that is more than chance brings. */
const CLEAR = "clear";

/**
 * The cells of a change: how much, and what there is to say of it. The first is blank where too few complaints make the
 * figure; both are where there is nothing to say.
 */
export function shownChange(change: Change, measure: Measure): ShownCell[] {
  if (change.verdict === "notApplicable") return [MISSING];
  return [shownDifference(change, measure), { kind: "text", text: remarkOn(change) }];
}

function shownDifference({ difference }: MeasuredChange, measure: Measure): ShownCell {
  if (difference === undefined) return { kind: "text", text: "" };
  const { format, unit } = FORMATS[measure];
  const text = signed(difference, measure === "count" ? 0 : 1);
  // What is shown as 0 is 0: a sign before it would say that something has changed.
  const value = text === "0" ? 0 : difference;
  return { kind: "number", value, format, shown: text === "0" ? text : `${text}${unit}` };
}

/** `+38.3%, clear`. */
function remarkOn({ percent, isClear }: MeasuredChange): string {
  const share = percent === undefined ? [] : [percentText(percent)];
  return [...share, ...(isClear === true ? [CLEAR] : [])].join(", ");
}

/** The change of a count as a percentage: `+38.3%`. */
export function percentText(percent: number): string {
  return `${signed(100 * percent, 1)}%`;
}

/** A difference rounded half up, whichever way it goes: `+3`, `−6.5`, `0`. */
function signed(value: number, decimals: number): string {
  const rounded = roundHalfUp(Math.abs(value), decimals);
  if (rounded === 0) return "0";
  return `${value < 0 ? "−" : "+"}${rounded.toFixed(decimals)}`;
}
