import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWorkbench } from "./buildWorkbench";
import { portOf, requireFree } from "./port";
import { serveWorkbench } from "./serve";
import { StartError } from "./startError";

/** `npm start`: builds the add-in and serves it in a page that plays Excel, until it is ended. */
async function start(args: readonly string[]): Promise<void> {
  const port = portOf(args);
  await requireFree(port);
  console.log("Building the add-in …");
  const { addIn, page } = await buildWorkbench(temporaryFolder());
  // Somebody else may have taken the port meanwhile.
  await requireFree(port);
  const { url } = await serveWorkbench(addIn, page, port);
  console.log(`The workbench is at ${url}`);
  console.log(
    "The browser warns of its certificate because this machine made it itself; go on to localhost.",
  );
  console.log("Press Ctrl+C to end it.");
}

/** A folder that goes with this process, however that is ended. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => {
    console.log("\nThe workbench has ended.");
    // Whoever presses Ctrl+C has what they want.
    process.exit(signal === "SIGINT" ? 0 : 128 + os.constants.signals[signal]);
  });

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
