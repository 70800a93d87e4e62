import type { Day } from "../../engine/calendar/day";
import { at } from "../../engine/at";
import { type Change, type ChangedFigure, quietStages } from "../../engine/report/changes";
import type { Figure } from "../../engine/report/figure";
import type { QuarterlyReport } from "../../engine/report/quarterlyReport";
import { listed } from "../../engine/text/listed";
import type {
  DocumentBlock,
  DocumentCell,
  DocumentColumn,
  DocumentPart,
  DocumentRow,
  DocumentTable,
} from "../document";
import { shownChange } from "../shownChange";
import { SHARE_HEADINGS, shownFigure } from "../shownFigure";
import { quarterColumns } from "./quarterColumns";

/** How the figures have changed on last quarter and on a year ago. */
export function changesPart(
  changes: readonly ChangedFigure[] | undefined,
  report: QuarterlyReport,
  today: Day,
): DocumentPart {
  const block: DocumentBlock =
    changes === undefined
      ? { kind: "sentences", isNumbered: false, sentences: [TO_DATE] }
      : { kind: "table", table: changesTable(changes, report, today) };
  return { id: "changes", key: "changes", heading: "Changes", blocks: [block], hasCommentary: true };
}

const TO_DATE = "A quarter that has not ended is not compared with others: it is not as long as they are.";

const NOTE =
  "A difference is shown for shares and averages of at least 10 complaints in both quarters, and as a percentage of counts of at least 20. A change is “clear” only where an exact test finds it less than 5% likely to be chance; of thirty such figures one or two are “clear” by chance.";

function changesTable(changes: readonly ChangedFigure[], report: QuarterlyReport, today: Day): DocumentTable {
  return {
    id: "changes",
    shortName: "Changes",
    title: "CHANGES",
    columns: changeColumns(report, today),
    rows: changes.map((changed) => changeRow(changed, report)),
    notes: [NOTE, ...quietNote(report)],
  };
}

function changeColumns(report: QuarterlyReport, today: Day): DocumentColumn[] {
  const columns = quarterColumns(report, today);
  const [now, lastQuarter, yearAgo] = [1, 2, columns.length].map((back) =>
    at(columns, columns.length - back),
  );
  if (!now || !lastQuarter || !yearAgo) throw new RangeError("A report has quarters to compare with.");
  const on = (heading: string, { heading: before }: DocumentColumn): DocumentColumn => ({
    heading,
    subheadings: ["Change", "Note"],
    period: `${now.heading} on ${before}`,
    isThisQuarter: false,
  });
  return [
    { ...now, subheadings: SHARE_HEADINGS },
    on("On last quarter", lastQuarter),
    on("On a year ago", yearAgo),
  ];
}

function changeRow(
  { row, now, onLastQuarter, onYearAgo }: ChangedFigure,
  { settings }: QuarterlyReport,
): DocumentRow {
  const { label, rule, measure } = row;
  const change = (of: Change): DocumentCell => ({
    rule: `${rule} The change is that from an earlier quarter; the complaints of both quarters are listed.`,
    figure: figureOf(of),
    shown: shownChange(of, measure),
  });
  const cells = [
    { figure: now, shown: shownFigure(now, measure, settings.averageDecimals) },
    change(onLastQuarter),
    change(onYearAgo),
  ];
  return { label, rule, isTotal: false, cells };
}

/** The complaints of both quarters are what a change is made of. */
function figureOf(change: Change): Figure | undefined {
  if (change.verdict === "notApplicable") return change;
  const { now, before, difference } = change;
  if (difference === undefined) return undefined;
  return {
    verdict: "measured",
    value: difference,
    count: now.count + before.count,
    rows: () => Int32Array.from([...now.rows(), ...before.rows()]),
  };
}

function quietNote(report: QuarterlyReport): string[] {
  const { stages } = report.settings.procedure;
  const quiet = quietStages(report).map((stage) => stages[stage].phrase);
  return quiet.length === 0
    ? []
    : [`No complaint was closed in full at ${listed(quiet, "or")} in any of these quarters.`];
}
