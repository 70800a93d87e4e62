import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { afterCellEdit } from "../cellEdit";
import type { RuntimeMessage } from "../formulas/functionCalls";
import type { BatchRequest, BatchResponse } from "../protocol/batch";
import { functionAssociation } from "./functionAssociation";

/** Carries out a request of Microsoft's library: what crosses to Excel and back is JSON. */
export type RequestExecutor = (request: string) => string;

const LIBRARY = "excel-win32-16.01.debug.js";

/** What the library finds in place of a browser. */
function pretendedBrowser(): Record<string, unknown> {
  const association = functionAssociation();
  const world: Record<string, unknown> = {
    console,
    setTimeout: soon,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    Promise,
    external: {},
    OSF: {},
    addEventListener: () => undefined,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      cookie: "",
    },
    CustomFunctions: { _association: association, associate: association.associate },
  };
  return Object.assign(world, { window: world, self: world });
}

/** The library lets half a second pass between the answers of functions, to spare an Excel that draws; nothing draws here. */
const HURRY = 50;

function soon(act: () => void, milliseconds = 0): NodeJS.Timeout {
  return setTimeout(act, milliseconds / HURRY);
}

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** The parts of the library that the workbench touches. */
interface Library {
  readonly Excel: { readonly run: Run };
  readonly CustomFunctions: unknown;
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    readonly HostBridge: { init(bridge: Bridge): void };
  };
}

/** By what messages of Excel come in; the library puts its own receiver here. */
interface Bridge {
  onMessageFromHost: (text: string) => void;
  sendMessageToHost: (text: string) => void;
}

const bridge: Bridge = { onMessageFromHost: () => undefined, sendMessageToHost: () => undefined };
/** The kind of a message that carries others to the runtime of custom functions. */
const FOR_FUNCTIONS = 3;

function isLibrary(world: object): world is Library {
  return "Excel" in world && "OfficeExtension" in world && "CustomFunctions" in world;
}

let library: Library | undefined;

/** Microsoft's own Excel library, unmodified, once a process. */
function loadLibrary(): Library {
  if (library) return library;
  const file = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist", LIBRARY);
  const world = pretendedBrowser();
  vm.runInContext(readFileSync(file, "utf8"), vm.createContext(world), { filename: file });
  if (!isLibrary(world)) throw new Error(`${file} is not the Excel library that was expected.`);
  world.OfficeExtension.HostBridge.init(bridge);
  library = world;
  return library;
}

/** What a connected Excel can besides. */
export interface Abilities {
  isSetSupported(name: string): boolean;
  /** Begins a step of undoing; what it gives ends it. */
  beginUndoGroup(): () => void;
  /** Resolves when the cell that somebody is typing in is finished with; undefined while nobody types. */
  cellEdit(): Promise<void> | undefined;
}

/** An Excel that has nothing which is not certain to be there. */
const PLAIN: Abilities = {
  isSetSupported: () => false,
  beginUndoGroup: () => () => undefined,
  cellEdit: () => undefined,
};
let connected = PLAIN;

/** What office.js tells of the Excel that is played here. */
const OFFICE = {
  onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
  HostType: { Excel: "Excel" },
  context: {
    requirements: { isSetSupported: (name: string) => connected.isSetSupported(name) },
    diagnostics: { host: "Excel", platform: "Node", version: "the workbench" },
    ...{ displayLanguage: "en-GB", contentLanguage: "en-GB" },
  },
};

/** Microsoft's library from npm is older than groups of undoing, which it would pass over. */
function runInGroups(run: Run): Run {
  return async (...args) => {
    const isGroup = typeof args[0] === "object" && args[0] !== null && "mergeUndoGroup" in args[0];
    if (!isGroup) return run(...args);
    const endGroup = connected.beginUndoGroup();
    return run(...args).finally(endGroup);
  };
}

interface LibraryMessage {
  readonly Body: string | BatchRequest;
}

/** Makes `Excel.run` of this process talk to an executor, as if it were Excel. */
export function connectLibrary(execute: RequestExecutor, abilities = PLAIN): void {
  const { Excel, OfficeExtension, CustomFunctions } = loadLibrary();
  connected = abilities;
  const ours = { ...Excel, run: runInGroups(Excel.run) };
  Object.assign(globalThis, { Excel: ours, OfficeExtension, CustomFunctions });
  if (!("Office" in globalThis)) Object.assign(globalThis, { Office: OFFICE });
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://workbench/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, { Body }: LibraryMessage) => {
        const body = typeof Body === "string" ? Body : JSON.stringify(Body);
        return answered(await afterCellEdit({ body, flags }, abilities.cellEdit(), execute));
      },
    }),
  };
}

/** Hands a message to the library's runtime of custom functions, which calls what `CustomFunctions.associate` gave it. */
export function sendToFunctions(message: RuntimeMessage): void {
  loadLibrary();
  bridge.onMessageFromHost(JSON.stringify({ type: FOR_FUNCTIONS, message: { entries: [message] } }));
}

function answered(response: string): object {
  const Body = JSON.parse(response) as BatchResponse;
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body };
}
