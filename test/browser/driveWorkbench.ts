import { buffer } from "node:stream/consumers";
import type { Frame, Locator, Page } from "playwright-core";
import type { Session } from "../../src/workbench/browser/session";
import type { Plays } from "../../src/workbench/plays";
import { type PlayedExcel, playExcel } from "../../src/workbench/playedExcel";

/** The workbench in a browser, and what a person does in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The pane of the add-in; another after a workbook was opened. */
  pane(): Frame;
  /** Goes to a page of the pane. */
  goTo(page: PanePage): Promise<void>;
  /** Chooses a button of the ribbon, or an item of its menu. */
  ribbon(label: string): Promise<void>;
  /** Opens a workbook in place of the one that is open. */
  openFile(bytes: Uint8Array, name?: string): Promise<void>;
  /** Selects cells by the name box: `A1`, or `Log!A1:B2`. */
  select(address: string): Promise<void>;
  /** Types into a cell. */
  type(address: string, text: string): Promise<void>;
  /** A cell of the sheet in front. */
  cell(address: string): Locator;
  sheetTab(name: string): Locator;
  /** What the name box says is selected. */
  selected(): Promise<string>;
  /** What is saved when the button is clicked, opened again. */
  saved(): Promise<PlayedExcel>;
  failAt(...fault: Parameters<Session["failAt"]>): Promise<void>;
  /** Loads the add-in anew. */
  reloadPane(): Promise<void>;
  /** Has the workbench play what some Excel does. */
  play(plays: Partial<Omit<Plays, "beforeRequest">>): Promise<void>;
}

/** The pages of the pane that are always at hand, and those behind More. */
const TABS = ["Report", "Check", "Due"] as const;
const MORE = ["How it is read", "Functions", "Settings", "Help"] as const;
export const PANE_PAGES = [...TABS, ...MORE] as const;
export type PanePage = (typeof PANE_PAGES)[number];

/** Goes to a page of the pane; how many things there are to see to may follow the word of its tab. */
export async function openPage(pane: Frame, page: PanePage): Promise<void> {
  if (TABS.some((tab) => tab === page))
    return pane.getByRole("tab", { name: new RegExp(`^${page}\\b`, "u") }).click();
  await pane.getByRole("button", { name: "More", exact: true }).click();
  return pane.getByRole("menuitem", { name: page, exact: true }).click();
}

/** How the workbench was opened. */
export interface Opening {
  /** A pane that is not shown has no pages yet. */
  readonly isPaneShown?: boolean;
  /** What to open first, where the page was told to open nothing. */
  readonly file?: Uint8Array | undefined;
}

/** Drives a page of the workbench, once its pane is there. */
export async function driveWorkbench(
  page: Page,
  { isPaneShown = true, file }: Opening = {},
): Promise<OpenWorkbench> {
  if (file) await chooseFile(page, file);
  let pane = await paneOf(page, isPaneShown);
  const select = async (address: string): Promise<void> => {
    await page.getByLabel("Name box").fill(address);
    await page.getByLabel("Name box").press("Enter");
  };
  return {
    page,
    pane: () => pane,
    goTo: (name) => openPage(pane, name),
    ribbon: async (label) => {
      const button = page.getByRole("button", { name: label, exact: true });
      if ((await button.count()) > 0) return button.click();
      await page.getByRole("button", { name: "Generate report" }).click();
      return page.getByRole("menuitem", { name: label, exact: true }).click();
    },
    openFile: async (bytes, name) => {
      await chooseFile(page, bytes, name);
      pane = await paneOf(page, isPaneShown);
    },
    select,
    type: async (address, text) => {
      await select(address);
      const bar = page.getByLabel("Formula bar");
      await bar.fill(text);
      await bar.press("Enter");
    },
    cell: (address) => page.locator(`.grid [data-address="${address}"]`),
    sheetTab: (name) => page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name, exact: true }),
    selected: () => page.getByLabel("Name box").inputValue(),
    saved: async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      return playExcel(await buffer(await (await download).createReadStream()), "saved.xlsx");
    },
    failAt: (...fault) =>
      page.evaluate(([typeName, member, code]) => window.workbench?.failAt(typeName, member, code), fault),
    reloadPane: async () => {
      const loaded = page.waitForEvent("framenavigated", (frame) => frame === pane);
      await pane.evaluate(() => {
        location.reload();
      });
      await loaded;
      pane = await paneOf(page, isPaneShown);
    },
    play: (plays) =>
      page.evaluate((changed) => {
        if (window.workbench) Object.assign(window.workbench.plays, changed);
      }, plays),
  };
}

/** Opens a workbook as soon as the page can, and waits until it is open. */
async function chooseFile(page: Page, bytes: Uint8Array, name = "log.xlsx"): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByRole("button", { name: "Generate report" }).waitFor();
  await page.getByLabel("Workbook to open").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

async function paneOf(page: Page, isShown: boolean): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  if (isShown) await pane.getByRole("tablist", { name: "Pages" }).waitFor();
  else await pane.locator("#root > [role=status]").waitFor({ state: "attached" });
  return pane;
}
