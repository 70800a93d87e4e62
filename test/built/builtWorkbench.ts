import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PATIENCE } from "../patience";

/** The variable that names the folder in which the tests find what they share. */
export const FOLDER = "COMPLAINTS_MONITOR_BUILT";

/** The host that the shared add-in is built for. */
export const HOST = "https://complaints.example.gov.uk";

/** What all tests of the built add-in share. */
export interface BuiltWorkbench {
  /** The folder of the add-in as it ships. */
  readonly addIn: string;
  /** The folder of the page that plays Excel. */
  readonly page: string;
  /** What webpack says of the build: a file of JSON. */
  readonly stats: string;
  /** The address of the workbench. */
  readonly url: string;
  /** Where the running browser listens. */
  readonly browser: string;
}

/** The file that says where everything is, once it is there; and the one that says why it never will be. */
export const [READY, FAILED] = ["ready.json", "failed.txt"] as const;

/** Waits until the add-in is built and served, and the browser runs. */
export async function builtWorkbench(): Promise<BuiltWorkbench> {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error("This test belongs in test/build or test/browser.");
  const [ready, failed] = [path.join(folder, READY), path.join(folder, FAILED)];
  const end = Date.now() + PATIENCE;
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    if (Date.now() > end) throw new Error("The add-in was not built in time.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return JSON.parse(readFileSync(ready, "utf8")) as BuiltWorkbench;
}
