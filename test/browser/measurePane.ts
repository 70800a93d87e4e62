import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { type Browser, type Frame, type Page, chromium } from "playwright-core";
import { buildWorkbench } from "../../src/workbench/browser/buildWorkbench";
import { serveWorkbench } from "../../src/workbench/browser/serve";
import { chromiumPath } from "../built/chromium";
import { generateLog } from "../bench/generateLog";
import { openPage } from "./driveWorkbench";

const RUNS = 9;
const LONG_LOG = 100_000;
/** The pane is to be usable in so many milliseconds, and never blocked for longer than so many. */
const USABLE_IN = 1000;
const LONGEST_BLOCK = 200;
const PATIENCE = 300_000;

declare global {
  interface Window {
    usableAt?: number;
    longestBlock?: { milliseconds: number };
  }
}

/**
 * Measures the built pane in the workbench: when its button Make the … report can be used, counted from when its page
 * begins to load, and the longest time that it blocks on a long log.
 */
async function measurePane(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-bench-"));
  const built = await buildWorkbench(folder);
  const server = await serveWorkbench(built.addIn, built.page, 0);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const usable: number[] = [];
    for (let run = 0; run < RUNS; run++) usable.push(await timeToUse(browser, server.url));
    usable.sort((a, b) => a - b);
    const median = usable[Math.floor(RUNS / 2)] ?? Infinity;
    console.log(`\nThe pane in the workbench, sample log, ${RUNS} fresh loads`);
    report("usable after", median, USABLE_IN, `least ${Math.round(usable[0] ?? 0)} ms`);
    for (const [what, block] of await blocks(browser, server.url)) report(what, block, LONGEST_BLOCK);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

function report(what: string, milliseconds: number, limit: number, more = ""): void {
  const verdict = milliseconds <= limit ? "within" : "OVER";
  console.log(`${what.padEnd(44)}${milliseconds.toFixed(0).padStart(7)} ms   ${verdict} ${limit}   ${more}`);
}

async function timeToUse(browser: Browser, url: string): Promise<number> {
  const page = await newPage(browser);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const buttons = [...document.querySelectorAll("button")];
      const button = buttons.find(({ textContent }) => textContent.startsWith("Make the "));
      if (button && !button.disabled) window.usableAt ??= performance.now();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(url);
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: /^Make the .*report$/u }).waitFor();
  const usableAt = await pane.evaluate(() => window.usableAt ?? Infinity);
  await page.context().close();
  return usableAt;
}

/** The longest block while a long log is read and previewed, checked, listed by due date, and reported on. */
async function blocks(browser: Browser, url: string): Promise<[string, number][]> {
  const page = await newPage(browser);
  await page.addInitScript(() => {
    const longest = (window.longestBlock = { milliseconds: 0 });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === "self") longest.milliseconds = Math.max(longest.milliseconds, duration);
    }).observe({ type: "longtask" });
  });
  await page.goto(url);
  await page.getByLabel("Workbook to open").setInputFiles({
    name: "long.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await longLog()),
  });
  await page.getByRole("heading", { name: "long.xlsx" }).waitFor();
  const pane = await paneOf(page);
  const found: [string, number][] = [];
  const take = async (what: string): Promise<void> => {
    await page.waitForTimeout(300);
    found.push([`${LONG_LOG.toLocaleString("en-GB")} rows: ${what}`, await longestSince(pane)]);
  };
  await pane.getByRole("button", { name: /^Make the .*report$/u }).waitFor();
  await take("reading and preview");
  await openPage(pane, "How it is read");
  await pane.getByRole("heading", { name: "How the log is read" }).waitFor();
  await take("what was understood");
  await openPage(pane, "Check");
  await pane.getByRole("heading", { name: /^Check “/u }).waitFor();
  await take("check");
  await openPage(pane, "Due");
  await pane.getByRole("heading", { name: "Open complaints" }).waitFor();
  await take("due list");
  await openPage(pane, "Functions");
  await pane.getByRole("heading", { name: "Functions" }).waitFor();
  await take("functions");
  await openPage(pane, "Report");
  await pane.getByRole("button", { name: /^Make the .*report$/u }).click();
  await pane.getByText("was written to").waitFor();
  await take("generating the report");
  await page.context().close();
  return found;
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  return pane;
}

function longestSince(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const { longestBlock } = window;
    const milliseconds = longestBlock?.milliseconds ?? Infinity;
    if (longestBlock) longestBlock.milliseconds = 0;
    return milliseconds;
  });
}

async function longLog(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Log");
  for (const line of generateLog(LONG_LOG)) sheet.addRow([...line]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

void measurePane();
