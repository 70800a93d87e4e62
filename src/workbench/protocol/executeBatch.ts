import {
  ACTION,
  type ArgumentInfo,
  type BatchAction,
  type BatchRequest,
  type BatchResponse,
  type BatchResult,
  type ObjectPath,
  PATH,
  type QueryInfo,
} from "./batch";
import { ExcelError, type ExcelErrorCode } from "./excelError";
import { type HostObject, NULL_OBJECT, isHostObject } from "./hostObject";
import type { MemberUse } from "./memberUse";

/** What carries out requests. */
export interface Host {
  readonly workbook: HostObject;
  /** What Excel offers besides the workbook, by the names under which the library asks for it. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** The objects that the library keeps references to, by the names given to them. */
  readonly references: Map<string, HostObject>;
  /** How many were ever given, so that no name is given twice. */
  referencesGiven: number;
  /** Is told of each member that is used, like `Range.values`; what it throws is the answer. */
  onUse(member: string, use: MemberUse): void;
  /** Whether setting or calling a member is passed over. */
  ignores(member: string): boolean;
  /** What is answered for a property that has a value. */
  answerFor(member: string, value: unknown): unknown;
}

/** Where Excel stops in a request, and why. */
export interface Stop {
  readonly code: ExcelErrorCode;
  /** How many actions are carried out before it; none unless it is given. */
  readonly afterActions?: number;
}

/** Carries out the actions of a request in order. What was done before one fails stays done, as in Excel. */
export function executeBatch(host: Host, request: BatchRequest, stop?: Stop): BatchResponse {
  const objects = new Map<number, HostObject>();
  const results: BatchResult[] = [];
  const traces = request.Actions.filter(({ ActionType }) => ActionType === ACTION.trace).map(({ Id }) => Id);
  for (const [index, action] of request.Actions.entries()) {
    if (stop && index >= (stop.afterActions ?? 0)) return stopped(stop, index);
    try {
      results.push({ ActionId: action.Id, Value: perform(host, request, objects, action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Error: { Code: error.code, Message: error.message, ActionIndex: index } };
    }
  }
  return stop ? stopped(stop, request.Actions.length - 1) : { Results: results, TraceIds: traces };
}

function stopped({ code }: Stop, index: number): BatchResponse {
  return {
    Error: { Code: code, Message: "The workbench was told to refuse this request.", ActionIndex: index },
  };
}

function perform(
  host: Host,
  request: BatchRequest,
  objects: Map<number, HostObject>,
  { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: BatchAction,
): unknown {
  if (ActionType === ACTION.trace) return null;
  const resolve = (id: number): HostObject => resolvePath(host, request, objects, id);
  const target = resolve(ObjectPathId);
  switch (ActionType) {
    case ACTION.instantiate:
      return instantiated(host, target);
    case ACTION.query:
      if (!target.isNull) host.onUse(target.typeName, "get");
      return answerQuery(host, target, QueryInfo ?? {});
    case ACTION.method:
      return callMethod(host, target, Name, argumentsOf(ArgumentInfo, resolve));
    case ACTION.setProperty:
      host.onUse(`${target.typeName}.${memberName(Name)}`, "set");
      if (host.ignores(`${target.typeName}.${memberName(Name)}`)) return null;
      target.set(memberName(Name), argumentsOf(ArgumentInfo, resolve)[0]);
      return null;
    default:
      throw new ExcelError("ApiNotFound", `The workbench does not know actions of type ${ActionType}.`);
  }
}

/** The library takes an object for a null object only when the answer is null. */
function instantiated(host: Host, target: HostObject): unknown {
  if (target.isNull) return null;
  if (!target.isReferenced) return idOf(target);
  const known = [...host.references].find(([, object]) => object === target)?.[0];
  const name = known ?? `reference${++host.referencesGiven}`;
  host.references.set(name, target);
  return { _ReferenceId: name };
}

/** From the next request on, the library asks for the object by `_Id`, and knows its events by `Id`. */
function idOf({ id }: HostObject): { readonly _Id?: string; readonly Id?: string } {
  return id === undefined ? {} : { _Id: id, Id: id };
}

/** The library's own housekeeping: the workbench keeps each reference until the library gives it back. */
function callMethod(host: Host, target: HostObject, name: string, args: readonly unknown[]): unknown {
  if (name === "_KeepReference") return null;
  if (name === "_RemoveReference") {
    host.references.delete(String(args[0]));
    return null;
  }
  if (!target.isNull) host.onUse(`${target.typeName}.${memberName(name)}`, "call");
  if (host.ignores(`${target.typeName}.${memberName(name)}`)) return null;
  const value = target.call(memberName(name), args);
  return isHostObject(value) ? instantiated(host, value) : value;
}

/** `GetItem` is the member `getItem`. */
function memberName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function argumentsOf(
  info: ArgumentInfo | undefined,
  resolve: (id: number) => HostObject,
): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id > 0 ? resolve(id) : argument;
  });
}

