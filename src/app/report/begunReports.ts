import type { ReportMark } from "../../excel/reportMark";

/** The report of which it is not known whether it was written whole, since not even that could be looked up. */
let doubtful: string | undefined;

/** Remembers the id of such a report; undefined once another was written. */
export function rememberDoubtful(id: string | undefined): void {
  doubtful = id;
}

/** Whether a report was written whole, as far as is known. */
export function isFinished({ id, unfinished }: ReportMark): boolean {
  return unfinished === undefined && id !== doubtful;
}
