import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import { CONTENT_TYPES, policyOf, servedHeaders } from "../../tooling/hosting/servedHeaders";

/** The folders that are served: the add-in as it was built, and the page that plays Excel. */
export interface ServedFolders {
  readonly built: string;
  readonly page: string;
}

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly content?: Buffer | string;
}

const OFFICE = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const PROJECT = path.join(__dirname, "../../..");
/** The type of what is only downloaded. */
const BYTES = "application/octet-stream";
const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** By which names this machine calls itself: whoever asks for another was led here by a page from elsewhere. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** What a browser shows of a request that is refused. */
const SENTENCES: Readonly<Record<number, string>> = {
  400: "This is no address of the workbench.",
  404: "There is nothing at this address. The workbench is at /.",
  405: "The workbench only gives files.",
  421: "The workbench answers to localhost alone.",
  500: "This file can't be read. Start the workbench again.",
};

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** Answers any request whatever: what is no sound request for a file that is served is refused. */
export function answerRequest(request: Asked, folders: ServedFolders): Answer {
  try {
    return answer(request, folders);
  } catch {
    // A file that went away as it was read, or that nobody may read.
    return refusal(500);
  }
}

function answer({ method, url = "", headers }: Asked, folders: ServedFolders): Answer {
  if (!OWN_HOST.test(headers.host ?? "")) return refusal(421);
  if (method !== "GET" && method !== "HEAD") return refusal(405, [["Allow", "GET, HEAD"]]);
  const pathname = pathOf(url);
  if (pathname === undefined) return refusal(400);
  const file = fileOf(pathname, folders);
  const version = versionOf(file);
  if (version === undefined) return refusal(404);
  const sent = [...headersOf(file, folders.built), ["ETag", version] as const];
  if (headers["if-none-match"] === version) return { status: 304, headers: sent };
  const content = pathname === "/addin/taskpane.html" ? withOwnOffice(file) : readFileSync(file);
  return { status: 200, headers: sent, content };
}

function refusal(status: number, headers: Answer["headers"] = []): Answer {
  const type = ["Content-Type", "text/plain; charset=utf-8"] as const;
  return { status, headers: [type, ...headers], content: `${SENTENCES[status] ?? ""}\n` };
}

/** The path that a request asks for, its escaped signs resolved; undefined where it is none. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/su, ""));
    return path.startsWith("/") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** By what a browser knows whether a file has changed; undefined where there is no such file. */
function versionOf(file: string): string | undefined {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? `"${found.mtimeMs}-${found.size}"` : undefined;
  } catch {
    // No disk has files of such names.
    return undefined;
  }
}

/** The file behind an address; outside the folders that are served there is none. */
function fileOf(pathname: string, { built, page }: ServedFolders): string {
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
