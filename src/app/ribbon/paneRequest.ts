import type { ReportNews } from "../report/reportNews";

/** The pages of the pane. */
export const PAGES = ["report", "log", "check", "due", "figure", "functions", "settings", "help"] as const;
export type PageName = (typeof PAGES)[number];

/** What the ribbon asks the pane to show. */
export type PaneRequest = { readonly page: Exclude<PageName, "report"> } | ReportRequest;

/**
 * What a button that makes a report leaves to the pane. `exists`: the report is there already; replace it, or keep
 * both? `written`: it was written, and there is something to say of it. `log`: there is no log, or there are several, or
 * something of it must be said first; the pane says what, and asks. `failed`: anything else.
 */
export type ReportRequest = { readonly page: "report" } & (
  | { readonly matter: "exists"; readonly quarter: string }
  | { readonly matter: "written"; readonly news: ReportNews }
  | { readonly matter: "log" }
  | { readonly matter: "failed"; readonly message: string }
);

/** The pane and the ribbon share one page, or, where Excel keeps no shared runtime, at least its session. */
const KEY = "ComplaintsMonitor.PaneRequest";
const EVENT = "complaints-monitor-pane-request";

/** Leaves word for the pane, which may be open, or is about to be. */
export function askPane(request: PaneRequest): void {
  sessionStorage.setItem(KEY, JSON.stringify(request));
  window.dispatchEvent(new Event(EVENT));
}

/** What was asked since it was last taken. */
export function takePaneRequest(): PaneRequest | undefined {
  const stored = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return stored === null ? undefined : parsePaneRequest(stored);
}

/** Tells when something is asked while the pane is open. */
export function onPaneRequest(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => {
    window.removeEventListener(EVENT, listener);
  };
}

/** The request that a text says; undefined where it says none. */
export function parsePaneRequest(stored: string): PaneRequest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return undefined;
  }
  return isPaneRequest(value) ? value : undefined;
}

function isPaneRequest(value: unknown): value is PaneRequest {
  if (!isObject(value) || !PAGES.some((page) => page === value["page"])) return false;
  if (value["page"] !== "report") return true;
  switch (value["matter"]) {
    case "exists":
      return typeof value["quarter"] === "string";
    case "written":
      return isReportNews(value["news"]);
    case "failed":
      return typeof value["message"] === "string";
    default:
      return value["matter"] === "log";
  }
}

function isReportNews(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["sheet"] === "string" &&
    typeof value["quarter"] === "string" &&
    ["string", "undefined"].includes(typeof value["note"]) &&
    isRowsLeftOut(value["rows"])
  );
}

function isRowsLeftOut(value: unknown): boolean {
  return (
    isObject(value) &&
    ["read", "used", "worrying"].every((name) => typeof value[name] === "number") &&
    Array.isArray(value["reasons"])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
