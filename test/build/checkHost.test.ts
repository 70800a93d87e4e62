import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";
import { serveWorkbench } from "../../src/workbench/browser/serve";
import { checkHost } from "../../src/tooling/checkHost/checkHost";
import { policyOf, servedHeaders } from "../../src/tooling/hosting/servedHeaders";
import { type BuiltAddIn, builtAddIn } from "../built/builtAddIn";
import { HOST, builtWorkbench } from "../built/builtWorkbench";

/** What a server answers for a file; a fault changes one. */
interface Served {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

type Fault = (file: string, served: Served) => Served;

let built: BuiltAddIn;
let trusted: { readonly private: string; readonly cert: string };
const servers: Server[] = [];

beforeAll(async () => {
  built = await builtAddIn();
  trusted = await certificateFor(365);
});
afterAll(() => {
  for (const server of servers) server.close();
});

async function certificateFor(days: number): Promise<{ private: string; cert: string }> {
  const notAfterDate = new Date(Date.now() + days * 86_400_000);
  const extensions = [
    { name: "subjectAltName" as const, altNames: [{ type: 2 as const, value: "localhost" }] },
  ];
  return generate([{ name: "commonName", value: "localhost" }], { keySize: 2048, notAfterDate, extensions });
}

/** Serves the built add-in as it should be, but for a fault; says the address. */
async function serve(fault: Fault = (_, served) => served, keys = trusted): Promise<string> {
  const policy = policyOf(readFileSync(path.join(built.folder, "taskpane.html"), "utf8"));
  let host = "";
  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    const file = (request.url ?? "/").slice(1);
    const answer = fault(file, answerFor(file, policy, host));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  host = `https://localhost:${(server.address() as AddressInfo).port}`;
  return host;
}

function answerFor(file: string, policy: string, host: string): Served {
  if (!built.files.includes(file)) return { status: 404, headers: {}, body: Buffer.from("") };
  const bytes = readFileSync(path.join(built.folder, file));
  const isText = !file.endsWith(".png");
  const body = isText ? Buffer.from(bytes.toString("utf8").replaceAll(HOST, host)) : bytes;
  return { status: 200, headers: { ...servedHeaders(file, policy) }, body };
}

/** The rules that a server breaks, and what is said of it. */
async function broken(host: string, ca = trusted.cert): Promise<{ name: string; what: string }[]> {
  const rules = await checkHost(host, { ca });
  return rules.flatMap(({ name, faults }) =>
    faults.map(({ what, remedy }) => ({ name, what: `${what} ${remedy}` })),
  );
}

const only =
  (wanted: RegExp, change: (served: Served) => Served): Fault =>
  (file, served) =>
    wanted.test(file) ? change(served) : served;
const withHeader = (name: string, value: string) => (served: Served) => ({
  ...served,
  headers: { ...served.headers, [name]: value },
});
const without = (name: string) => (served: Served) => ({
  ...served,
  headers: Object.fromEntries(Object.entries(served.headers).filter(([one]) => one !== name)),
});
const replaced = (words: string | RegExp, instead: string) => (served: Served) => ({
  ...served,
  body: Buffer.from(served.body.toString("utf8").replace(words, instead)),
});

test("a copy of the build that is served as its own files say breaks no rule", async () => {
  expect(await broken(await serve())).toEqual([]);
});

const FAULTS: readonly (readonly [rule: RegExp, fault: string, Fault, said: RegExp])[] = [
  [
    /Office would load it/,
    "a manifest below 1.0",
    only(/^manifest/, replaced(/<Version>1/, "<Version>0")),
    /below 1\.0/,
  ],
  [
    /Office would load it/,
    "no manifest that can be read",
    only(/^manifest/, replaced("<OfficeApp", "<")),
    /can't be read/,
  ],
  [
    /names this address/,
    "a manifest of another host",
    only(/^manifest/, replaced(/https:\/\/localhost:\d+/g, "https://elsewhere.example")),
    /elsewhere\.example/,
  ],
  [
    /is there, at once/,
    "a script that is missing",
    only(/^functions\.js$/, () => ({ status: 404, headers: {}, body: Buffer.from("") })),
    /functions\.js is answered with 404/,
  ],
  [
    /is there, at once/,
    "a sign-in page before the pane",
    only(/^taskpane\.html/, () => ({ status: 302, headers: { Location: "/login" }, body: Buffer.from("") })),
    /302, to \/login/,
  ],
  [
    /the type that it is/,
    "scripts sent as plain text",
    only(/^taskpane\..*js$/, withHeader("Content-Type", "text/plain")),
    /comes as text\/plain/,
  ],
  [
    /the type that it is/,
    "metadata of no type",
    only(/^functions\.json/, without("Content-Type")),
    /comes as no type/,
  ],
  [
    /functions' metadata/,
    "metadata that only its own host may read",
    only(/^functions\.json/, without("Access-Control-Allow-Origin")),
    /every function would be #NAME\?/,
  ],
  [
    /as long as they may be/,
    "a page that browsers keep",
    only(/^taskpane\.html/, withHeader("Cache-Control", "public, max-age=86400")),
    /max-age=86400/,
  ],
  [
    /as long as they may be/,
    "metadata without a word about caching",
    only(/^functions\.json/, without("Cache-Control")),
    /no Cache-Control/,
  ],
  [
    /as long as they may be/,
    "icons that must not be kept",
    only(/\.png$/, withHeader("Cache-Control", "no-store")),
    /no-store/,
  ],
  [
    /as long as they may be/,
    "scripts with a hash that are asked for each time",
    only(/\.[0-9a-f]{12}\.js$/, withHeader("Cache-Control", "no-cache")),
    /immutable/,
  ],
  [
    /stand in a frame/,
    "X-Frame-Options",
    only(/\.html$/, withHeader("X-Frame-Options", "SAMEORIGIN")),
    /X-Frame-Options: SAMEORIGIN/,
  ],
  [
    /stand in a frame/,
    "frame-ancestors",
    only(/\.html$/, (served) =>
      withHeader(
        "Content-Security-Policy",
        `${served.headers["Content-Security-Policy"] ?? ""}; frame-ancestors 'self'`,
      )(served),
    ),
    /frame-ancestors/,
  ],
  [
    /content-security policy/,
    "no policy",
    only(/\.html$/, without("Content-Security-Policy")),
    /without a content-security policy/,
  ],
  [
    /content-security policy/,
    "a policy that keeps office.js out",
    only(/\.html$/, withHeader("Content-Security-Policy", "default-src 'self'")),
    /script-src https:\/\/appsforoffice/,
  ],
  [
    /as large as the manifest says/,
    "an icon of another size",
    only(/addin-32\.png$/, (served) => ({
      ...served,
      body: readFileSync(path.join(built.folder, "assets/icons/addin-64.png")),
    })),
    /64 × 64 pixels, and should be 32 × 32/,
  ],
  [
    /as large as the manifest says/,
    "an icon that is none",
    only(/addin-64\.png$/, (served) => ({ ...served, body: Buffer.from("GIF89a") })),
    /not a PNG picture/,
  ],
];

test.each(FAULTS)("%s is broken by %s, and that alone is said", async (rule, _, fault, said) => {
  const found = await broken(await serve(fault));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ name }) => !rule.test(name))).toEqual([]);
  expect(found.map(({ what }) => what).join("\n")).toMatch(said);
});

