import { at } from "../at";
import type { Day } from "../calendar/day";
import { codesOf } from "../codes";
import { LOGGED_EXTENSION_CODE } from "../complaintLog";
import { type ComplaintSpans, complaintSpans } from "../counting/complaintSpans";
import type { CountedLog } from "../counting/countedLog";
import { AGE_BANDS, type AgeBand, rowsOpenAt, standingOn } from "../counting/openAt";
import { STAGES, type Stage, countedAs } from "../procedures/procedure";
import { type Figure, type FigureRow, measuredRows, missing } from "./figure";
import { isBeforeLog } from "./measureFigure";
import type { Period } from "./periodTally";
import type { RowFilter } from "./rowDefinition";

const AGES: Readonly<Record<AgeBand, Pick<FigureRow, "label" | "rule">>> = {
  within: {
    label: "Within the target",
    rule: "Complaints open on that day that were within the working days set for the stage they were at.",
  },
  upTo20: {
    label: "Up to 20 working days over",
    rule: "Complaints open on that day that were 1 to 20 working days past the target of the stage they were at, extension or not.",
  },
  upTo60: {
    label: "21 to 60 working days over",
    rule: "Complaints open on that day that were 21 to 60 working days past the target of the stage they were at, extension or not.",
  },
  over60: {
    label: "More than 60 working days over",
    rule: "Complaints open on that day that were more than 60 working days past the target of the stage they were at, extension or not.",
  },
  unknown: {
    label: "Stage not recorded",
    rule: "Complaints open on that day without a stage, or with a date of escalation that can't be read, so that no target is known.",
  },
};

const EXTENDED: Pick<FigureRow, "label" | "rule"> = {
  label: "Of these, with an extension recorded",
  rule: "Of all complaints open on that day, those with an authorised extension in the log.",
};

const OLDEST: Pick<FigureRow, "label" | "rule"> = {
  label: "The oldest, in working days",
  rule: "The most working days for which a complaint open on that day had been at its stage, counted like those of an answer.",
};

/** The complaints open at the end of each period, by how far they were past the target of their stage. */
export interface OpenByAge {
  /** The days that the figures are of: the last of each period, or an earlier one that is today. */
  readonly days: readonly Day[];
  readonly rows: readonly FigureRow[];
  /** Those past their target, and the longest that one had been open; no figure of an unknown day. */
  readonly overdue: readonly Figure[];
  readonly extended: readonly Figure[];
  readonly oldest: readonly Figure[];
}

/** How old the complaints were that were open at the end of periods. After `today`, no complaint gets any older. */
export function openByAge(
  counted: CountedLog,
  periods: readonly Period[],
  { only, today }: { readonly only?: RowFilter | undefined; readonly today?: Day | undefined } = {},
): OpenByAge {
  const spans = complaintSpans(counted);
  const days = periods.map(({ end }) => Math.min(end, today ?? end));
  const open = rowsOpenAt(
    spans,
    periods.map(({ end }) => end),
  );
  const standing = periods.map((period, index) => {
    if (isBeforeLog(counted, period)) return undefined;
    return standingAt(counted, spans, { rows: at(open, index), day: at(days, index), only });
  });
  const figures = (of: (open: Standing) => Figure): Figure[] =>
    standing.map((open) => (open ? of(open) : missing("beforeLog")));
  const extended = figures((open) => extendedOf(counted, open));
  const oldest = figures(oldestOf);
  return {
    days,
    rows: [
      ...AGE_BANDS.map((band) => ({
        ...AGES[band],
        measure: "count" as const,
        figures: figures((open) => figureOf(open, (index) => open.bands[index] === BAND_CODE[band])),
      })),
      { ...EXTENDED, measure: "count", figures: extended },
      { ...OLDEST, measure: "count", figures: oldest },
    ],
    overdue: figures((open) => figureOf(open, (index) => isOverdue(open, index))),
    extended,
    oldest,
  };
}

/** Which of the complaints open on a day are asked for. */
export interface OpenRequest {
  readonly which: "all" | "overdue";
  /** Those at this stage alone, as answers count at it. */
  readonly stage?: Stage | undefined;
  readonly only?: RowFilter | undefined;
}

/** The complaints open at the end of any day. */
export function openOn(counted: CountedLog, day: Day, { which, stage, only }: OpenRequest): Figure {
  if (isBeforeLog(counted, { start: day, end: day })) return missing("beforeLog");
  const { procedure } = counted.settings;
  const isAsked = (code: number | undefined): boolean => {
    const name = STAGES[code ?? STAGES.length];
    return stage === undefined || (name !== undefined && countedAs(name, procedure) === stage);
  };
  const spans = complaintSpans(counted);
  const open = standingAt(counted, spans, { rows: at(rowsOpenAt(spans, [day]), 0), day, only });
  return figureOf(
    open,
    (index) => isAsked(open.stages[index]) && (which === "all" || isOverdue(open, index)),
  );
}

const BAND_CODE = codesOf(AGE_BANDS);

function isOverdue({ bands }: Standing, index: number): boolean {
  return bands[index] !== BAND_CODE.within && bands[index] !== BAND_CODE.unknown;
}

/** How complaints stood on a day, in columns: of each the row of its stage, and the codes of stage and age. */
interface Standing {
  readonly rows: Int32Array;
  readonly stages: Uint8Array;
  readonly bands: Uint8Array;
  readonly daysOpen: Int32Array;
}

/** The rows of complaints that are open, and the day on which they are looked at. */
interface OpenRows {
  readonly rows: Int32Array;
  readonly day: Day;
  readonly only: RowFilter | undefined;
}

function standingAt(counted: CountedLog, spans: ComplaintSpans, { rows, day, only }: OpenRows): Standing {
  const open = only ? rows.filter(only) : rows;
  const size = open.length;
  const standing = {
    rows: new Int32Array(size),
    stages: new Uint8Array(size),
    bands: new Uint8Array(size),
    daysOpen: new Int32Array(size),
  };
  for (let index = 0; index < size; index++) {
    // An index is one of the rows: `?? 0` is for the compiler.
    const { row, stage, band, daysOpen } = standingOn(counted, spans, open[index] ?? 0, day);
    standing.rows[index] = row;
    standing.stages[index] = stage;
    standing.bands[index] = BAND_CODE[band];
    standing.daysOpen[index] = daysOpen;
  }
  return standing;
}

function figureOf({ rows }: Standing, passes: (index: number) => boolean): Figure {
  let count = 0;
  for (let index = 0; index < rows.length; index++) if (passes(index)) count++;
  return measuredRows(() => rows.filter((_, index) => passes(index)).sort(), count);
}

const { yes: YES, unknown: UNKNOWN } = LOGGED_EXTENSION_CODE;

function extendedOf({ log }: CountedLog, open: Standing): Figure {
  if (!log.fields.has("extension")) return missing("noColumn");
  if (open.rows.some((row) => log.extension[row] === UNKNOWN)) return missing("unreadExtensionOfOpen");
  return figureOf(open, (index) => log.extension[open.rows[index] ?? 0] === YES);
}

function oldestOf(open: Standing): Figure {
  const { rows, daysOpen } = open;
  if (rows.length === 0) return missing("noneOpen");
  const most = daysOpen.reduce((longest, days) => Math.max(longest, days));
  const figure = figureOf(open, (index) => daysOpen[index] === most);
  return figure.verdict === "measured" ? { ...figure, value: most } : figure;
}
