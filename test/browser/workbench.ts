import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  chromium,
} from "playwright-core";
import { builtWorkbench } from "../built/builtWorkbench";
import { type OpenWorkbench, driveWorkbench } from "./driveWorkbench";
import { type FreshPages, freshPages } from "./freshPages";

export interface OpenOptions extends BrowserContextOptions {
  /** The workbook that is open first; the sample where there is none. */
  readonly file?: Uint8Array;
  /** The day on which the browser is used. */
  readonly today?: string;
  /** Has the add-in loaded without its pane shown, as the ribbon and formulas load it. */
  readonly isPaneClosed?: boolean;
  /** Has the browser refuse all storage, as it does where that of third parties is blocked. */
  readonly isStorageBlocked?: boolean;
}

/**
 * Gives the tests of a file the built add-in in the browser that all share, each as if in a browser of its own. A test
 * fails on any error of the page or of the pane, and on any request that leaves this machine.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<OpenWorkbench> {
  let url: string;
  let browser: Browser;
  let pages: FreshPages;
  const errors: string[] = [];
  beforeAll(async () => {
    const built = await builtWorkbench();
    url = built.url;
    browser = await chromium.connect(built.browser);
    pages = freshPages(browser, (page) => {
      watch(page, errors);
    });
  });
  afterEach(async () => {
    await pages.takeBack();
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async ({
    file,
    today = "2022-04-20",
    isPaneClosed = false,
    isStorageBlocked = false,
    ...options
  } = {}) => {
    const page = await pages.give(options, async (given) => [
      await given.addInitScript(shiftClock, Date.parse(`${today}T12:00:00Z`) - Date.now()),
      ...(isStorageBlocked ? [await given.addInitScript(blockStorage)] : []),
    ]);
    const query = [...(isPaneClosed ? ["pane=closed"] : []), ...(file ? ["workbook=none"] : [])];
    await page.goto(`${url}?${query.join("&")}`);
    return driveWorkbench(page, { isPaneShown: !isPaneClosed, file });
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

/** Makes every touch of the page's storage an error. */
function blockStorage(): void {
  for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
}

/** Microsoft's library tells the console of storage that it is refused, and goes on. */
function isOwnWord(message: ConsoleMessage): boolean {
  return message.location().url.includes("/office/") && message.text().startsWith("SecurityError");
}

function watch(page: Page, errors: string[]): void {
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isOwnWord(message)) errors.push(message.text());
  });
  // The browser finds no other machine (test/built/host.ts).
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost")
      errors.push(`The page asked for ${request.url()}.`);
  });
}
