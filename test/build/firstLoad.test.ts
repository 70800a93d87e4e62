import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type Frame, chromium } from "playwright-core";
import { buildWorkbench } from "../../src/workbench/browser/buildWorkbench";
import { type WorkbenchServer, serveWorkbench } from "../../src/workbench/browser/serve";
import { chromiumPath } from "../browser/chromium";

/** What the pane may weigh before it can be used, compressed, in bytes; office.js apart. */
const FIRST_LOAD = 150_000;

const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-first-load-"));
let server: WorkbenchServer;
let browser: Browser;
beforeAll(async () => {
  const { addIn, page } = await buildWorkbench(folder);
  server = await serveWorkbench(addIn, page, 0);
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}, 300_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

async function openPane(): Promise<Frame> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(server.url);
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  await pane.getByRole("button", { name: /^Make the .*report$/u }).waitFor();
  return pane;
}

/** The files of ours that the pane has fetched, whatever asked for them. */
async function filesFetched(pane: Frame): Promise<{ readonly name: string; readonly text: string }[]> {
  return pane.evaluate(async () => {
    const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
    const ours = [location.href, ...fetched].filter((name) => new URL(name).pathname.startsWith("/addin/"));
    return Promise.all(ours.map(async (name) => ({ name, text: await (await fetch(name)).text() })));
  });
}

test(`the pane fetches no more than ${FIRST_LOAD / 1000} KB before it can be used`, async () => {
  const files = await filesFetched(await openPane());
  const names = files.map(({ name }) => path.basename(new URL(name).pathname).split(".")[0]);
  expect(names).toEqual(expect.arrayContaining(["taskpane", "commands"]));
  const bytes = files.map(({ text }) => gzipSync(text).length).reduce((sum, one) => sum + one);
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD);
}, 60_000);
