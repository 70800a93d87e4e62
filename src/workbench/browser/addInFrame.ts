import type { BatchRequest } from "../protocol/batch";
import { type Host, executeBatch } from "../protocol/executeBatch";

/** An add-in in a frame, to which this page is Excel on the web. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  /** Runs a ribbon command of the add-in; settles when the add-in says that it is done. */
  runCommand(name: string): Promise<void>;
}

/** What the library says of itself and of Excel: on the web, British English, one runtime with functions. */
const HOST_INFO = "Excel$Web$16.01$en-GB$workbench$$$3";
const ADD_IN = "addin1";
const REQUIREMENT_SETS = { ExcelApi: 1.17, SharedRuntime: 1.2, RibbonApi: 1.2, AddInCommands: 1.3 };

/** The calls of the library that are not batches, by their numbers. */
const DISPATCH = { batch: 93, commandCompleted: 94 } as const;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
  };
}

interface Subscription {
  readonly source: Window;
  readonly message: Message;
}

/** Puts an add-in's page into a frame, and answers what its office.js asks. `onBatch` is told of each request. */
export function addInFrame(page: string, host: Host, onBatch: () => void): AddInFrame {
  const frame = document.createElement("iframe");
  frame.title = "Complaints Monitor";
  frame.name = JSON.stringify({
    baseFrameName: "__addin__",
    hostInfo: HOST_INFO,
    xdmInfo: `conversation1$${ADD_IN}$${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
    disabledChangeGates: "[]",
  });
  frame.src = `${page}?_host_Info=${HOST_INFO}`;
  const subscriptions = new Map<string, Subscription>();
  const running: (() => void)[] = [];

  const answer = (message: Message): unknown => {
    const dispatchId = message._data?.DdaMethod?.DispatchId;
    if (dispatchId === DISPATCH.commandCompleted) running.shift()?.();
    if (dispatchId !== DISPATCH.batch) return { Error: 0, Version: 1 };
    const body = message._data?.ArrayData?.find(
      (part) => typeof part === "string" && part.includes("ObjectPaths"),
    );
    const response = executeBatch(host, JSON.parse(String(body)) as BatchRequest);
    onBatch();
    return {
      Error: 0,
      Version: 1,
      Data: [200, ["Content-Type", "application/json"], JSON.stringify(response)],
    };
  };

  window.addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !frame.contentWindow) return;
    const message = readMessage(data);
    if (message?._messageType !== 0) return;
    const subscriber = { source: frame.contentWindow, message };
    if (isSubscription(message)) subscriptions.set(message._actionName, subscriber);
    post(subscriber, { _responseType: 0, _data: answerTo(message, answer) });
  });

  return {
    frame,
    runCommand: (name) =>
      new Promise((resolve) => {
        running.push(resolve);
        const subscriber = subscriptions.get("appCommandInvoked");
        const data = { 0: "command", 1: name, 2: JSON.stringify({ source: { id: name } }) };
        if (subscriber) post(subscriber, { _responseType: 1, _data: data });
      }),
  };
}

function readMessage(data: unknown): Message | undefined {
  try {
    return typeof data === "string" ? (JSON.parse(data) as Message) : undefined;
  } catch {
    return undefined;
  }
}

const REQUESTS = [
  "ContextActivationManager_getAppContextAsync",
  "ContextActivationManager_notifyHost",
  "executeMethod",
];

/** Registering for an event has a kind of its own; its name is the event's. */
function isSubscription({ _actionName, _actionType }: Message): boolean {
  return !REQUESTS.includes(_actionName) && _actionType !== 0;
}

function answerTo(message: Message, execute: (message: Message) => unknown): unknown {
  if (message._actionName === "executeMethod") return execute(message);
  if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext();
  return isSubscription(message) ? { Error: 0 } : null;
}

function appContext(): Readonly<Record<string, unknown>> {
  return {
    ...{ _id: ADD_IN, _appInstanceId: ADD_IN, _appName: 16, _appVersion: "16.01", _hostFullVersion: "16.0" },
    ...{ _appUILocale: "en-GB", _dataLocale: "en-GB", _docUrl: "https://localhost/workbook.xlsx" },
    ...{ _clientMode: 1, _reason: 0, _osfControlType: 1, _eToken: "", _correlationId: "workbench" },
    ...{ _featureGates: {}, _appDomains: [], _initialDisplayMode: 1, _settings: [] },
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}

function post({ source, message }: Subscription, fields: Readonly<Record<string, unknown>>): void {
  const envelope = {
    ...{ _messageType: 1, _errorCode: 0, _serializerVersion: 1, _origin: location.href },
    ...{ _actionName: message._actionName, _conversationId: message._conversationId },
    _correlationId: message._correlationId,
  };
  source.postMessage(JSON.stringify({ ...envelope, ...fields }), location.origin);
}
