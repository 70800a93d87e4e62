import type { Change, MeasuredChange } from "../../engine/report/changes";
import { countOf, figureNow, rowOf } from "../../engine/report/rowOf";
import { countText } from "../../engine/text/countText";
import { listed } from "../../engine/text/listed";
import { numberText } from "../../engine/text/numberText";
import type { ReportFiguresShown } from "./figuresShown";

/** Counts below this are small: they go up and down by more than their share. */
const SMALL = 50;

/** How many complaints came, how that compares, and whether the difference says anything. */
export function receivedSentence({ report, parts }: ReportFiguresShown): string | undefined {
  const received = countOf(figureNow(rowOf(report, "numbers", "received")));
  if (received === undefined) return undefined;
  if (received === 0) return "No complaints were received.";
  const changes = comparisons(parts);
  const came = `${countText(received, "complaint")} ${received === 1 ? "was" : "were"} received`;
  if (changes.length === 0) return `${came}.`;
  const remark = remarkOn(changes, received);
  return [`${came}: ${listed(changes.map(comparisonText))}.`, ...(remark === undefined ? [] : [remark])].join(
    " ",
  );
}

/** A comparison with an earlier quarter, and what that is called. */
interface Comparison {
  readonly change: MeasuredChange;
  readonly difference: number;
  readonly when: "last quarter" | "a year ago";
}

function comparisons({ changes }: ReportFiguresShown["parts"]): Comparison[] {
  const found = changes?.find(({ row }) => row.counts === "received");
  if (!found) return [];
  const comparison = (change: Change, when: Comparison["when"]): Comparison[] =>
    change.verdict === "measured" && change.difference !== undefined
      ? [{ change, difference: change.difference, when }]
      : [];
  return [...comparison(found.onLastQuarter, "last quarter"), ...comparison(found.onYearAgo, "a year ago")];
}

function comparisonText({ difference, when }: Comparison): string {
  if (difference === 0) return `the same as ${when}`;
  return `${numberText(Math.abs(difference))} ${difference < 0 ? "fewer" : "more"} than ${when}`;
}

/** What there is to say of differences: nothing of none at all. */
function remarkOn(changes: readonly Comparison[], received: number): string | undefined {
  const clear = changes.filter(({ change }) => change.isClear === true);
  const [first, second] = clear;
  if (first && second) return "Both changes are clear.";
  if (first) return `The ${first.difference < 0 ? "fall" : "rise"} on ${first.when} is clear.`;
  if (changes.every(({ difference }) => difference === 0)) return undefined;
  const counts = [received, ...changes.map(({ change }) => change.before.count)];
  return counts.every((count) => count < SMALL)
    ? "With numbers this small, changes of this size are expected."
    : "Changes of this size are within what chance brings.";
}
