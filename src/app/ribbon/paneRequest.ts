import { readJson } from "../../excel/kept/kept";
import {
  type Shape,
  isEither,
  isListOf,
  isNumber,
  isObjectOf,
  isOneOf,
  isText,
} from "../../excel/kept/shape";
import type { RowsLeftOut } from "../log/rowsLeftOut";
import type { ReportNews } from "../report/reportNews";

/** The pages of the pane. */
export const PAGES = ["report", "log", "check", "due", "functions", "settings", "help"] as const;
export type PageName = (typeof PAGES)[number];

/** Which report a button of the ribbon makes: of the newest quarter of that number, or of the last complete one. */
const WANTED_QUARTERS = [1, 2, 3, 4, "latest"] as const;
export type WantedQuarter = (typeof WANTED_QUARTERS)[number];

/** What the ribbon asks the pane to show. */
export type PaneRequest = PageRequest | ReportPageRequest;

interface PageRequest {
  readonly page: Exclude<PageName, "report">;
}

/**
 * What a button that makes a report leaves to the pane. `exists`: the workbook has this report already; replace it, or
 * keep both? `written`: it was written, and the user must be told something about it. `log`: there is no log, or
 * several, or a question about it is open; the pane asks, and then offers the report that was wanted. `failed`: anything
 * else.
 */
export type ReportPageRequest = { readonly page: "report" } & (
  | { readonly matter: "exists"; readonly quarter: string }
  | { readonly matter: "written"; readonly news: ReportNews }
  | { readonly matter: "log"; readonly wanted: WantedQuarter }
  | { readonly matter: "failed"; readonly message: string }
);

const isPageRequest: Shape<PageRequest> = isObjectOf<PageRequest>({
  page: isOneOf(PAGES.filter((page) => page !== "report")),
});

const isReportNews: Shape<ReportNews> = isObjectOf<ReportNews>({
  sheet: isText,
  quarter: isText,
  notes: isListOf(isText),
  rows: isObjectOf<RowsLeftOut>({
    used: isText,
    worrying: isNumber,
    reasons: isListOf(isText),
  }),
});

const page = isOneOf(["report"]);
const isReportPageRequest: Shape<ReportPageRequest> = isEither<ReportPageRequest>(
  isObjectOf({ page, matter: isOneOf(["exists"]), quarter: isText }),
  isObjectOf({ page, matter: isOneOf(["written"]), news: isReportNews }),
  isObjectOf({ page, matter: isOneOf(["log"]), wanted: isOneOf(WANTED_QUARTERS) }),
  isObjectOf({ page, matter: isOneOf(["failed"]), message: isText }),
);

const isPaneRequest: Shape<PaneRequest> = isEither<PaneRequest>(isPageRequest, isReportPageRequest);

const KEY = "ComplaintsMonitor.PaneRequest";
const EVENT = "complaints-monitor-pane-request";

/** In a shared runtime the ribbon and the pane are one page, and this is all they need. */
let asked: PaneRequest | undefined;

/** Leaves word for the pane, which may be open, or is about to be. */
export function askPane(request: PaneRequest): void {
  asked = request;
  withSession((session) => {
    session.setItem(KEY, JSON.stringify(request));
  });
  window.dispatchEvent(new Event(EVENT));
}

/** What was asked since this was last called. */
export function takePaneRequest(): PaneRequest | undefined {
  const request = asked ?? requestOfSession();
  asked = undefined;
  withSession((session) => {
    session.removeItem(KEY);
  });
  return request;
}

/** Tells when something is asked while the pane is open. */
export function onPaneRequest(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => {
    window.removeEventListener(EVENT, listener);
  };
}

/** Where Excel keeps no shared runtime, the ribbon and the pane share only the session. */
function requestOfSession(): PaneRequest | undefined {
  return withSession((session) => readJson(session.getItem(KEY), isPaneRequest));
}

/** Does something with the session's storage. A browser that blocks third-party storage throws at any touch of it. */
function withSession<T>(use: (session: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
