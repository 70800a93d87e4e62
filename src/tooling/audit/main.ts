import { spawnSync } from "node:child_process";
import path from "node:path";
import { PROJECT } from "../projectFolder";
import { auditAnswer } from "./auditAnswer";

/** Every folder that locks packages of its own. */
const FOLDERS = [".", "test/bench", "test/mutation"];

const answers = FOLDERS.map((folder) => {
  const { stdout } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], {
    cwd: path.join(PROJECT, folder),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return auditAnswer(folder === "." ? "The project" : folder, stdout);
});
process.stdout.write(`${answers.map(({ text }) => text).join("\n")}\n`);
process.exitCode = Math.max(...answers.map(({ exitCode }) => exitCode));
