import { today } from "../app/dates";
import { associateCommand, officeIsReady, showPane } from "../app/host";
import { type PaneRequest, type WantedQuarter, askPane } from "../app/ribbon/paneRequest";
import { reportCommand } from "../app/ribbon/reportCommand";

/** The buttons that make a report: the id that the manifest names, and the quarter. */
const REPORT_COMMANDS: Readonly<Record<string, WantedQuarter>> = {
  generateQ1: 1,
  generateQ2: 2,
  generateQ3: 3,
  generateQ4: 4,
  generateLatest: "latest",
};

/** The buttons that open the pane on a page. */
const PAGE_COMMANDS: Readonly<Record<string, PaneRequest>> = {
  checkLog: { page: "check" },
  openHelp: { page: "help" },
};

async function openPane(request: PaneRequest): Promise<void> {
  askPane(request);
  await showPane();
}

async function makeReportAndTell(wanted: WantedQuarter): Promise<void> {
  const word = await reportCommand(wanted, today());
  if (word) await openPane(word);
}

void officeIsReady().then(() => {
  for (const [id, wanted] of Object.entries(REPORT_COMMANDS))
    associateCommand(id, () => makeReportAndTell(wanted));
  for (const [id, request] of Object.entries(PAGE_COMMANDS)) associateCommand(id, () => openPane(request));
});
