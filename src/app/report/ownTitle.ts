import { REPORT_NAME } from "../../report/title";
import type { ReportChoice } from "./figuresOn";
import type { WorkbookSettings } from "../settings/settings";

export { reportTitle } from "../../report/title";

/** The title that the name of the service makes; none where the services of the log are to make it. */
export function ownTitle({
  serviceName,
}: Pick<WorkbookSettings, "serviceName">): Pick<ReportChoice, "title"> {
  const name = serviceName.trim();
  return name === "" ? {} : { title: `${REPORT_NAME} – ${name}` };
}
