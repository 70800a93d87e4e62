import * as React from "react";
import type { PageName } from "../../app/ribbon/paneRequest";
import { ReportPage } from "./makeReport/ReportPage";

/** What explains a figure of a report, over whichever page is shown. */
export const FigurePage = React.lazy(async () => ({ default: (await import("./FigurePage")).FigurePage }));

/** The pages; all but the one that opens first come in chunks of their own. */
export const PAGE_COMPONENTS: Readonly<Record<PageName, React.ComponentType>> = {
  report: ReportPage,
  log: React.lazy(async () => ({ default: (await import("./log/LogPage")).LogPage })),
  check: React.lazy(async () => ({ default: (await import("./CheckPage")).CheckPage })),
  due: React.lazy(async () => ({ default: (await import("./DuePage")).DuePage })),
  functions: React.lazy(async () => ({ default: (await import("./FunctionsPage")).FunctionsPage })),
  settings: React.lazy(async () => ({ default: (await import("./settings/SettingsPage")).SettingsPage })),
  help: React.lazy(async () => ({ default: (await import("./HelpPage")).HelpPage })),
};
