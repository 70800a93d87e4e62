import { REPORT_NAME } from "../report/title";
import type { LogChoices, NamedPlace } from "./logChoices";
import type { ReportChoice } from "./reportOn";
import type { WorkbookSettings } from "./settings";

/** The log that was chosen in this workbook; none where it is to be found. */
export function logPlaces(
  { logSheet }: Pick<WorkbookSettings, "logSheet">,
  { places }: LogChoices,
): readonly NamedPlace[] {
  return logSheet === "" ? places : [{ sheet: logSheet }];
}

/** The title that the name of the service makes; none where the services of the log are to make it. */
export function ownTitle({
  serviceName,
}: Pick<WorkbookSettings, "serviceName">): Pick<ReportChoice, "title"> {
  const name = serviceName.trim();
  return name === "" ? {} : { title: `${REPORT_NAME} – ${name}` };
}
