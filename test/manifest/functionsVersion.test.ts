import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS, completedMetadata } from "../../src/tooling/functionsMetadata";
import { MANIFEST } from "../../src/tooling/manifest/manifestXml";

/**
 * Excel keeps the functions' metadata until the manifest's version rises. So each version stands here with a digest of
 * the metadata that it was released with: add a version where they change, and leave the earlier ones alone.
 */
const DIGESTS: Readonly<Record<string, string>> = {
  "1.0.0.0": "6b45855a6edc154e",
  "1.1.0.0": "2609ded2b611be88",
};

async function digestNow(): Promise<string> {
  const { metadataJson } = await generateCustomFunctionsMetadata([FUNCTIONS]);
  return createHash("sha256")
    .update(completedMetadata(metadataJson, "", ""))
    .digest("hex")
    .slice(0, 16);
}

test("the manifest has a version of its own for the functions' metadata as they are now", async () => {
  const manifest = readFileSync(MANIFEST, "utf8");
  const version = /<Version>([^<]+)<\/Version>/u.exec(manifest)?.[1] ?? "";
  expect({ [version]: await digestNow() }).toEqual({ [version]: DIGESTS[version] });
});

test("the manifest's version is the latest, and the package's with it", () => {
  const manifest = readFileSync(MANIFEST, "utf8");
  const project = JSON.parse(readFileSync(path.join(path.dirname(MANIFEST), "package.json"), "utf8")) as {
    readonly version: string;
  };
  expect(manifest).toContain(`<Version>${Object.keys(DIGESTS).at(-1) ?? ""}</Version>`);
  expect(manifest).toContain(`<Version>${project.version}.0</Version>`);
});
