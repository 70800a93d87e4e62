/**
 * The process that builds the add-in once for all tests of a run, serves it, and runs one browser for them. It ends
 * with the process that started it.
 */
import { type X509Certificate, createHash } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { buildPage } from "../../src/workbench/browser/buildWorkbench";
import { serveWorkbench } from "../../src/workbench/browser/serve";
import { type BuiltWorkbench, READY } from "./builtWorkbench";
import { chromiumPath } from "./chromium";
import { buildAddIn } from "./builtAddIn";

/** What Chromium needs to run as root, and to leave the network alone. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

async function host(folder: string): Promise<void> {
  const [addIn, page] = [path.join(folder, "addin"), path.join(folder, "page")];
  const stats = path.join(folder, "stats.json");
  buildAddIn(addIn, stats);
  await buildPage(page);
  const { url, certificate } = await serveWorkbench(addIn, page, 0);
  const args = [...ARGUMENTS, `--ignore-certificate-errors-spki-list=${keyOf(certificate)}`];
  const browser = await chromium.launchServer({ executablePath: chromiumPath(), args });
  tell(folder, { addIn, page, stats, url, browser: browser.wsEndpoint() });
  process.off("disconnect", end).once("disconnect", () => void browser.close().then(end));
}

/**
 * By what Chromium knows the server's key. It trusts that, though this machine made the certificate itself, because it
 * keeps no compiled scripts of a server that it does not trust.
 */
function keyOf({ publicKey }: X509Certificate): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
}

/** The file is there whole or not at all. */
function tell(folder: string, built: BuiltWorkbench): void {
  const draft = path.join(folder, "draft.json");
  writeFileSync(draft, JSON.stringify(built));
  renameSync(draft, path.join(folder, READY));
}

function end(): void {
  process.exit(0);
}

process.once("disconnect", end);
void host(process.argv[2] ?? "");
