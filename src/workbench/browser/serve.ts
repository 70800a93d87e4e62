import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { Duplex } from "node:stream";
import { generate } from "selfsigned";
import { answerRequest } from "./answerRequest";

/** A server of the workbench, and how to end it. */
export interface WorkbenchServer {
  readonly url: string;
  /** By which browsers know it. */
  readonly certificate: X509Certificate;
  close(): void;
}

const TRUSTED = path.join(os.homedir(), ".office-addin-dev-certs");
/** Nobody else in the network is to see a log that somebody has open here. */
export const LOOPBACK = "127.0.0.1";
/** The title of the page before a workbook is open, by which a workbench is known. */
export const TITLE = "A stand-in for Excel";

/**
 * Serves the workbench over https, which office.js insists on: the page that plays Excel, and the built add-in for
 * it under `/addin/`, unmodified but for the address of office.js. Besides, the add-in just as it was built, for an
 * Excel that its manifest was sideloaded into. `built` holds the add-in's files, `page` those of the workbench. Only
 * this machine can ask for them.
 */
export async function serveWorkbench(built: string, page: string, port: number): Promise<WorkbenchServer> {
  const keys = await certificate();
  const server = createServer(keys, (request, response) => {
    const { status, headers, content } = answerRequest(request, { built, page });
    for (const [name, value] of headers) response.setHeader(name, value);
    response.writeHead(status).end(content);
  });
  server.on("clientError", refuse);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, LOOPBACK, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${given}/`,
    certificate: new X509Certificate(keys.cert),
    close: () => void server.close(),
  };
}

/** Answers what is no request with a sentence, as far as anyone still listens. */
function refuse(error: Error, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const isTooLong = "code" in error && error.code === "HPE_HEADER_OVERFLOW";
  const status = isTooLong ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const sentence = "This is no request that the workbench understands.\n";
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${sentence.length}\r\nConnection: close\r\n\r\n${sentence}`,
  );
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
