import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** A package of which something ships, with the whole text of its licence. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As it names its licence itself: `MIT`. */
  readonly licence: string;
  readonly text: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu;
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u;

/** The packages that files of a build are of, in the order of their names. One without a licence's text can't ship. */
export function shippedPackages(files: Iterable<string>): LicensedPackage[] {
  const folders = new Set([...files].flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  return [...folders].map(licensedPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licensedPackage(folder: string): LicensedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as Readonly<Record<"name" | "version" | "license", string>>;
  const file = readdirSync(folder).find((one) => LICENCE_FILE.test(one));
  if (file === undefined) throw new Error(`${name} ships, but its package has no text of its licence.`);
  return { name, version, licence: license, text: readFileSync(path.join(folder, file), "utf8") };
}

const RULE = "-".repeat(80);

/** The text that goes with what is served: our own licence, then those of the packages in it. */
export function licencesText(own: string, packages: readonly LicensedPackage[]): string {
  const sections = packages.map(({ name, version, licence, text }) =>
    [RULE, `${name} ${version} (${licence})`, "", text.trim(), ""].join("\n"),
  );
  return ["Complaints Monitor", "", own.trim(), "", ...sections].join("\n").replace(/\r\n?/gu, "\n");
}
