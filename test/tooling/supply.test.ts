import { readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../../src/tooling/projectFolder";

const read = (file: string): string => readFileSync(path.join(PROJECT, file), "utf8");

/** A package of the lock file, as far as it is looked at. */
interface LockedPackage {
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

const locked = Object.entries(
  (JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, LockedPackage>> })
    .packages,
).filter(([name]) => name !== "");

test("no package that is installed may run a script of its own", () => {
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/mu);
  expect(read("src/tooling/setup.mjs")).toContain('"--ignore-scripts"');
});

test("those that would run one are known, and work without", () => {
  const names = locked.flatMap(([name, { hasInstallScript }]) => (hasInstallScript ? [name] : []));
  expect(names.map((name) => name.replace("node_modules/", "")).sort()).toEqual([
    "core-js-pure",
    "esbuild",
    "protobufjs",
    "unrs-resolver",
  ]);
});

test("every package comes from the registry, and is held against its checksum", () => {
  const others = locked.filter(
    ([, { resolved, integrity }]) =>
      (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")) ||
      !integrity?.startsWith("sha512-"),
  );
  expect(others.map(([name]) => name)).toEqual([]);
});
