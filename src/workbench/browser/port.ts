import { get } from "node:https";
import { createServer } from "node:net";
import { LOOPBACK, TITLE } from "./serve";
import { StartError } from "./startError";

const USUAL = 3000;
const [LOWEST, HIGHEST] = [1, 65_535];
/** How long another program has to say what it is, in milliseconds. */
const PATIENCE = 2000;

/** The port that `npm start -- --port N` asks for. */
export function portOf(args: readonly string[]): number {
  if (args.length === 0) return USUAL;
  const [, written] = /^--port[= ](.*)$/su.exec(args.join(" ")) ?? [];
  if (written === undefined)
    throw new StartError("npm start takes a port and nothing else: npm start -- --port 3001");
  const port = /^\d{1,5}$/u.test(written) ? Number(written) : 0;
  if (port < LOWEST || port > HIGHEST)
    throw new StartError(`A port is a number from ${LOWEST} to ${HIGHEST}, not “${written}”.`);
  return port;
}

/** Refuses a port that can't be listened at, and says why. */
export async function requireFree(port: number): Promise<void> {
  const code = await codeOfListening(port);
  if (code === undefined) return;
  const another = `npm start -- --port ${port === HIGHEST ? USUAL : port + 1}`;
  if (code === "EACCES") throw new StartError(`Port ${port} is not for everyone. Choose another: ${another}`);
  if (code === "EADDRINUSE" && (await isWorkbench(port)))
    throw new StartError(
      `The workbench is running already, at https://localhost:${port}/ – for a second one, choose another port: ${another}`,
    );
  throw new StartError(`Another program on this machine uses port ${port}. Choose another: ${another}`);
}

/** With which code listening fails; undefined where it does not. */
function codeOfListening(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => {
      resolve("code" in error ? String(error.code) : "");
    });
    server.listen(port, LOOPBACK, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

/** Whether a workbench answers there. */
function isWorkbench(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(
      {
        host: LOOPBACK,
        port,
        path: "/",
        headers: { host: "localhost" },
        rejectUnauthorized: false,
        timeout: PATIENCE,
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => {
          resolve(text.includes(`<title>${TITLE}</title>`));
        });
      },
    );
    request.on("timeout", () => request.destroy());
    request.on("error", () => {
      resolve(false);
    });
  });
}
