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
  await page.addInitScript(noteUse);
  await page.goto(url);
  const pane = await (await page.waitForSelector("iframe")).contentFrame();
  if (!pane) throw new Error("The pane has no page.");
  await pane.getByRole("button", { name: /^Make the .*report$/u }).waitFor();
  return pane;
}

declare global {
  /** When the pane could be used, by the clock of its page. */
  var usableFrom: number | undefined;
}

/** Notes in a page when its button that makes a report is first there. */
function noteUse(): void {
  const look = (): void => {
    const buttons = [...document.querySelectorAll("button")];
    if (!buttons.some(({ textContent }) => /^Make the .*report$/u.test(textContent))) return;
    globalThis.usableFrom = performance.now();
    watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true, characterData: true });
}

/** The files of ours that the pane had fetched when it could be used, whatever asked for them. */
async function filesFetched(pane: Frame): Promise<{ readonly name: string; readonly text: string }[]> {
  return pane.evaluate(async () => {
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const { usableFrom = Infinity } = globalThis;
    const fetched = entries.filter(({ responseEnd }) => responseEnd <= usableFrom).map(({ name }) => name);
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

test("the preview is fetched only once it is unfolded", async () => {
  const pane = await openPane();
  const scripts = (): Promise<number> =>
    pane.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length,
    );
  await pane.page().waitForLoadState("networkidle");
  const before = await scripts();
  await pane.getByText("See every figure before it is written").click();
  await pane.getByRole("region", { name: "Preview" }).waitFor();
  expect(await scripts()).toBeGreaterThan(before);
});
