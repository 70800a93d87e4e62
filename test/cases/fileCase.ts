/** A wrong or unusual workbook as it was met, and what must come of it. */
export interface FileCase {
  /** Its name in `test/cases/files`, without `.xlsx`. */
  readonly file: string;
  /** What kind of fault it shows, in a few words. */
  readonly about: string;
  /** The options of the command; those of the usual quarter where none are said. */
  readonly options?: readonly string[];
  /** Figures that the report must have. Not together with `refuses`. */
  readonly figures?: Readonly<Partial<Record<FigureName, Shown>>>;
  /** What must be printed beside the report: a finding, a question that does not stop it. */
  readonly says?: RegExp;
  /** What must not be printed or stand in the report. */
  readonly never?: RegExp;
  /** No report: the one sentence that says why, with the remedy. */
  readonly refuses?: RegExp;
  /** Not right yet. It must fail, so that the mark goes when it passes. */
  readonly pending?: true;
}

/** As the report shows it: a count or an average, and where there is one a share. */
export type Shown = number | string | readonly [number | string, number | string];

/** The figures of the quarter, by the labels of the report. */
export const FIGURE_LABELS = {
  received: "Total number of complaints received",
  closed: "Total number of complaints closed",
  frontline: "Number of complaints closed - Frontline",
  investigative: "Number of complaints closed - Investigative",
  escalated: "Number of complaints closed - Escalated",
  frontlineUpheld: "Number of Frontline complaints upheld",
  frontlineNotUpheld: "Number of Frontline complaints not upheld",
  averageFrontline: "Average time in working days for a full response - Frontline",
  averageInvestigative: "Average time in working days for a full response - Investigative",
  inTimeFrontline: "Number of complaints closed within 5 working days - Frontline",
  inTimeInvestigative: "Number of complaints closed within 20 working days - Investigative",
  extendedFrontline: "Number of complaints with an extension – Frontline",
  extendedStage2: "Number of complaints with an extension – Investigative or Escalated Investigative",
} as const;
export type FigureName = keyof typeof FIGURE_LABELS;

/** The figures of the four complaints that most of the files hold. */
export const OF_FOUR: NonNullable<FileCase["figures"]> = {
  received: 4,
  closed: 3,
  frontline: [2, "66.7%"],
  investigative: [1, "33.3%"],
  averageFrontline: 6,
  averageInvestigative: 18,
  inTimeFrontline: [1, "50%"],
  inTimeInvestigative: [1, "100%"],
  extendedFrontline: [1, "50%"],
  extendedStage2: [0, "0%"],
};