/** Within a request, each path leads to one object. */
function resolvePath(
  host: Host,
  request: BatchRequest,
  objects: Map<number, HostObject>,
  id: number,
): HostObject {
  const known = objects.get(id);
  if (known) return known;
  const path = request.ObjectPaths[String(id)];
  if (!path) throw new ExcelError("InvalidReference", `The request has no path ${id}.`);
  const object = followPath(host, path, (other) => resolvePath(host, request, objects, other));
  objects.set(id, object);
  return object;
}

function followPath(host: Host, path: ObjectPath, resolve: (id: number) => HostObject): HostObject {
  switch (path.ObjectPathType) {
    case PATH.global:
      return host.workbook;
    case PATH.null:
      return NULL_OBJECT;
    case PATH.newObject:
      return service(host, path.Name);
    case PATH.reference:
      return referenced(host, path.Name);
    default:
  }
  const parent = resolve(path.ParentObjectPathId ?? 0);
  const args = argumentsOf(path.ArgumentInfo, resolve);
  switch (path.ObjectPathType) {
    case PATH.property:
      return parent.child(memberName(path.Name));
    case PATH.indexer:
      return object(parent.call("getItem", args));
    case PATH.method:
      host.onUse(`${parent.typeName}.${memberName(path.Name)}`, "call");
      return object(parent.call(memberName(path.Name), args));
    default:
      throw new ExcelError(
        "ApiNotFound",
        `The workbench does not know object paths of type ${path.ObjectPathType}.`,
      );
  }
}

function service({ services }: Host, name: string): HostObject {
  const known = Object.hasOwn(services, name) ? services[name] : undefined;
  if (known) return known;
  throw new ExcelError("ApiNotFound", `The workbench offers no ${name}.`);
}

function referenced({ references }: Host, name: string): HostObject {
  const known = references.get(name);
  if (known) return known;
  throw new ExcelError("InvalidReference", `The workbench keeps no reference ${name}.`);
}

function object(value: unknown): HostObject {
  if (isHostObject(value)) return value;
  throw new ExcelError("GeneralException", "The method gives no object.");
}

function answerQuery(host: Host, target: HostObject, query: QueryInfo): unknown {
  if (target.isNull) return null;
  const items = target.items();
  if (!items) return selected(host, target, query);
  return { _Items: items.map((item) => ({ ...idOf(item), ...selected(host, item, query) })) };
}

/** The selected properties; of children, those that are named behind a slash. */
function selected(
  host: Host,
  target: HostObject,
  { Select = [], Expand = [] }: QueryInfo,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const name of Select) {
    if (!name.includes("/"))
      answer[answerName(name)] = host.answerFor(`${target.typeName}.${name}`, target.get(name));
  }
  const expanded = new Set(
    [...Expand, ...Select.filter((name) => name.includes("/"))].map((name) => name.split("/")[0] ?? ""),
  );
  for (const child of expanded)
    answer[answerName(child)] = answerQuery(host, target.child(child), queryOfChild(child, Select, Expand));
  return answer;
}

function queryOfChild(child: string, select: readonly string[], expand: readonly string[]): QueryInfo {
  const below = (names: readonly string[]): string[] =>
    names.filter((name) => name.startsWith(`${child}/`)).map((name) => name.slice(child.length + 1));
  return { Select: below(select), Expand: below(expand) };
}

/** Answers have their names in Pascal case. */
function answerName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
