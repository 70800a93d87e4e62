import type { Browser, BrowserContextOptions, Dialog, Page } from "playwright-core";
import { PATIENCE } from "../patience";

/** Pages that are new to each test. */
export interface FreshPages {
  /** A page in which nothing was opened yet; what `prepare` puts into it is taken out again with the page. */
  give(
    options: BrowserContextOptions,
    prepare: (page: Page) => Promise<readonly AsyncDisposable[]>,
  ): Promise<Page>;
  /** Takes back all pages that were given. */
  takeBack(): Promise<void>;
}

/**
 * Pages that are new to each test but in their process, which a browser takes longer to start than the workbench. A
 * page is given again with nothing of what it showed or stored, and never while another test has it. A test that
 * changes a page's size or look puts that back.
 */
export function freshPages(browser: Browser, onMade: (page: Page) => void): FreshPages {
  const free = new Map<string, Page[]>();
  const given: (() => Promise<void>)[] = [];
  return {
    give: async (options, prepare) => {
      const key = JSON.stringify(options);
      const page = free.get(key)?.pop() ?? (await madePage(browser, options, onMade));
      const prepared = await prepare(page);
      given.push(async () => {
        page.on("dialog", leave);
        await page.goto("about:blank");
        page.off("dialog", leave);
        for (const one of prepared) await one[Symbol.asyncDispose]();
        free.set(key, [...(free.get(key) ?? []), page]);
      });
      return page;
    },
    takeBack: async () => {
      for (const takeBack of given.splice(0)) await takeBack();
    },
  };
}

/** A page asks before changes are lost. */
function leave(dialog: Dialog): void {
  void dialog.accept();
}

async function madePage(
  browser: Browser,
  options: BrowserContextOptions,
  onMade: (page: Page) => void,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(forgetStorage);
  onMade(page);
  return page;
}

/** Before a page begins, so that nothing is left of what the last one wrote as it was closed. */
function forgetStorage(): void {
  if (window !== window.top || location.protocol === "about:") return;
  localStorage.clear();
  sessionStorage.clear();
}
