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
  /** Of the log and the settings that it was made from, to tell later whether they have changed. */
  readonly fingerprint?: string;
}

/** What a mark says; undefined where it is not one that this version can read. */
export function readMark(value: string): ReportMark | undefined {
  try {
    const mark: unknown = JSON.parse(value);
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

function isMark(mark: unknown): mark is ReportMark {
  return (
    typeof mark === "object" &&
    mark !== null &&
    "version" in mark &&
    mark.version === 1 &&
    ["id", "quarter", "log"].every((name) => typeof Reflect.get(mark, name) === "string") &&
    "services" in mark &&
    Array.isArray(mark.services)
  );
}
