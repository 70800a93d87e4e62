import * as React from "react";
import { isFinished } from "../../../app/report/begunReports";
import { type ReportSheet, outdatedReports, takeAwayReport } from "../../../app/report/existingReports";
import { showSheet } from "../../../app/host";
import type { OpenedLog } from "../../../app/log/openLog";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { usePane } from "../../state/pane";

export interface OutdatedReportsProps {
  readonly opened: OpenedLog;
  readonly onRefresh: (report: ReportSheet) => void;
}

/** The reports that were made before the log changed, or never finished. They are never rewritten without asking. */
export function OutdatedReports({ opened, onRefresh }: OutdatedReportsProps): React.JSX.Element {
  const { act } = usePane();
  const [reports, setReports] = React.useState<readonly ReportSheet[]>([]);
  React.useEffect(() => {
    let isOver = false;
    outdatedReports(opened).then(
      (found) => {
        if (!isOver) setReports(found);
      },
      () => {
        if (!isOver) setReports([]);
      },
    );
    return () => {
      isOver = true;
    };
  }, [opened]);
  const takeAway = (report: ReportSheet): void => {
    act(async () => {
      await takeAwayReport(report);
      setReports(reports.filter((one) => one !== report));
    });
  };
  return (
    <>
      <Unfinished
        reports={reports.filter(({ mark }) => !isFinished(mark))}
        onFinish={onRefresh}
        onTakeAway={takeAway}
      />
      <Outdated reports={reports.filter(({ mark }) => isFinished(mark))} onRefresh={onRefresh} />
    </>
  );
}

interface UnfinishedProps {
  readonly reports: readonly ReportSheet[];
  readonly onFinish: (report: ReportSheet) => void;
  readonly onTakeAway: (report: ReportSheet) => void;
}

function Unfinished({ reports, onFinish, onTakeAway }: UnfinishedProps): React.JSX.Element | null {
  if (reports.length === 0) return null;
  return (
    <section className="card" aria-label="Reports that were not finished">
      <h3>Not finished</h3>
      <p className="soft">Excel broke off while these reports were being written.</p>
      {reports.map((report) => (
        <ReportLine key={report.mark.id} report={report}>
          <Button
            text="Finish"
            onClick={() => {
              onFinish(report);
            }}
          />
          {report.mark.unfinished === "new" && (
            <Button
              text="Take away"
              onClick={() => {
                onTakeAway(report);
              }}
            />
          )}
        </ReportLine>
      ))}
    </section>
  );
}

interface OutdatedProps {
  readonly reports: readonly ReportSheet[];
  readonly onRefresh: (report: ReportSheet) => void;
}

function Outdated({ reports, onRefresh }: OutdatedProps): React.JSX.Element | null {
  if (reports.length === 0) return null;
  return (
    <section className="card" aria-label="Reports that are out of date">
      <h3>Out of date</h3>
      <p className="soft">The log or the settings have changed since these reports were made.</p>
      {reports.map((report) => (
        <ReportLine key={report.mark.id} report={report}>
          <Button
            text="Refresh"
            onClick={() => {
              onRefresh(report);
            }}
          />
        </ReportLine>
      ))}
      <p className="soft small">
        Refreshing keeps your commentary, and removes anything else typed on the sheet. You can put it back
        afterwards.
      </p>
    </section>
  );
}

/** A report by the name of its sheet, and what can be done with it. */
function ReportLine({
  report,
  children,
}: React.PropsWithChildren<{ readonly report: ReportSheet }>): React.JSX.Element {
  const { act } = usePane();
  return (
    <div className="spread">
      <Link
        onClick={() => {
          act(() => showSheet(report.sheet));
        }}
      >
        {report.sheet}
      </Link>
      {children}
    </div>
  );
}
