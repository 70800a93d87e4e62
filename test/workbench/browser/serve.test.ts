import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type TLSSocket, connect } from "node:tls";
import { type WorkbenchServer, serveWorkbench } from "../../../src/workbench/browser/serve";
import { answerRequest } from "../../../src/workbench/browser/answerRequest";

let [folder, built, page] = ["", "", ""];
let server: WorkbenchServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  [built, page] = [path.join(folder, "built"), path.join(folder, "page")];
  for (const one of [built, page]) mkdirSync(one);
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(
    path.join(built, "taskpane.html"),
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'" />`,
  );
  writeFileSync(path.join(page, "workbench.html"), "<title>Workbench</title>");
  server = await serveWorkbench(built, page, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const port = (): number => Number(new URL(server.url).port);

async function connected(host: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: port(), rejectUnauthorized: false });
    socket.once("secureConnect", () => {
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

/** What the server sends for these bytes, until it closes the connection. */
async function answerTo(bytes: string, isGone = false): Promise<string> {
  const socket = await connected("127.0.0.1");
  return new Promise((resolve) => {
    let answer = "";
    socket.setEncoding("latin1").on("data", (data: string) => (answer += data));
    socket.on("close", () => {
      resolve(answer);
    });
    socket.on("error", () => undefined);
    // Who has gone waits for no answer.
    if (isGone) socket.end(bytes);
    else socket.write(bytes);
  });
}

function request(
  url: string,
  { method = "GET", host = "localhost", rest = "Connection: close" } = {},
): string {
  return `${method} ${url} HTTP/1.1\r\nHost: ${host}\r\n${rest}\r\n\r\n`;
}

async function statusOf(url: string, more: { method?: string; host?: string } = {}): Promise<string> {
  return (await answerTo(request(url, more))).split(" ")[1] ?? "";
}

test("only this machine can connect", async () => {
  const others = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of others) await expect(connected(address)).rejects.toThrow();
  (await connected("127.0.0.1")).destroy();
});

test.each([
  ["/", "200"],
  ["/?a=%zz#x", "200"],
  ["/taskpane.html", "200"],
  ["/addin/taskpane.html", "200"],
  ["/sample.xlsx", "200"],
  ["/%zz", "400"],
  ["/%00", "400"],
  ["*", "400"],
  ["http://localhost/", "400"],
  ["//", "404"],
  ["//evil.example/", "404"],
  ["/none", "404"],
  [`/${"x".repeat(8000)}`, "404"],
  [`/${"x/".repeat(4000)}`, "404"],
  ["/../secret.txt", "404"],
  ["/%2e%2e/secret.txt", "404"],
  ["/addin/..%2fsecret.txt", "404"],
  ["/addin/..%5csecret.txt", "404"],
  ["/office/../../../../package.json", "404"],
  ["/addin", "404"],
  ["/addin/", "404"],
  ["/taskpane.html/", "404"],
  [`/${"x".repeat(20_000)}`, "431"],
])("%s is answered with %s", async (url, status) => {
  expect(await statusOf(url)).toBe(status);
});

test.each([
  ["localhost", "200"],
  ["LOCALHOST:3000", "200"],
  ["127.0.0.1:3000", "200"],
  ["[::1]:3000", "200"],
  ["evil.example", "421"],
  ["localhost.evil.example", "421"],
  ["evil.example:localhost", "421"],
  ["localhost@evil.example", "421"],
  ["", "421"],
])("asked for the host “%s”, it answers with %s", async (host, status) => {
  expect(await statusOf("/", { host })).toBe(status);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is not allowed", async (method) => {
  expect(await answerTo(request("/", { method }))).toMatch(/^HTTP\/1\.1 405 [^]*\r\nAllow: GET, HEAD\r\n/u);
});

test("what is no request is answered with a sentence", async () => {
  expect(await answerTo("nonsense\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400 [^]*\r\n\r\nThis is no request that the workbench understands\.\n$/u,
  );
  expect(await answerTo(request("/none"))).toContain("There is nothing at this address.");
});

test("HEAD is answered without the content", async () => {
  const [head = "", content] = (await answerTo(request("/", { method: "HEAD" }))).split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 200 /u);
  expect(content).toBe("");
});

test("a file that can't be read is an answer too", () => {
  const asked = { method: "GET", url: "/addin/workbench.html", headers: { host: "localhost" } };
  expect(answerRequest(asked, { built: page, page: built }).status).toBe(500);
});

/** Numbers from 0 to below 1, the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
}

const PIECES = [
  ...["/", "//", ".", "..", "%2e", "%2f", "%5c", "%00", "%zz", "%", "\\", "?", "#", ":", "@", "*", "~", "é"],
  ...[
    "addin",
    "office",
    "taskpane.html",
    "sample.xlsx",
    "con",
    "nul",
    "[",
    "]",
    " ",
    "\t",
    "%c3",
    "%ff",
    "&",
  ],
];
const METHODS = ["GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "CONNECT", "get", "G ET", ""];
const HOSTS = [
  "localhost",
  "localhost",
  "127.0.0.1:1",
  "evil.example",
  "",
  "a b",
  "[::1",
  "localhost\r\nHost: x",
];
const REST = [
  "Connection: keep-alive",
  "If-None-Match: *",
  "Range: bytes=0-",
  "Content-Length: 5",
  "Upgrade: x",
  "X",
];

test("ten thousand random requests leave it running, and each that is one is answered", async () => {
  const next = random(15);
  const one = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
  const url = (from = PIECES): string =>
    `/${Array.from({ length: 1 + Math.floor(next() * 8) }, () => one(from)).join("")}${next() < 0.02 ? "x".repeat(1500) : ""}`;
  const sound = (): string =>
    request(url(PIECES.filter((piece) => /^[!-~]+$/u.test(piece) && piece !== "#")), { rest: "X: x" });
  for (let round = 0; round < 320; round++) {
    const asked = Array.from({ length: 24 }, sound).join("") + request("/");
    expect((await answerTo(asked)).split(/HTTP\/1\.1 (?:200|400|404) /u)).toHaveLength(26);
  }
  const rough = (): string => request(url(), { method: one(METHODS), host: one(HOSTS), rest: one(REST) });
  for (let round = 0; round < 100; round++) await answerTo(Array.from({ length: 20 }, rough).join(""), true);
  expect(await statusOf("/")).toBe("200");
});
