import * as React from "react";
import { Link } from "../components/Link";
import { usePane } from "../state/pane";
import { CheckExcelSection } from "./help/CheckExcelSection";
import { CleanCopySection } from "./help/CleanCopySection";
import { StarterButtons } from "./StarterButtons";

/** How to start, and what the pages are for. */
export function HelpPage(): React.JSX.Element {
  const { go, lookForFigure } = usePane();
  return (
    <>
      <h2>How to make a report</h2>
      <ol className="bullets">
        <li>
          Keep your complaints on a sheet, one complaint a row, under a row of headers. You need Date
          Received, Date Closed, Stage and Outcome.
        </li>
        <li>
          <PageLink page="check" go={go}>
            Check
          </PageLink>{" "}
          the log. Each finding names the cell and says what to do.
        </li>
        <li>
          <PageLink page="report" go={go}>
            Make the report
          </PageLink>
          . It is written to a new sheet. Your log is changed only by fixes you tick on the Check page, and by
          columns you add with Fill my log.
        </li>
        <li>
          Select any figure in the report to see the complaints behind it here. If nothing appears,{" "}
          <Link onClick={lookForFigure}>explain the selected figure</Link>.
        </li>
      </ol>
      <StarterButtons />
      <h2>More</h2>
      <p>
        <PageLink page="due" go={go}>
          Due
        </PageLink>{" "}
        lists open complaints, most urgent first.{" "}
        <PageLink page="settings" go={go}>
          Settings
        </PageLink>{" "}
        say how your service counts. They are kept in the workbook, so your colleagues use the same ones.
      </p>
      <p className="soft">
        Nothing leaves the workbook. Complaints Monitor has no server and no accounts, and sends nothing
        anywhere.
      </p>
      <CleanCopySection />
      <CheckExcelSection />
    </>
  );
}

type GoTo = ReturnType<typeof usePane>["go"];

interface PageLinkProps {
  readonly page: Parameters<GoTo>[0];
  readonly go: GoTo;
  readonly children: React.ReactNode;
}

function PageLink({ page, go, children }: PageLinkProps): React.JSX.Element {
  return (
    <Link
      onClick={() => {
        go(page);
      }}
    >
      {children}
    </Link>
  );
}
