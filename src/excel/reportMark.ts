import { type Kept, type KeptFormat, readKept } from "./kept/kept";
import type { Commentary } from "../report/document";
import type {
  Area,
  ChartLook,
  ChartText,
  PlannedChart,
  PlannedSeries,
  PlannedTable,
} from "../report/plan/sheetPlan";
import {
  isListOf,
  isMissingOr,
  isNumber,
  isObjectOf,
  isOneOf,
  isText,
  isTrueOrFalse,
  isWholeBetween,
} from "./kept/shape";

/** The key of the mark by which a sheet is known as the add-in's, whatever its name. */
export const REPORT_MARK = "ComplaintsMonitor.Report";

/** What the mark says, for whoever finds the sheet again. Kept in the file as plain text: no personal data. */
export interface ReportMark {
  readonly version: 1;
  /** Different for each report that is written. */
  readonly id: string;
  /** `Q4 2021/22`. */
  readonly quarter: string;
  /** The sheet that holds the log. */
  readonly log: string;
  readonly services: readonly string[];
  readonly title?: string;
  /** The parts that it goes without; none in reports of earlier versions. */
  readonly leftOut?: readonly string[];
  /** Of the log and the settings that it was made from, to tell later whether they have changed. */
  readonly fingerprint?: string;
  /** The day on which it was made, and the name of the cell that is to say when the log has changed since. */
  readonly madeOn?: number;
  readonly newsCell?: string;
  /** Of what its cells held, to tell later what was typed since; none in reports of earlier versions. */
  readonly cells?: string;
  /** The charts that it put on its sheet; none in reports of earlier versions. */
  readonly charts?: readonly PlannedChart[];
  /** The cells for what somebody writes about a part, by their names; none in reports of earlier versions. */
  readonly commentaries?: readonly MarkedCommentary[];
  /** Until a report is written whole over an earlier one: what somebody has written on that, so that no fault loses it. */
  readonly written?: readonly Commentary[];
  /** The names that the report gave to cells of its sheet; none in reports of earlier versions. */
  readonly names?: readonly string[];
  /** The tables of Excel's own that it made of cells of its sheet; none in reports of earlier versions. */
  readonly tables?: readonly PlannedTable[];
  /** Whether its list has a sheet of its own. That has the mark of the report, and says that it is the list. */
  readonly list?: "apart" | "thisSheet";
  /** The id of the report that its own was written over, on the sheet of a list: by it a fault in that is got over. */
  readonly over?: string;
  /** Says, until a report is written whole, that it is not: over nothing, or over an earlier one whose id it has. */
  readonly unfinished?: "new" | "again";
}

/** Where what somebody writes about a part is found, by the name of its cell. */
export interface MarkedCommentary extends Omit<Commentary, "text"> {
  readonly name: string;
}

const AREA = {
  row: isWholeBetween(0, 1_048_575),
  column: isWholeBetween(0, 16_383),
  rowCount: isWholeBetween(1, 1_048_576),
  columnCount: isWholeBetween(1, 16_384),
};

const isArea = isObjectOf<Area>(AREA);
const isPlannedTable = isObjectOf<PlannedTable>({ name: isText, ...AREA });

const isPlannedChart = isObjectOf<PlannedChart>({
  name: isText,
  kind: isOneOf(["columns", "stackedColumns", "lines"]),
  title: isText,
  text: isObjectOf<ChartText>({
    fontName: isText,
    titleColor: isText,
    titleSize: isNumber,
    color: isText,
    size: isNumber,
  }),
  description: isText,
  row: isNumber,
  top: isNumber,
  left: isNumber,
  width: isNumber,
  height: isNumber,
  categories: isArea,
  series: isListOf(
    isObjectOf<PlannedSeries>({
      name: isText,
      values: isArea,
      look: isObjectOf<ChartLook>({ color: isText, labelColor: isText, isDashed: isTrueOrFalse }),
    }),
  ),
});

const FORMAT: KeptFormat<ReportMark> = {
  version: 1,
  shape: isObjectOf<ReportMark>({
    version: isOneOf([1]),
    id: isText,
    quarter: isText,
    log: isText,
    services: isListOf(isText),
    title: isMissingOr(isText),
    leftOut: isMissingOr(isListOf(isText)),
    fingerprint: isMissingOr(isText),
    madeOn: isMissingOr(isNumber),
    newsCell: isMissingOr(isText),
    cells: isMissingOr(isText),
    charts: isMissingOr(isListOf(isPlannedChart)),
    commentaries: isMissingOr(
      isListOf(isObjectOf<MarkedCommentary>({ part: isText, about: isText, name: isText })),
    ),
    written: isMissingOr(isListOf(isObjectOf<Commentary>({ part: isText, about: isText, text: isText }))),
    names: isMissingOr(isListOf(isText)),
    tables: isMissingOr(isListOf(isPlannedTable)),
    list: isMissingOr(isOneOf(["apart", "thisSheet"])),
    over: isMissingOr(isText),
    unfinished: isMissingOr(isOneOf(["new", "again"])),
  }),
};

/** What a mark says, or why this version can't read it. */
export function keptMark(value: string): Kept<ReportMark> {
  return readKept(value, FORMAT);
}

/** What a mark says; undefined where this version can't read it. The sheet is then left alone. */
export function readMark(value: string): ReportMark | undefined {
  const kept = keptMark(value);
  return kept.kind === "good" ? kept.value : undefined;
}
