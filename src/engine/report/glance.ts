import type { CountedLog } from "../counting/countedLog";
import type { Outcome } from "../procedures/outcomes";
import { capitalised } from "../text/capitalised";
import type { Figure, FigureRow } from "./figure";
import { measureFigure } from "./measureFigure";
import type { PeriodTally } from "./periodTally";
import type { QuarterlyReport } from "./quarterlyReport";
import { outcomeAtAnyStage } from "./rows";

/** What a report says first, of figures that no table of it has. */
export interface Glance {
  /** The complaints closed in full with each outcome of the procedure, whatever their stage, period by period. */
  readonly outcomes: readonly (FigureRow & { readonly outcome: Outcome })[];
  /** Of the complaints upheld or partially upheld, those with an action; undefined where the log has no column for it. */
  readonly actions: Figure | undefined;
}

/** The figures of the first page of a report. */
export function glance(
  counted: CountedLog,
  { upheld }: QuarterlyReport,
  tallies: readonly PeriodTally[],
): Glance {
  const { log, settings } = counted;
  const withAction = upheld.filter(({ action }) => action !== "");
  return {
    outcomes: settings.procedure.outcomes.map((rule) => {
      const row = outcomeAtAnyStage(rule);
      return {
        outcome: rule.outcome,
        label: capitalised(rule.verb),
        rule: row.rule,
        measure: "count",
        figures: tallies.map((tally) => measureFigure(counted, row, tally)),
      };
    }),
    actions: log.fields.has("action")
      ? {
          verdict: "measured",
          value: withAction.length,
          count: withAction.length,
          outOf: upheld.length,
          rows: () => Int32Array.from(withAction, ({ row }) => row).sort(),
        }
      : undefined,
  };
}
