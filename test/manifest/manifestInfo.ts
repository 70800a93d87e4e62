import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import type { ManifestInfo } from "office-addin-manifest";

const SCRIPT = `
  const { OfficeAddinManifest } = require(process.argv[1]);
  OfficeAddinManifest.readManifestFile(process.argv[2]).then((info) => console.log(JSON.stringify(info)));
`;

/** What Microsoft's own reader makes of a manifest. It runs by itself, since Jest can't load a module that it needs. */
export function manifestInfo(file: string): ManifestInfo {
  const reader = createRequire(__filename).resolve("office-addin-manifest");
  const answer = execFileSync(process.execPath, ["-e", SCRIPT, reader, file], { encoding: "utf8" });
  return JSON.parse(answer) as ManifestInfo;
}
