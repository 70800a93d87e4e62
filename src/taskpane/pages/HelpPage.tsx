import * as React from "react";
import { Link } from "../components/Link";
import { usePane } from "../state/pane";
import { StarterButtons } from "./StarterButtons";

/** How to begin, and what the pages are for. */
export function HelpPage(): React.JSX.Element {
  const { go } = usePane();
  return (
    <>
      <h2>How to make a report</h2>
      <ol style={{ paddingLeft: 20 }}>
        <li>
          Keep your complaints on a sheet, one a row, under a row of headers. Date Received, Date Closed,
          Stage and Outcome are needed.
        </li>
        <li>
          <PageLink page="check" go={go}>
            Check
          </PageLink>{" "}
          the log: each finding says which cell is meant and what to do.
        </li>
        <li>
          <PageLink page="report" go={go}>
            Generate the report
          </PageLink>
          : it is written to a new sheet. Your log is never changed, but for the mends in Check that you tick.
        </li>
        <li>
          Select any{" "}
          <PageLink page="figure" go={go}>
            figure
          </PageLink>{" "}
          of the report to see the complaints behind it.
        </li>
      </ol>
      <StarterButtons />
      <h2>What else there is</h2>
      <p>
        <PageLink page="due" go={go}>
          Due
        </PageLink>{" "}
        lists the open complaints by the day on which an answer is due.{" "}
        <PageLink page="settings" go={go}>
          Settings
        </PageLink>{" "}
        says how your service counts; they are kept in the workbook, so your colleagues have the same.
      </p>
      <p className="soft">
        Nothing leaves the workbook: Complaints Monitor has no server, no account, and sends nothing anywhere.
      </p>
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
