import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { CONTENT_TYPES, policyOf, servedHeaders } from "../../tooling/hosting/servedHeaders";

/** A server of the workbench, and how to end it. */
export interface WorkbenchServer {
  readonly url: string;
  /** By which browsers know it. */
  readonly certificate: X509Certificate;
  close(): void;
}

const OFFICE = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const PROJECT = path.join(__dirname, "../../..");
const TRUSTED = path.join(os.homedir(), ".office-addin-dev-certs");
/** The type of what is only downloaded. */
const BYTES = "application/octet-stream";
const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Serves the workbench over https, which office.js insists on: the page that plays Excel, and the built add-in for
 * it under `/addin/`, unmodified but for the address of office.js. Besides, the add-in just as it was built, for an
 * Excel that its manifest was sideloaded into. `built` holds the add-in's files, `page` those of the workbench.
 */
export async function serveWorkbench(built: string, page: string, port: number): Promise<WorkbenchServer> {
  const keys = await certificate();
  const server = createServer(keys, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = fileOf(decodeURIComponent(pathname), built, page);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const version = `"${found.mtimeMs}-${found.size}"`;
    for (const [name, value] of headersOf(file, built)) response.setHeader(name, value);
    response.setHeader("ETag", version);
    if (request.headers["if-none-match"] === version) response.writeHead(304).end();
    else response.end(pathname === "/addin/taskpane.html" ? withOwnOffice(file) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${given}/`,
    certificate: new X509Certificate(keys.cert),
    close: () => void server.close(),
  };
}

/**
 * The certificate of this machine that Microsoft's tools for add-ins made, which its browsers and Excel trust; where
 * there is none, a new one that nobody does.
 */
async function certificate(): Promise<{ readonly key: Buffer | string; readonly cert: Buffer | string }> {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(TRUSTED, name));
  if (key !== undefined && cert !== undefined && existsSync(key) && existsSync(cert))
    return { key: readFileSync(key), cert: readFileSync(cert) };
  const made = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}

/** The file behind an address; outside the folders that are served there is none. */
function fileOf(pathname: string, built: string, page: string): string {
  const within = (folder: string, name: string): string => path.join(folder, path.normalize(`/${name}`));
  if (pathname === "/sample.xlsx") return path.join(PROJECT, "src/workbench/sample/complaints-log.xlsx");
  if (pathname.startsWith("/office/")) return within(OFFICE, pathname.slice("/office/".length));
  if (pathname.startsWith("/addin/")) return within(built, pathname.slice("/addin/".length));
  if (pathname === "/") return path.join(page, "workbench.html");
  const ofPage = within(page, pathname);
  return existsSync(ofPage) ? ofPage : within(built, pathname);
}

/**
 * What a council's server must send with a file of the add-in; a browser asks for others each time whether they have
 * changed. The page's policy allows its office.js from the package too, which stands on this server.
 */
function headersOf(file: string, built: string): [string, string][] {
  if (!file.startsWith(built))
    return [
      ["Content-Type", CONTENT_TYPES[path.extname(file)] ?? BYTES],
      ["Cache-Control", "no-cache"],
    ];
  const policy = policyOf(readFileSync(path.join(built, "taskpane.html"), "utf8"));
  return Object.entries(servedHeaders(path.relative(built, file).replaceAll(path.sep, "/"), policy));
}

/** The add-in's page takes office.js from Microsoft; here it comes from the package, and the page's policy allows it. */
function withOwnOffice(file: string): string {
  return readFileSync(file, "utf8").replace(OFFICE_ADDRESS, "/office/office.js");
}
