import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { BatchRequest, BatchResponse } from "../protocol/batch";

/** Carries out a request of Microsoft's library: what crosses to Excel and back is JSON. */
export type RequestExecutor = (request: string) => string;

const LIBRARY = "excel-win32-16.01.debug.js";

/** What the library finds in place of a browser. */
function pretendedBrowser(): Record<string, unknown> {
  const world: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL, Promise },
    ...{ external: {}, OSF: {}, addEventListener: () => undefined },
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      cookie: "",
    },
  };
  return Object.assign(world, { window: world, self: world });
}

/** The parts of the library that the workbench touches. */
interface Library {
  readonly Excel: unknown;
  readonly OfficeExtension: { readonly SessionBase: { _overrideSession: unknown } };
}

function isLibrary(world: object): world is Library {
  return "Excel" in world && "OfficeExtension" in world;
}

let library: Library | undefined;

/** Microsoft's own Excel library, unmodified, once a process. */
function loadLibrary(): Library {
  if (library) return library;
  const file = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist", LIBRARY);
  const world = pretendedBrowser();
  vm.runInContext(readFileSync(file, "utf8"), vm.createContext(world), { filename: file });
  if (!isLibrary(world)) throw new Error(`${file} is not the Excel library that was expected.`);
  library = world;
  return library;
}

/** What office.js tells of the Excel that is played here: it has nothing that is not certain to be there. */
const OFFICE = { context: { requirements: { isSetSupported: () => false } } };

interface LibraryMessage {
  readonly Body: string | BatchRequest;
}

/** Makes `Excel.run` of this process talk to an executor, as if it were Excel. */
export function connectLibrary(execute: RequestExecutor): void {
  const { Excel, OfficeExtension } = loadLibrary();
  Object.assign(globalThis, { Excel, OfficeExtension });
  if (!("Office" in globalThis)) Object.assign(globalThis, { Office: OFFICE });
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://workbench/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: unknown, { Body }: LibraryMessage) =>
        answer(execute, typeof Body === "string" ? Body : JSON.stringify(Body)),
    }),
  };
}

async function answer(execute: RequestExecutor, body: string): Promise<object> {
  const response = JSON.parse(execute(body)) as BatchResponse;
  await Promise.resolve();
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: response };
}
