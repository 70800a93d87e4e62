import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, type Frame, type Page, chromium } from "playwright-core";
import { buildWorkbench } from "../../src/workbench/browser/buildWorkbench";
import { type WorkbenchServer, serveWorkbench } from "../../src/workbench/browser/serve";
import { chromiumPath } from "./chromium";

/** What Chromium needs to run as root, and to leave the network alone. */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

/** The built add-in in a browser, for the tests of one file. */
export interface OpenWorkbench {
  open(): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: Frame;
  /** What went wrong in the page or the pane: a test that leaves anything here fails. */
  readonly errors: readonly string[];
}

export async function startWorkbench(): Promise<OpenWorkbench> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-browser-"));
  const built = await buildWorkbench(folder);
  const server = await serveWorkbench(built.addIn, built.page, 0);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
  return {
    open: () => openPage(browser, server),
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, { url }: WorkbenchServer): Promise<OpenPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route(
    (address) => address.hostname !== "localhost",
    (route) => {
      errors.push(`The page asked for ${route.request().url()}.`);
      return route.abort();
    },
  );
  await page.goto(url);
  const element = await page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  await pane.getByRole("button", { name: "Generate report" }).waitFor();
  return { page, pane, errors };
}
