import type { LogPlace } from "../excel/glance";
import { REPORT_NAME } from "../report/title";
import type { ReportChoice } from "./reportOn";
import type { WorkbookSettings } from "./settings";

/** The log that was chosen in this workbook; undefined where it is to be found. */
export function logPlace({ logSheet }: Pick<WorkbookSettings, "logSheet">): LogPlace | undefined {
  return logSheet === "" ? undefined : { sheet: logSheet };
}

/** The title that the name of the service makes; none where the services of the log are to make it. */
export function ownTitle({
  serviceName,
}: Pick<WorkbookSettings, "serviceName">): Pick<ReportChoice, "title"> {
  const name = serviceName.trim();
  return name === "" ? {} : { title: `${REPORT_NAME} – ${name}` };
}
