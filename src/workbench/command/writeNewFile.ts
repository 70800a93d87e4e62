import { randomUUID } from "node:crypto";
import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./codeOf";
import { CommandError } from "./commandError";

/** With which a shell says that a program was stopped by Ctrl+C. */
const STOPPED = 130;

/**
 * Writes a file that does not exist yet. Until all of it is written it has another name in the same folder, so that a full
 * disk leaves no file under the name that it is to have, and Ctrl+C leaves none at all.
 */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = path.join(path.dirname(file), `.${randomUUID()}.unfinished`);
  const remove = (): void => {
    rmSync(unfinished, { force: true });
  };
  const stop = (): never => {
    remove();
    return process.exit(STOPPED);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    await writeFile(unfinished, bytes, { flag: "wx", flush: true });
    nameFinished(unfinished, file);
  } catch (error) {
    throw new CommandError(
      `“${file}” can't be written (${codeOf(error)}). Give --out a folder that you can write to.`,
      { cause: error },
    );
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    remove();
  }
}

/** A link never takes the place of a file that has come there meanwhile; there are disks that have none. */
function nameFinished(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (existsSync(file) || !["EPERM", "ENOTSUP", "ENOSYS", "EMLINK"].includes(codeOf(error))) throw error;
    renameSync(unfinished, file);
  }
}
