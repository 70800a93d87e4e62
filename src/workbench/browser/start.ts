import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWorkbench } from "./buildWorkbench";
import { serveWorkbench } from "./serve";

const PORT = 3000;

/** `npm start`: builds the add-in and serves it in a page that plays Excel, until it is ended. */
async function start(): Promise<void> {
  console.log("Building the add-in …");
  const { addIn, page } = await buildWorkbench(mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-")));
  const { url } = await serveWorkbench(addIn, page, PORT);
  console.log(`The workbench is at ${url}`);
  console.log(
    "The browser warns of its certificate because this machine made it itself; go on to localhost.",
  );
}

void start();
