import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  chromium,
} from "playwright-core";
import { builtWorkbench } from "../built/builtWorkbench";
import { PATIENCE } from "../patience";
import { type OpenWorkbench, driveWorkbench } from "./driveWorkbench";

export interface OpenOptions extends BrowserContextOptions {
  /** The day on which the browser is used. */
  readonly today?: string;
  /** Has the add-in loaded without its pane shown, as the ribbon and formulas load it. */
  readonly isPaneClosed?: boolean;
  /** Has the browser refuse all storage, as it does where that of third parties is blocked. */
  readonly isStorageBlocked?: boolean;
}

/**
 * Gives the tests of a file the built add-in in the browser that all share, each in a context of its own. A test fails on any error of the page or of the
 * pane, and on any request that leaves this machine.
 */
export function useWorkbench(): (options?: OpenOptions) => Promise<OpenWorkbench> {
  let url: string;
  let browser: Browser;
  const errors: string[] = [];
  beforeAll(async () => {
    const built = await builtWorkbench();
    url = built.url;
    browser = await chromium.connect(built.browser);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return async ({
    today = "2022-04-20",
    isPaneClosed = false,
    isStorageBlocked = false,
    ...options
  } = {}) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
    await context.addInitScript(shiftClock, Date.parse(`${today}T12:00:00Z`) - Date.now());
    if (isStorageBlocked) await context.addInitScript(blockStorage);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    watch(page, errors);
    await page.goto(isPaneClosed ? `${url}?pane=closed` : url);
    return driveWorkbench(page, !isPaneClosed);
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
  void page.route(
    (address) => address.hostname !== "localhost",
    (route) => {
      errors.push(`The page asked for ${route.request().url()}.`);
      return route.abort();
    },
  );
}
