import {
  CACHING,
  CONTENT_TYPES,
  METADATA_FILE,
  cachingOf,
  fileEnding,
  policyOf,
} from "../hosting/servedHeaders";
import { type DeployedCopy, PAGE_FILE, served } from "./deployedCopy";
import type { HostAnswer } from "./fetchAnswer";
import type { HostFault, HostRule } from "./hostRule";

const DIST_SAYS = "dist/ has web.config, _headers and nginx.conf.example to copy from.";

/** A script may be of either type; what else a type says, such as its letters, does not matter. */
const ALSO_RIGHT: Readonly<Record<string, string>> = {
  "application/javascript": "text/javascript",
  "application/xml": "text/xml",
};

function typeFault(file: string, { headers }: HostAnswer): HostFault[] {
  const plain = (type: string): string => (type.split(";")[0] ?? type).trim().toLowerCase();
  const wanted = CONTENT_TYPES[fileEnding(file)];
  const sent = plain(headers["content-type"] ?? "no type");
  if (wanted === undefined || (ALSO_RIGHT[sent] ?? sent) === plain(wanted)) return [];
  return [{ what: `${file} comes as ${sent}.`, remedy: `Send it as Content-Type: ${wanted}. ${DIST_SAYS}` }];
}

/** The directives of a `Cache-Control` header: `max-age` with its seconds, others with 0. */
function directivesOf(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(",").map((one) => {
      const [name = "", value] = one.trim().toLowerCase().split("=");
      return [name, Number(value ?? 0)];
    }),
  );
}

const WEEK = 7 * 86_400;

function cachingFault(file: string, { headers }: HostAnswer): HostFault[] {
  const wanted = cachingOf(file);
  const sent = headers["cache-control"] ?? "";
  if (isKeptRightly(wanted, directivesOf(sent))) return [];
  return [
    {
      what: `${file} comes with ${sent === "" ? "no Cache-Control" : `Cache-Control: ${sent}`}.`,
      remedy: `Send Cache-Control: ${wanted}. ${DIST_SAYS}`,
    },
  ];
}

function isKeptRightly(wanted: string, sent: ReadonlyMap<string, number>): boolean {
  const age = sent.get("max-age");
  if (wanted === CACHING.forEver) return !sent.has("no-store") && !sent.has("no-cache") && (age ?? 0) >= WEEK;
  if (wanted === CACHING.aDay) return !sent.has("no-store") && !sent.has("no-cache");
  return sent.has("no-cache") || sent.has("no-store") || age === 0;
}

/** The sources of each directive of a policy. */
function sourcesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(";").map((one) => {
      const [name = "", ...sources] = one.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** What the page needs and the policy of the server does not let it have. */
function forbidden(needed: string, sent: string): string[] {
  const allowed = sourcesOf(sent);
  return [...sourcesOf(needed)].flatMap(([name, sources]) => {
    const granted = allowed.get(name) ?? (name.endsWith("-src") ? allowed.get("default-src") : undefined);
    const missing = sources.filter((source) => source !== "'none'" && granted?.includes(source) === false);
    return missing.map((source) => `${name} ${source}`);
  });
}

function policyFaults(copy: DeployedCopy): HostFault[] {
  const page = served(copy).find(({ file }) => file === PAGE_FILE)?.answer;
  if (!page) return [];
  const needed = policyOf(page.body.toString("utf8"));
  const sent = page.headers["content-security-policy"];
  const remedy = `Send ${PAGE_FILE} with Content-Security-Policy: ${needed}`;
  if (sent === undefined) return [{ what: `${PAGE_FILE} comes without a content-security policy.`, remedy }];
  const missing = forbidden(needed, sent);
  return missing.length === 0
    ? []
    : [
        {
          what: `The server's content-security policy forbids what the pane needs: ${missing.join(", ")}.`,
          remedy,
        },
      ];
}

/** Excel on the web shows the pane in a frame of its pages, whose hosts Microsoft changes. */
function framingFaults(copy: DeployedCopy): HostFault[] {
  return served(copy)
    .filter(({ file }) => file.endsWith(".html"))
    .flatMap(({ file, answer: { headers } }) =>
      [
        ...(headers["x-frame-options"] === undefined
          ? []
          : [`X-Frame-Options: ${headers["x-frame-options"]}`]),
        ...(sourcesOf(headers["content-security-policy"] ?? "").has("frame-ancestors")
          ? ["frame-ancestors in its content-security policy"]
          : []),
      ].map((sent) => ({
        what: `${file} comes with ${sent}, which leaves the pane blank in Excel on the web.`,
        remedy: "Take it out for the folder of the add-in.",
      })),
    );
}

function corsFaults(copy: DeployedCopy): HostFault[] {
  const metadata = served(copy).find(({ file }) => file === METADATA_FILE)?.answer;
  if (!metadata || metadata.headers["access-control-allow-origin"] !== undefined) return [];
  return [
    {
      what: `${METADATA_FILE} comes without Access-Control-Allow-Origin: in Excel on the web every function would be #NAME?.`,
      remedy: `Send it with Access-Control-Allow-Origin: *. ${DIST_SAYS}`,
    },
  ];
}

/** Whether what goes with the files is what Excel needs. */
export const HEADER_RULES: readonly HostRule[] = [
  {
    name: "Every file comes as the type that it is.",
    faults: (copy) => served(copy).flatMap(({ file, answer }) => typeFault(file, answer)),
  },
  { name: "Excel on the web may read the functions' metadata.", faults: corsFaults },
  {
    name: "Files are kept by browsers as long as they may be, and no longer.",
    faults: (copy) => served(copy).flatMap(({ file, answer }) => cachingFault(file, answer)),
  },
  { name: "The pages may stand in a frame.", faults: framingFaults },
  { name: "The pane's page has its content-security policy, and no narrower one.", faults: policyFaults },
];
