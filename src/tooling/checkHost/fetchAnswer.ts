import https from "node:https";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";

/** What a server answered to a GET. Redirections are not followed: Excel follows some, and not to other hosts. */
export interface HostAnswer {
  readonly status: number;
  /** With names in small letters; one that stands several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly certificate: HostCertificate;
}

/** The certificate that a server showed. */
export interface HostCertificate {
  /** Why this machine does not trust it; undefined where it does. */
  readonly distrust: string | undefined;
  /** Milliseconds since 1970. */
  readonly validTo: number;
}

/** How to ask: the certificates to trust besides those of the machine, and the origin of the page that asks. */
export interface AskOptions {
  readonly ca?: string;
  readonly origin?: string;
}

const PATIENCE = 30_000;

/** Asks a server for a file. Rejects where nothing answers. */
export function fetchAnswer(url: URL, { ca, origin }: AskOptions = {}): Promise<HostAnswer> {
  // A certificate that is not trusted is a fault to be told, beside the others.
  const options = {
    rejectUnauthorized: false,
    agent: false as const,
    timeout: PATIENCE,
    ...(ca !== undefined && { ca }),
    headers: origin === undefined ? {} : { Origin: origin },
  };
  return new Promise((resolve, reject) => {
    const request = https.get(url, options, (response) => {
      const certificate = certificateOf(response.socket);
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const headers = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
        );
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts), certificate });
      });
    });
    request.on("timeout", () => request.destroy(new Error(`no answer within ${PATIENCE / 1000} seconds`)));
    request.on("error", reject);
  });
}

function certificateOf(socket: Socket): HostCertificate {
  if (!(socket instanceof TLSSocket)) throw new Error("The answer did not come over https.");
  return {
    distrust: socket.authorized ? undefined : String(socket.authorizationError),
    validTo: Date.parse(socket.getPeerCertificate().valid_to),
  };
}
