/** The pages of the pane. */
export const PAGES = ["report", "check", "due", "figure", "settings", "help"] as const;
export type PageName = (typeof PAGES)[number];

/** What the ribbon asks the pane to show. */
export interface PaneRequest {
  readonly page: PageName;
  /** The quarter that it is about: `Q4 2021/22`. */
  readonly quarter?: string;
  /**
   * `exists`: the report is there already; replace it, or keep both? `written`: it was written to `sheet`, and there is
   * something to say of it. `failed`: `message` says what and why.
   */
  readonly matter?: "exists" | "written" | "failed";
  readonly sheet?: string;
  readonly message?: string;
}

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
  return (
    typeof value === "object" &&
    value !== null &&
    "page" in value &&
    PAGES.some((page) => page === value.page) &&
    ["quarter", "matter", "sheet", "message"].every((name) => {
      const part: unknown = Reflect.get(value, name);
      return part === undefined || typeof part === "string";
    })
  );
}
