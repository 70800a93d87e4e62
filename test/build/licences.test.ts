import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../../src/tooling/manifest/manifestXml";
import { shippedPackages } from "../../src/tooling/licences/licencesText";
import { type BuiltAddIn, builtAddIn } from "../built/builtAddIn";

/** What ships besides our own code; webpack's are the lines by which scripts load each other. */
const SHIPPED = ["object-assign", "react", "react-dom", "scheduler"];

let built: BuiltAddIn;
let text: string;
beforeAll(async () => {
  built = await builtAddIn();
  text = readFileSync(path.join(built.folder, "licences.txt"), "utf8");
});

function licenceOf(folder: string): string {
  const file = path.join(PROJECT, folder, "LICENSE");
  const text = readFileSync(existsSync(file) ? file : path.join(PROJECT, folder, "license"), "utf8");
  return text.replace(/\r\n?/gu, "\n").trim();
}

test("no other packages ship than those that were meant to", () => {
  const packages = built.modules.flatMap(
    ({ name }) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(name)?.[1] ?? [],
  );
  expect([...new Set(packages)].sort()).toEqual(SHIPPED);
});

test("our own licence, and the whole one of each package that ships, go with what is served", () => {
  expect(text).toContain(licenceOf("."));
  for (const name of [...SHIPPED, "webpack"]) {
    expect(text).toContain(licenceOf(`node_modules/${name}`));
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "mu"));
  }
});

test("a package without the text of its licence can't ship", () => {
  const file = path.join(PROJECT, "node_modules/tslib/none.js");
  expect(() => shippedPackages([path.join(__dirname, "node_modules/none/index.js")])).toThrow();
  expect(shippedPackages([file]).map(({ name }) => name)).toEqual(["tslib"]);
});
