import * as React from "react";
import type { ReportSheet } from "../../../app/report/existingReports";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { usePane } from "../../state/pane";

/** Copies a report without what the add-in keeps out of sight on its sheet, so that it can be sent alone. */
export function CleanCopySection(): React.JSX.Element {
  const { act } = usePane();
  const [reports, setReports] = React.useState<readonly ReportSheet[]>();
  const [said, setSaid] = React.useState<string>();
  const list = (): void => {
    act(async () => {
      const { reportsToCopy } = await import("../../../app/report/copyReport");
      setSaid(undefined);
      setReports(await reportsToCopy());
    });
  };
  const copy = (report: ReportSheet): void => {
    act(async () => {
      const { copyReport } = await import("../../../app/report/copyReport");
      setSaid(await copyReport(report));
      setReports(undefined);
    });
  };
  return (
    <section className="stack" aria-label="Send a report">
      <h2>Send a report</h2>
      <p className="soft">
        The sheet of a report has things on it that cannot be seen: a mark, names, and a hash of your log. A
        clean copy shows the same and has none of them, and no formulas or notes.
      </p>
      <Button text="Clean copy" onClick={list} />
      {reports?.length === 0 && <p role="status">There is no report in this workbook to copy.</p>}
      {reports && reports.length > 0 && (
        <ul className="list" aria-label="Reports to copy">
          {reports.map((report) => (
            <li key={report.mark.id}>
              <Button
                text={`Copy ${report.sheet}`}
                onClick={() => {
                  copy(report);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {said !== undefined && <Notice kind="success">{said}</Notice>}
    </section>
  );
}
