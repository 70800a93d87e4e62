import * as React from "react";
import { type ReportSheet, outdatedReports } from "../../../app/report/existingReports";
import { showSheet } from "../../../app/host";
import type { OpenedLog } from "../../../app/log/openLog";
import { Button } from "../../components/Button";
import { Link } from "../../components/Link";
import { usePane } from "../../state/pane";

export interface OutdatedReportsProps {
  readonly opened: OpenedLog;
  readonly onRefresh: (report: ReportSheet) => void;
}

/** The reports that were made before the log changed. They are never rewritten without asking. */
export function OutdatedReports({ opened, onRefresh }: OutdatedReportsProps): React.JSX.Element | null {
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
  if (reports.length === 0) return null;
  return (
    <section className="card" aria-label="Reports that are out of date">
      <h3>Out of date</h3>
      <p className="soft">The log or the settings have changed since these reports were made.</p>
      {reports.map((report) => (
        <div key={report.mark.id} className="spread">
          <Link
            onClick={() => {
              act(() => showSheet(report.sheet));
            }}
          >
            {report.sheet}
          </Link>
          <Button
            text="Refresh"
            onClick={() => {
              onRefresh(report);
            }}
          />
        </div>
      ))}
      <p className="soft small">
        Refreshing removes anything typed on the sheet. You can put it back afterwards.
      </p>
    </section>
  );
}
