import type { WayOut } from "../regions";

/** What office.js posts to its parent window. */
export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: readonly unknown[] | MethodCall;
}

/** A call of one of the library's methods. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** Where a message came from, and where answers to it go. */
export interface Sender {
  readonly source: Window;
  readonly message: Message;
}

const REQUEST = 0;
/** What an action is asked with: to do it, to tell of an event from now on, or no longer. */
const ASK = { invoke: 0, register: 1, unregister: 2 } as const;

/** With what the library tells Excel, beside its id, where the focus goes. */
const WAYS_OUT: Readonly<Record<number, WayOut>> = {
  5: "nextRegion",
  6: "regionBefore",
  13: "next",
  14: "before",
  17: "next",
  18: "before",
};

/** The way on which the focus leaves the pane, if a message is about that. */
export function wayOutIn({ _actionName, _data }: Message): WayOut | undefined {
  const isNotice = _actionName === "ContextActivationManager_notifyHost";
  return isNotice && Array.isArray(_data) ? WAYS_OUT[Number(_data[1])] : undefined;
}

const REQUESTS = [
  "ContextActivationManager_getAppContextAsync",
  "ContextActivationManager_notifyHost",
  "executeMethod",
];

export function readMessage(data: unknown): Message | undefined {
  try {
    const message = typeof data === "string" ? (JSON.parse(data) as Message) : undefined;
    return message?._messageType === REQUEST ? message : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a message is about an event, which its action is named for. */
export function eventAct({ _actionName, _actionType }: Message): "register" | "unregister" | undefined {
  if (REQUESTS.includes(_actionName)) return undefined;
  if (_actionType === ASK.register) return "register";
  return _actionType === ASK.unregister ? "unregister" : undefined;
}

/** The answer to a request. */
export function answer(sender: Sender, data: unknown): void {
  post(sender, { _responseType: 0, _data: data });
}

/** Word of an event, to whoever registered for it. */
export function tell(sender: Sender, data: unknown): void {
  post(sender, { _responseType: 1, _data: data });
}

function post({ source, message }: Sender, fields: Readonly<Record<string, unknown>>): void {
  const envelope = {
    _messageType: 1,
    _errorCode: 0,
    _serializerVersion: 1,
    _origin: location.href,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
  };
  source.postMessage(JSON.stringify({ ...envelope, ...fields }), location.origin);
}
