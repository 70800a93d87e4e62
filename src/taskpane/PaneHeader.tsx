import * as React from "react";
import { MoreMenu } from "./components/MoreMenu";
import { Tabs } from "./components/Tabs";
import { MORE, PAGE_TITLES, TABS } from "./pages/pageTitles";
import { usePane } from "./state/pane";
import { usePageCounts } from "./state/usePageCounts";

/** The way to the pages: those that are always at hand, with how much there is to see to, and the others behind More. */
export function PaneHeader(): React.JSX.Element {
  const { page, log, go } = usePane();
  const counts = usePageCounts(log.state);
  return (
    <header>
      <h1 className="visuallyHidden">Complaints Monitor</h1>
      <Tabs
        label="Pages"
        tabs={TABS.map((name) => {
          const count = counts[name];
          return { name, text: PAGE_TITLES[name], ...(count && { count }) };
        })}
        chosen={page}
        onChoose={go}
      />
      <MoreMenu
        items={MORE.map((name) => ({ name, text: PAGE_TITLES[name] }))}
        chosen={page}
        onChoose={(name) => {
          go(name);
          document.getElementById("page")?.focus();
        }}
      />
    </header>
  );
}
