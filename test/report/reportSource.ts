import type { ReportSource } from "../../src/report/methodNote";
import { isoDay } from "../engine/calendar/isoDay";

/** What a report on the sample log says of where it comes from; what a test is about is given. */
export function reportSource(
  { account }: { readonly account: ReportSource["rows"] },
  differently: Partial<ReportSource> = {},
): ReportSource {
  return {
    sheet: "Complaints Log",
    rows: account,
    madeOn: isoDay("2022-04-20"),
    said: [],
    notices: [],
    ...differently,
  };
}
