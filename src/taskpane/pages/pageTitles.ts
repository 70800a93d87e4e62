import type { PageName } from "../../app/ribbon/paneRequest";

/** What the pages of the pane are called. */
export const PAGE_TITLES: Readonly<Record<PageName, string>> = {
  report: "Report",
  check: "Check",
  due: "Due",
  log: "How it is read",
  functions: "Functions",
  settings: "Settings",
  help: "Help",
};

/** The pages that are always at hand; the others are behind More. */
export const TABS = ["report", "check", "due"] as const satisfies readonly PageName[];
export const MORE = ["log", "functions", "settings", "help"] as const satisfies readonly PageName[];

/** Whether a page has a tab. */
export function hasTab(page: PageName): boolean {
  return TABS.some((name) => name === page);
}
