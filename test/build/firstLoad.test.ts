import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type Frame, chromium } from "playwright-core";
import { builtWorkbench } from "../built/builtWorkbench";
import { PATIENCE } from "../patience";

/** What the pane may weigh before it can be used, compressed, in bytes; office.js apart. */
const FIRST_LOAD = 150_000;

let url: string;
let browser: Browser;
beforeAll(async () => {
  const built = await builtWorkbench();
  url = built.url;
  browser = await chromium.connect(built.browser);
});
afterAll(() => browser.close());

async function openPane(): Promise<Frame> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
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
});
