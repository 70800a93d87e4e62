import { type Browser, type Page, chromium } from "playwright-core";
import { builtWorkbench } from "../built/builtWorkbench";
import { freshPages } from "./freshPages";

let url: string;
let browser: Browser;
beforeAll(async () => {
  const built = await builtWorkbench();
  // A page that stores nothing itself.
  url = `${built.url}workbench.css`;
  browser = await chromium.connect(built.browser);
});
afterAll(() => browser.close());

const prepareNothing = (): Promise<readonly AsyncDisposable[]> => Promise.resolve([]);

/** What stands in a page of what `leaveTraces` and a test's script leave. */
function tracesIn(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => [
    localStorage.getItem("trace"),
    sessionStorage.getItem("trace"),
    document.documentElement.getAttribute("lang"),
    document.title,
  ]);
}

/** What a page stores as it is closed is stored after the test. */
function leaveTraces(): void {
  const store = (): void => {
    localStorage.setItem("trace", "left");
    sessionStorage.setItem("trace", "left");
  };
  store();
  document.title = "left";
  addEventListener("pagehide", store);
}

test("a page that is given again has nothing left of what was shown, stored or prepared in it", async () => {
  const pages = freshPages(browser, () => undefined);
  const first = await pages.give({}, async (page) => [
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.lang = "left";
      });
    }),
  ]);
  await first.goto(url);
  await first.evaluate(leaveTraces);
  expect(await tracesIn(first)).toEqual(["left", "left", "left", "left"]);
  await pages.takeBack();
  const second = await pages.give({}, prepareNothing);
  expect(second).toBe(first);
  await second.goto(url);
  expect(await tracesIn(second)).toEqual([null, null, null, ""]);
});

test("a page that is in use, or that was made otherwise, is not given again", async () => {
  const pages = freshPages(browser, () => undefined);
  const first = await pages.give({}, prepareNothing);
  expect(await pages.give({}, prepareNothing)).not.toBe(first);
  await pages.takeBack();
  expect(await pages.give({ colorScheme: "dark" }, prepareNothing)).not.toBe(first);
});
