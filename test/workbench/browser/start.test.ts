import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, type Server, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { PROJECT } from "../../../src/tooling/manifest/manifestXml";
import { serveWorkbench } from "../../../src/workbench/browser/serve";

const START = path.join(PROJECT, "src/workbench/browser/start.ts");
const temporary = mkdtempSync(path.join(os.tmpdir(), "complaints-monitor-start-"));
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

interface Started {
  readonly process: ChildProcess;
  said(): string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the workbench as `npm start` does. */
function start(...args: readonly string[]): Started {
  const child = spawn(process.execPath, ["--require", require.resolve("tsx/cjs"), START, ...args], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => (said += part));
  return {
    process: child,
    said: () => said,
    ended: once(child, "close").then(([code]) => code as number | null),
  };
}

async function listening(server: Server): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

test.each([
  [["--port", "many"], "A port is a number from 1 to 65535, not “many”.\n"],
  [["--port", "70000"], "A port is a number from 1 to 65535, not “70000”.\n"],
  [["--prot", "3001"], "npm start takes a port and nothing else: npm start -- --port 3001\n"],
])("npm start -- %s ends in a sentence", async (args, sentence) => {
  const { ended, said } = start(...args);
  expect(await ended).toBe(1);
  expect(said()).toBe(sentence);
});

test("a port that another program uses ends in a sentence, before anything is built", async () => {
  const server = createServer((socket) => socket.destroy());
  const port = await listening(server);
  const { ended, said } = start("--port", String(port));
  expect(await ended).toBe(1);
  expect(said()).toBe(
    `Another program on this machine uses port ${port}. Choose another: npm start -- --port ${port + 1}\n`,
  );
  server.close();
});

test("a second start on the same port says where the first one is", async () => {
  const page = path.join(PROJECT, "src/workbench/browser");
  const server = await serveWorkbench(path.join(PROJECT, "none"), page, 0);
  const { port } = new URL(server.url);
  const { ended, said } = start("--port", port);
  expect(await ended).toBe(1);
  expect(said()).toContain(`The workbench is running already, at https://localhost:${port}/ `);
  server.close();
});

test("Ctrl+C ends it with a sentence and leaves nothing behind, while it is still being built too", async () => {
  const server = createServer();
  const port = await listening(server);
  server.close();
  const { process: child, ended, said } = start("--port", String(port));
  while (!said().includes("Building")) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(said()).toBe("Building the add-in …\n\nThe workbench has ended.\n");
  expect(readdirSync(temporary).filter((name) => name.startsWith("complaints-monitor"))).toEqual([]);
});
