import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { buildWorkbench } from "../../src/workbench/browser/buildWorkbench";
import { serveWorkbench } from "../../src/workbench/browser/serve";
import { chromiumPath } from "../built/chromium";
import { lastRowOf } from "./savedSheet";
import { type OpenWorkbench, driveWorkbench } from "./driveWorkbench";

const DOCS = path.join(__dirname, "../../docs");
const REPORT = "Q4 2021-22 report";

/** `npm run pictures`: takes the pictures of the README anew. */
async function takePictures(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-pictures-"));
  const built = await buildWorkbench(folder);
  const server = await serveWorkbench(built.addIn, built.page, 0);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const workbench = await open(browser, server.url);
  await take(workbench, "workbench.png");
  await workbench.page.getByRole("button", { name: "Generate report" }).click();
  await take(workbench, "menu.png");
  await workbench.page.getByRole("menuitem", { name: "Generate Q4 report" }).click();
  await workbench.sheetTab(REPORT).waitFor();
  const row = lastRowOf(await workbench.saved(), REPORT, "Number of complaints closed - Frontline");
  await workbench.select(`M${row}`);
  await workbench.pane().getByRole("heading", { name: "2 complaints counted" }).waitFor();
  await take(workbench, "figure.png");
  await workbench.sheetTab("Complaints Log").click();
  await workbench.goTo("How it is read");
  await workbench.pane().getByRole("heading", { name: "How the log is read" }).waitFor();
  await take(workbench, "log.png");
  await workbench.goTo("Check");
  await workbench
    .pane()
    .getByRole("heading", { name: /^Check “/u })
    .waitFor();
  await take(workbench, "check.png");
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

async function open(browser: Browser, url: string): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  const page: Page = await context.newPage();
  await page.goto(url);
  const workbench = await driveWorkbench(page);
  await workbench
    .pane()
    .getByRole("button", { name: /^Make the .*report$/u })
    .waitFor();
  return workbench;
}

async function take({ page }: OpenWorkbench, name: string): Promise<void> {
  // Time for the last frame to be drawn.
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(DOCS, name) });
}

void takePictures();
