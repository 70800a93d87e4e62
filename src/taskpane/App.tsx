import * as React from "react";
import { failureText } from "../app/failureText";
import { selectCell } from "../app/host";
import { type PageName, type PaneRequest, onPaneRequest, takePaneRequest } from "../app/ribbon/paneRequest";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Notice } from "./components/Notice";
import { tabId } from "./components/Tabs";
import { PaneHeader } from "./PaneHeader";
import { FigurePage, PAGE_COMPONENTS } from "./pages/pages";
import { PAGE_TITLES, hasTab } from "./pages/pageTitles";
import { type Pane, PaneProvider } from "./state/pane";
import { useFigure } from "./state/useFigure";
import { useKeptFocus } from "./state/useKeptFocus";
import { useLog } from "./state/useLog";
import { usePaneShown } from "./state/usePaneShown";
import { useSingleClicks } from "./state/useSingleClicks";
import { useWatchedLog } from "./state/useWatchedLog";

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

/** The pages of the pane, with what is always in sight around them. */
function Pages({ isShown }: PagesProps): React.JSX.Element {
  const [foot, setFoot] = React.useState<HTMLElement | null>(null);
  const { pane, failure, news } = usePaneState(isShown, foot);
  const { page, figure } = pane;
  useSingleClicks();
  useKeptFocus();
  return (
    <PaneProvider value={pane}>
      <PaneHeader />
      <main>
        <div
          id="page"
          tabIndex={-1}
          className="stack"
          {...(hasTab(page)
            ? { role: "tabpanel", "aria-labelledby": tabId(page) }
            : { role: "region", "aria-label": PAGE_TITLES[page] })}
        >
          {figure && (
            <ShownPage>
              <FigurePage />
            </ShownPage>
          )}
          <div hidden={figure !== undefined} className="stack">
            <ShownPage key={page}>{React.createElement(PAGE_COMPONENTS[page])}</ShownPage>
          </div>
        </div>
      </main>
      <footer>
        {failure !== undefined && <Notice kind="error">{failure}</Notice>}
        {news !== undefined && <Notice kind="info">{news}</Notice>}
        <div ref={setFoot} className="foot" hidden={figure !== undefined} />
      </footer>
    </PaneProvider>
  );
}

/** A page, which may have to be fetched and may fail. */
function ShownPage({ children }: React.PropsWithChildren<unknown>): React.JSX.Element {
  return (
    <ErrorBoundary>
      <React.Suspense fallback={<p role="status">Loading…</p>}>{children}</React.Suspense>
    </ErrorBoundary>
  );
}

interface PaneState {
  readonly pane: Pane;
  readonly failure: string | undefined;
  readonly news: string | undefined;
}

/** The log that the pages share, the page that is shown, and what the ribbon asks of them. */
function usePaneState(isShown: boolean, foot: HTMLElement | null): PaneState {
  const log = useLog();
  useWatchedLog(log, isShown);
  const figure = useFigure(log.state.kind === "ready" ? log.state.opened : undefined, isShown);
  const { leave } = figure;
  const [page, setPage] = React.useState<PageName>("report");
  const [failure, setFailure] = React.useState<string>();
  const [news, setNews] = React.useState<string>();
  const goOn = (): void => {
    setFailure(undefined);
    setNews(undefined);
  };
  const show = React.useCallback(
    (next: PageName) => {
      setPage(next);
      leave();
    },
    [leave],
  );
  const [request, setRequest] = useRequest(show, isShown);
  const [kept] = React.useState(() => new Map<string, unknown>());
  const act: Pane["act"] = (action) => {
    goOn();
    action().catch((error: unknown) => {
      setFailure(failureText(error));
    });
  };
  const pane: Pane = {
    log,
    page,
    isShown,
    kept,
    foot,
    figure: figure.cell,
    lookForFigure: () => {
      act(figure.look);
    },
    request,
    requestTaken: () => {
      setRequest(undefined);
    },
    go: (next) => {
      goOn();
      show(next);
    },
    goToCell: (cell) => {
      act(() => figure.lead(cell, () => selectCell(cell.sheet, cell.row, cell.column)));
    },
    say: setNews,
    act,
  };
  return { pane, failure, news };
}

/** Takes what the ribbon asks, as the pane is shown and while it is, and goes to the page in question. */
function useRequest(
  show: (page: PageName) => void,
  isShown: boolean,
): [PaneRequest | undefined, (request: PaneRequest | undefined) => void] {
  const [request, setRequest] = React.useState<PaneRequest>();
  React.useEffect(() => {
    if (!isShown) return undefined;
    const take = (): void => {
      const asked = takePaneRequest();
      if (!asked) return;
      setRequest(asked);
      show(asked.page);
    };
    take();
    return onPaneRequest(take);
  }, [show, isShown]);
  return [request, setRequest];
}
