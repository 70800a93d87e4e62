/**
 * Draws the add-in's icons: every `assets/drawings/NAME-32.svg` at the sizes that Excel asks for, and its own
 * drawing with less in it, `NAME-16.svg`, at 16 pixels. Run by `npm run icons` after a drawing is changed; the
 * pictures are kept in `assets/icons`.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const ASSETS = path.resolve(__dirname, "../../../assets");
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Excel shows the add-in's own icon at 64 pixels too, in its list of add-ins. */
function sizesOf(name: string): number[] {
  return name === "addin" ? [16, 32, 64, 80] : [16, 32, 80];
}

async function drawIcon(browser: Browser, name: string, size: number): Promise<void> {
  const drawing = readFileSync(path.join(ASSETS, "drawings", `${name}-${size === 16 ? 16 : 32}.svg`), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path: path.join(ASSETS, "icons", `${name}-${size}.png`), omitBackground: true });
  await page.close();
}

async function drawIcons(): Promise<void> {
  mkdirSync(path.join(ASSETS, "icons"), { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const drawings = readdirSync(path.join(ASSETS, "drawings")).filter((file) => file.endsWith("-32.svg"));
  for (const drawing of drawings) {
    const name = drawing.replace("-32.svg", "");
    for (const size of sizesOf(name)) await drawIcon(browser, name, size);
  }
  await browser.close();
}

void drawIcons();
