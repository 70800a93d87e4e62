import { readFileSync } from "node:fs";
import {
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Locator,
  type Page,
  chromium,
} from "playwright-core";
import type { BuiltWorkbench } from "../../src/workbench/browser/buildWorkbench";
import { type WorkbenchServer, serveWorkbench } from "../../src/workbench/browser/serve";
import type { Session } from "../../src/workbench/browser/session";
import { type PlayedExcel, playExcel } from "../../src/workbench/playedExcel";
import { BUILT } from "./buildOnce";
import { chromiumPath } from "./chromium";

/** What Chromium needs to run as root, and to leave the network alone. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

/** The workbench in a browser, and what a person does in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The pane of the add-in; another after a workbook was opened. */
  pane(): Frame;
  /** Chooses a page of the pane. */
  goTo(tab: string): Promise<void>;
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
}

export interface OpenOptions extends BrowserContextOptions {
  /** The day on which the browser is used. */
  readonly today?: string;
}

jest.setTimeout(60_000);

/**
 * Serves the built add-in and a browser to the tests of a file. A test fails on any error of the page or of the
 * pane, and on any request that leaves this machine.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<OpenWorkbench> {
  let server: WorkbenchServer;
  let browser: Browser;
  const errors: string[] = [];
  beforeAll(async () => {
    const { addIn, page } = JSON.parse(process.env[BUILT] ?? "{}") as BuiltWorkbench;
    server = await serveWorkbench(addIn, page, 0);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
  }, 300_000);
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return async ({ today = "2022-04-20", ...options } = {}) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
    await context.addInitScript(shiftClock, Date.parse(`${today}T12:00:00Z`) - Date.now());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    watch(page, errors);
    await page.goto(server.url);
    return openWorkbench(page);
  };
}

/** Makes it another day in a page. Playwright's own clock would stop the timings that office.js asks for. */
function shiftClock(shift: number): void {
  const { now } = Date;
  Date.now = () => now() + shift;
  window.Date = new Proxy(Date, {
    construct: (original, args) =>
      Reflect.construct(original, args.length === 0 ? [Date.now()] : args) as Date,
  });
}

function watch(page: Page, errors: string[]): void {
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  void page.route(
    (address) => address.hostname !== "localhost",
    (route) => {
      errors.push(`The page asked for ${route.request().url()}.`);
      return route.abort();
    },
  );
}

async function openWorkbench(page: Page): Promise<OpenWorkbench> {
  let pane = await paneOf(page);
  const select = async (address: string): Promise<void> => {
    await page.getByLabel("Name box").fill(address);
    await page.getByLabel("Name box").press("Enter");
  };
  return {
    page,
    pane: () => pane,
    goTo: (tab) => pane.getByRole("tab", { name: tab, exact: true }).click(),
    ribbon: async (label) => {
      const button = page.getByRole("button", { name: label, exact: true });
      if ((await button.count()) > 0) return button.click();
      await page.getByRole("button", { name: "Generate report" }).click();
      return page.getByRole("menuitem", { name: label, exact: true }).click();
    },
    openFile: async (bytes, name = "log.xlsx") => {
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      await page.getByLabel("Workbook to open").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
      await page.getByRole("heading", { name, exact: true }).waitFor();
      pane = await paneOf(page);
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
      return playExcel(readFileSync(await (await download).path()), "saved.xlsx");
    },
    failAt: (...fault) =>
      page.evaluate(([typeName, member, code]) => window.workbench?.failAt(typeName, member, code), fault),
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  await pane.getByRole("tablist", { name: "Pages" }).waitFor();
  return pane;
}
