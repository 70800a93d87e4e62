import * as React from "react";
import { failureText } from "../app/failureText";
import { type PageName, type PaneRequest, onPaneRequest, takePaneRequest } from "../app/ribbon/paneRequest";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Notice } from "./components/Notice";
import { type Tab, Tabs, tabIds } from "./components/Tabs";
import { PAGE_COMPONENTS } from "./pages/pages";
import { type Pane, PaneProvider } from "./state/pane";
import { useLog } from "./state/useLog";
import { usePaneShown } from "./state/usePaneShown";
import { useWatchedLog } from "./state/useWatchedLog";

const TABS: readonly Tab<PageName>[] = [
  { name: "report", text: "Report" },
  { name: "log", text: "Log" },
  { name: "check", text: "Check" },
  { name: "due", text: "Due" },
  { name: "figure", text: "Figure" },
  { name: "functions", text: "Functions" },
  { name: "settings", text: "Settings" },
  { name: "help", text: "?", spoken: "Help" },
];

/** The task pane. Until it is first shown it is empty, so that it reads and watches nothing. */
export function App(): React.JSX.Element {
  const isShown = usePaneShown();
  const [hasBegun, setBegun] = React.useState(false);
  if (isShown && !hasBegun) setBegun(true);
  return hasBegun ? <Pages isShown={isShown} /> : <p role="status">Starting Complaints Monitor…</p>;
}

interface PagesProps {
  readonly isShown: boolean;
}

/** The pages of the pane, the log that they share, and what the ribbon asks of them. */
function Pages({ isShown }: PagesProps): React.JSX.Element {
  const log = useLog();
  useWatchedLog(log, isShown);
  const [page, setPage] = React.useState<PageName>("report");
  const [failure, setFailure] = React.useState<string>();
  const [news, setNews] = React.useState<string>();
  const goOn = (): void => {
    setFailure(undefined);
    setNews(undefined);
  };
  const [request, setRequest] = useRequest(setPage, isShown);
  const [kept] = React.useState(() => new Map<string, unknown>());
  const pane: Pane = {
    log,
    isShown,
    kept,
    request,
    requestTaken: () => {
      setRequest(undefined);
    },
    go: (next) => {
      goOn();
      setPage(next);
    },
    say: setNews,
    act: (action) => {
      goOn();
      action().catch((error: unknown) => {
        setFailure(failureText(error));
      });
    },
  };
  const Page = PAGE_COMPONENTS[page];
  const ids = tabIds(page);
  return (
    <PaneProvider value={pane}>
      <header>
        <h1 className="visuallyHidden">Complaints Monitor</h1>
        <Tabs label="Pages" tabs={TABS} chosen={page} onChoose={pane.go} />
      </header>
      <main>
        <div id={ids.panel} role="tabpanel" aria-labelledby={ids.tab} className="stack">
          {failure !== undefined && <Notice kind="error">{failure}</Notice>}
          {news !== undefined && <Notice kind="info">{news}</Notice>}
          <ErrorBoundary key={page}>
            <React.Suspense fallback={<p role="status">Loading…</p>}>
              <Page />
            </React.Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </PaneProvider>
  );
}

/** Takes what the ribbon asks, as the pane is shown and while it is, and goes to the page in question. */
function useRequest(
  setPage: (page: PageName) => void,
  isShown: boolean,
): [PaneRequest | undefined, (request: PaneRequest | undefined) => void] {
  const [request, setRequest] = React.useState<PaneRequest>();
  React.useEffect(() => {
    if (!isShown) return undefined;
    const take = (): void => {
      const asked = takePaneRequest();
      if (!asked) return;
      setRequest(asked);
      setPage(asked.page);
    };
    take();
    return onPaneRequest(take);
  }, [setPage, isShown]);
  return [request, setRequest];
}
