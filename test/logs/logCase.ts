/** A log as someone might keep it: a workbook written as text, and what is typed after its name. */
export interface LogCase {
  /** What is peculiar about it, in a sentence. */
  readonly about: string;
  /** The sheets of the workbook, by name. */
  readonly sheets: Readonly<Record<string, CaseSheet>>;
  readonly is1904?: boolean;
  /** The options of the command; those of {@link USUAL_OPTIONS} where none are said. */
  readonly options?: readonly string[];
  /** The case that has the same complaints, so that its report is the same to the last figure. */
  readonly sameReportAs?: string;
}

/**
 * A sheet. A line is a row, and cells stand between bars: `C1 | 2022-01-10 | Frontline`. A date, a number, TRUE and
 * an error value are what they look like; a text that looks like one of them begins with an apostrophe.
 */
export interface CaseSheet {
  readonly rows: string;
  readonly isHidden?: boolean;
  /** As their letters. */
  readonly hiddenColumns?: readonly string[];
  /** As Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  /** As addresses: `A1:C1`. */
  readonly merged?: readonly string[];
  /** An Excel table over these cells, whose texts stand in the rows. */
  readonly table?: { readonly name: string; readonly area: string; readonly totals?: boolean };
}

/** The quarter of the complaints of most cases. */
export const USUAL_OPTIONS: readonly string[] = ["--quarter", "Q4 2021/22"];
