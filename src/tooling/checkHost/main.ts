import { lookup } from "node:dns/promises";
import { type CheckedRule, checkHost } from "./checkHost";

const USE = "Use: npm run check-host -- https://complaints.example.gov.uk";

/** Addresses that only a network of one's own has: 10.x, 172.16–31.x, 192.168.x, 127.x, and their like of version 6. */
const PRIVATE = /^(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\.|^(::1$|f[cd])/i;

/** A rule in a line, and under it each fault with its remedy. */
function linesOf({ name, faults }: CheckedRule): string[] {
  if (faults.length === 0) return [`✓ ${name}`];
  return [`✗ Not so: ${name}`, ...faults.flatMap(({ what, remedy }) => [`    ${what}`, `      → ${remedy}`])];
}

/** What to know of a server that only one's own network reaches. */
async function privateNote(host: string): Promise<string[]> {
  const { address } = await lookup(new URL(host).hostname).catch(() => ({ address: "" }));
  return PRIVATE.test(address)
    ? [
        `– ${new URL(host).hostname} is a machine of your own network (${address}). Since version 142, Chrome and Edge ask each person, or your policy (LocalNetworkAccessAllowedForUrls), before Excel on the web may load from it.`,
      ]
    : [];
}

/** `npm run check-host -- ADDRESS`: looks at a deployed copy of the add-in. Exits with 1 where a rule is broken. */
async function main(address: string | undefined): Promise<number> {
  if (address === undefined || !URL.canParse(address) || !address.startsWith("https://")) {
    process.stderr.write(`${USE}\n`);
    return 2;
  }
  const host = address.replace(/\/+$/, "");
  const rules = await checkHost(host);
  const lines = [...rules.flatMap(linesOf), ...(await privateNote(host))];
  process.stdout.write(`${lines.join("\n")}\n`);
  return rules.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

void main(process.argv[2]).then((code) => (process.exitCode = code));
