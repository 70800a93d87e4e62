import * as React from "react";
import type { ReportSheet } from "../../../app/report/existingReports";
import { type ReportState, reportsOnLog, takeAwayReport } from "../../../app/report/reportsOnLog";
import { showSheet } from "../../../app/host";
import type { OpenedLog } from "../../../app/log/openLog";
import { Link } from "../../components/Link";
import { usePane } from "../../state/pane";
import { type ReportMaker } from "./useReportWork";

export interface ReportsThereProps {
  readonly opened: OpenedLog;
  readonly maker: ReportMaker;
}

/** The reports that the workbook has of the log, and how each stands to it. None is rewritten without asking. */
export function ReportsThere({ opened, maker }: ReportsThereProps): React.JSX.Element | null {
  const { act } = usePane();
  const [reports, lookAgain] = useReports(opened, maker);
  if (reports.length === 0) return null;
  const isOutdated = reports.some(({ state }) => state === "logChanged");
  return (
    <section aria-label="Reports in this workbook">
      <h2>Reports in this workbook</h2>
      <ul className="list reports">
        {reports.map(({ report, state }) => (
          <li key={report.mark.id} className="spread">
            <Link
              onClick={() => {
                act(() => showSheet(report.sheet));
              }}
            >
              {report.sheet}
            </Link>
            <span className="row">
              <span className={`tag ${TAGS[state].look}`}>{TAGS[state].text}</span>
              {state !== "upToDate" && (
                <Link
                  onClick={() => {
                    maker.refresh(report);
                  }}
                >
                  {state === "unfinished" ? "Finish" : "Refresh"}
                  <span className="visuallyHidden"> {report.sheet}</span>
                </Link>
              )}
              {report.mark.unfinished === "new" && (
                <Link
                  onClick={() => {
                    act(async () => {
                      await takeAwayReport(report);
                      lookAgain();
                    });
                  }}
                >
                  Take away
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isOutdated && (
        <p className="soft">
          The log or the settings have changed since. Refreshing keeps your commentary. If anything else was
          typed on the sheet, you are asked first.
        </p>
      )}
    </section>
  );
}

const TAGS: Readonly<Record<ReportState, { readonly text: string; readonly look: string }>> = {
  upToDate: { text: "up to date", look: "good" },
  logChanged: { text: "log changed", look: "warning" },
  unfinished: { text: "not finished", look: "error" },
};

/** Says on their own sheets too which are out of date; nobody waits for it. */
async function markOnSheets(opened: OpenedLog): Promise<void> {
  const { markOutdated } = await import("../../../app/report/markOutdated");
  await markOutdated(opened);
}

interface ReportThere {
  readonly report: ReportSheet;
  readonly state: ReportState;
}

/** The reports, looked for again when the log was read and when one was made. */
function useReports(opened: OpenedLog, { work }: ReportMaker): [readonly ReportThere[], () => void] {
  const [reports, setReports] = React.useState<readonly ReportThere[]>([]);
  const [looks, setLooks] = React.useState(0);
  const isMaking = work.kind === "working";
  React.useEffect(() => {
    if (isMaking) return undefined;
    let isOver = false;
    reportsOnLog(opened).then(
      (found) => {
        if (!isOver) setReports(found);
        void markOnSheets(opened);
      },
      () => {
        if (!isOver) setReports([]);
      },
    );
    return () => {
      isOver = true;
    };
  }, [opened, isMaking, looks]);
  return [
    reports,
    () => {
      setLooks(looks + 1);
    },
  ];
}
