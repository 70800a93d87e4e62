import type { SentRequest } from "../../cellEdit";
import type { WayOut } from "../regions";
import {
  type Message,
  type MethodCall,
  type Sender,
  answer,
  eventAct,
  readMessage,
  tell,
  wayOutIn,
} from "./messages";

/** An add-in in a frame, to which this page is Excel on the web. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  /** Runs a ribbon command of the add-in; settles when the add-in says that it is done. */
  runCommand(name: string, controlId: string): Promise<void>;
  /** Tells the add-in of an event, if it has registered for it. */
  raise(eventName: string, data: unknown): void;
  close(): void;
}

/** What the add-in asks of Excel. */
export interface ExcelSide {
  readonly documentUrl: string;
  /** Whether the add-in is loaded with its pane shown, or only to answer the ribbon and formulas. */
  readonly isPaneShown: boolean;
  /** Whether it runs functions of add-ins; asked whenever the add-in is loaded. */
  hasFunctions(): boolean;
  /** Carries out a batch of the library's; request and answer are JSON. */
  execute(request: SentRequest): Promise<string>;
  /** The focus goes out of the pane. */
  leavePane(way: WayOut): void;
}

/** What the library says of itself and of Excel: on the web, British English, one runtime with functions. */
const HOST_INFO = "Excel$Web$16.01$en-GB$workbench$$$3";
const ADD_IN = "addin1";
const REQUIREMENT_SETS = {
  ...{ ExcelApi: 1.17, SharedRuntime: 1.2, RibbonApi: 1.2, AddInCommands: 1.3 },
  DelayForCellEdit: 1.1,
};
const FUNCTION_SETS = { CustomFunctionsRuntime: 1.3 };

/** The calls of the library that need more than a word, by their numbers. */
const DISPATCH = { batch: 93, commandCompleted: 94 } as const;
const COMMAND_EVENT = "appCommandInvoked";

/** Puts an add-in's page into a frame, and answers what its office.js asks. */
export function addInFrame(page: string, excel: ExcelSide): AddInFrame {
  const frame = frameOf(page);
  const subscribers = new Map<string, Sender>();
  const running: (() => void)[] = [];
  /** Commands that were chosen before the add-in was ready for any. */
  const waiting: (() => void)[] = [];

  const execute = async (message: Message): Promise<unknown> => {
    const dispatchId = callIn(message).DdaMethod?.DispatchId;
    if (dispatchId === DISPATCH.commandCompleted) running.shift()?.();
    if (dispatchId !== DISPATCH.batch) return { Error: 0, Version: 1 };
    return { Error: 0, Version: 1, Data: [200, CONTENT_TYPE, await excel.execute(batchIn(message))] };
  };
  const answerTo = async (message: Message): Promise<unknown> => {
    if (message._actionName === "executeMethod") return execute(message);
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext(excel);
    return eventAct(message) ? { Error: 0 } : null;
  };
  const subscribe = (sender: Sender): void => {
    const { _actionName: name } = sender.message;
    const act = eventAct(sender.message);
    if (act === "register") subscribers.set(name, sender);
    if (act === "unregister") subscribers.delete(name);
    if (act === "register" && name === COMMAND_EVENT) for (const run of waiting.splice(0)) run();
  };
  const listen = ({ data, source }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || !frame.contentWindow) return;
    const message = readMessage(data);
    if (!message) return;
    const sender = { source: frame.contentWindow, message };
    const wayOut = wayOutIn(message);
    if (wayOut) excel.leavePane(wayOut);
    void answerTo(message).then((data) => {
      answer(sender, data);
      subscribe(sender);
    });
  };
  const raise = (eventName: string, data: unknown): void => {
    const subscriber = subscribers.get(eventName);
    if (subscriber) tell(subscriber, data);
  };
  window.addEventListener("message", listen);
  listenForF6(frame, excel);

  return {
    frame,
    raise,
    runCommand: (name, controlId) =>
      new Promise((resolve) => {
        const run = (): void => {
          running.push(resolve);
          const context = JSON.stringify({ source: { id: controlId } });
          raise(COMMAND_EVENT, { 0: `command-${controlId}`, 1: name, 2: context });
        };
        if (subscribers.has(COMMAND_EVENT)) run();
        else waiting.push(run);
      }),
    close: () => {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}

/** The library leaves F6 alone, and a frame keeps the keys that are pressed in it. */
function listenForF6(frame: HTMLIFrameElement, excel: ExcelSide): void {
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key !== "F6" || event.ctrlKey) return;
      event.preventDefault();
      excel.leavePane(event.shiftKey ? "regionBefore" : "nextRegion");
    });
  });
}

const CONTENT_TYPE = ["Content-Type", "application/json"] as const;

/** The library reads from its window's name whom it talks to. */
function frameOf(page: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = `${page}?_host_Info=${HOST_INFO}`;
  frame.title = "Complaints Monitor";
  frame.name = JSON.stringify({
    baseFrameName: "__addin__",
    hostInfo: HOST_INFO,
    xdmInfo: `conversation1$${ADD_IN}$${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
    disabledChangeGates: "[]",
  });
  return frame;
}

/** Of the parts of a message with a batch, its flags are the second behind it. */
function batchIn(message: Message): SentRequest {
  const parts = callIn(message).ArrayData ?? [];
  const index = parts.findIndex((part) => typeof part === "string" && part.includes("ObjectPaths"));
  return { body: String(parts[index]), flags: Number(parts[index + 2]) };
}

function callIn({ _data }: Message): MethodCall {
  return _data && !isList(_data) ? _data : {};
}

function isList(data: readonly unknown[] | MethodCall): data is readonly unknown[] {
  return Array.isArray(data);
}

/** How the library knows whether the pane was shown when the add-in was loaded. */
const DISPLAY_MODE = { hidden: 1, taskPane: 2 } as const;

function appContext({
  documentUrl,
  isPaneShown,
  hasFunctions,
}: ExcelSide): Readonly<Record<string, unknown>> {
  return {
    _id: ADD_IN,
    _appInstanceId: ADD_IN,
    _appName: 16,
    _appVersion: "16.01",
    _hostFullVersion: "16.0",
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: documentUrl,
    _clientMode: 1,
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _featureGates: {},
    _appDomains: [],
    _settings: [],
    _initialDisplayMode: isPaneShown ? DISPLAY_MODE.taskPane : DISPLAY_MODE.hidden,
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ...(hasFunctions() && FUNCTION_SETS) }),
    _officeTheme: officeTheme(),
  };
}

/** Office's light theme or its black one, as the browser prefers. */
function officeTheme(): Readonly<Record<string, string>> {
  return window.matchMedia("(prefers-color-scheme: dark)").matches
    ? { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" }
    : { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" };
}