test("a certificate that nobody trusts is said, and the rest is looked at all the same", async () => {
  const found = await broken(await serve(only(/\.png$/, withHeader("Cache-Control", "no-store"))), "");
  expect(found.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/certificate is trusted/),
      expect.stringMatching(/as long as/),
    ]),
  );
});

test("a certificate that ends in a few days is said", async () => {
  const ending = await certificateFor(3);
  const found = await broken(await serve(undefined, ending), ending.cert);
  expect(found).toEqual([
    {
      name: expect.stringMatching(/certificate/) as string,
      what: expect.stringMatching(/ends in [23] days/) as string,
    },
  ]);
});

test("a server that does not answer is one line, not one for each rule", async () => {
  const rules = await checkHost("https://localhost:1", {});
  expect(rules).toHaveLength(1);
  expect(rules[0]?.faults[0]?.what).toMatch(/does not answer/);
});

test("the page that plays Excel serves the add-in as a council's server must", async () => {
  const { page } = await builtWorkbench();
  const { url, close } = await serveWorkbench(built.folder, page, 0);
  const found = await broken(url.replace(/\/$/, ""), "");
  close();
  // Its certificate is its own, and the build is for another host.
  expect(new Set(found.map(({ name }) => name))).toEqual(
    new Set([
      expect.stringMatching(/certificate is trusted/) as string,
      expect.stringMatching(/names this address/) as string,
    ]),
  );
});
