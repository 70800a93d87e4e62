import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { manifestFaults } from "./manifestFaults";
import { MANIFEST, readManifestXml } from "./manifestXml";

/** What Microsoft's tool says where its web service does not answer. */
const OUT_OF_REACH = "Unable to contact the manifest validation service";

/**
 * `npm run validate [-- FILE]`: holds a manifest, `manifest.xml` where none is named, against the rules that can be
 * checked here, then asks Microsoft's own validator, which is a web service. Exits with 1 where either finds a fault;
 * a service that can't be reached is none, but is said.
 */
async function validate(file: string): Promise<number> {
  const faults = await faultsOf(file);
  for (const fault of faults) console.log(`✗ ${fault}`);
  if (faults.length > 0) return 1;
  console.log("✓ The manifest breaks none of the rules that can be checked on this machine.");
  return askMicrosoft(file);
}

async function faultsOf(file: string): Promise<string[]> {
  try {
    return manifestFaults(await readManifestXml(file));
  } catch (error) {
    return [
      `“${file}” can't be read as a manifest: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}

function askMicrosoft(file: string): number {
  const tool = createRequire(__filename).resolve("office-addin-manifest");
  const cli = path.join(path.dirname(tool), "..", "cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "validate", file], {
    encoding: "utf8",
    input: "",
  });
  if (`${stdout}${stderr}`.includes(OUT_OF_REACH)) {
    console.log(
      "– Microsoft's validator was not asked: its web service can't be reached from here. Run this again where there is a network.",
    );
    return 0;
  }
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return status ?? 1;
}

void validate(process.argv[2] ?? MANIFEST).then((code) => (process.exitCode = code));
