import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWorkbench } from "./buildWorkbench";
import { serveWorkbench } from "./serve";

const PORT = 3000;

/** `npm start`: builds the add-in and serves it in a page that plays Excel, until it is ended. */
async function start(): Promise<void> {
  console.log("Building the add-in …");
  const { addIn, page } = await buildWorkbench(temporaryFolder());
  const { url } = await serveWorkbench(addIn, page, PORT);
  console.log(`The workbench is at ${url}`);
  console.log(
    "The browser warns of its certificate because this machine made it itself; go on to localhost.",
  );
}

/** A folder that goes with this process, however that is ended. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-"));
  process.on("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.exit(128 + os.constants.signals[signal]));
  return folder;
}

start().catch((error: unknown) => {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(isTaken ? `Something else on this machine uses port ${PORT}. End it and try again.` : error);
  process.exit(1);
});
