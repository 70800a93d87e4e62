import type { Book } from "./book/book";
import { emptyBook, readBook, writeBook } from "./file/bookFile";
import type { ReadingOptions } from "./file/package/filePackage";
import { workbookClass } from "./members/workbookClass";
import { type Plays, playedFault, playedRefusal } from "./plays";
import { ACTION, type BatchAction, type BatchRequest, type BatchResponse } from "./protocol/batch";
import { ExcelError, type ExcelErrorCode } from "./protocol/excelError";
import { type Host, executeBatch } from "./protocol/executeBatch";
import { type Traffic, noTraffic } from "./traffic";
import { type UndoStack, isStep } from "./undoStack";

/** A workbook, and an Excel that has it open. */
export interface PlayedExcel {
  readonly book: Book;
  /** What saving would lose of its file, in words. */
  readonly losses: readonly string[];
  /** How the table of text was read that it was made from, in words; undefined for a workbook. */
  readonly readAs: string | undefined;
  /** What crossed since it was opened, or since the last `resetTraffic`. */
  readonly traffic: Readonly<Traffic>;
  resetTraffic(): void;
  readonly undo: UndoStack;
  /** What this Excel plays. Change it at any time. */
  readonly plays: Plays;
  /** From now on, whoever sets or calls this member of this class gets this code. For tests. */
  failAt(typeName: string, member: string, code: ExcelErrorCode): void;
  /** Carries out a request of Microsoft's library; request and answer are JSON. */
  execute(request: string): string;
  /** The bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
}

/** Excel on the web refuses longer requests and answers. */
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Opens the bytes of an .xlsx or .xlsm file, or of a table of text; what can't be read is a `FileError`, now or when a sheet is first looked at.
 */
export async function playExcel(
  bytes: Uint8Array,
  name: string,
  services: Host["services"] = {},
  options?: ReadingOptions,
): Promise<PlayedExcel> {
  const { book, losses, readAs } = await readBook(bytes, name, options);
  return { ...playedExcel(book, losses, services), readAs };
}

/** Opens a workbook without sheets. */
export function playExcelWithNothing(name: string, services: Host["services"] = {}): PlayedExcel {
  return playedExcel(emptyBook(name), [], services);
}

function playedExcel(book: Book, losses: readonly string[], services: Host["services"]): PlayedExcel {
  const { plays, traffic, undo } = book;
  const faults = new Map<string, ExcelErrorCode>();
  /** Classes that are not part of the workbook. */
  const beside = new Set<string | undefined>(Object.values(services).map(({ typeName }) => typeName));
  const host: Host = {
    workbook: workbookClass(book),
    services,
    references: new Map(),
    referencesGiven: 0,
    ignores: (member) => plays.ignored.has(member),
    answerFor: (member, value) => {
      const answered = plays.answered.get(member);
      return answered ? answered(value) : value;
    },
    onUse: (member, use) => {
      const code = use === "get" ? undefined : (faults.get(member) ?? playedFault(plays, member));
      if (code) throw new ExcelError(code, `The workbench was told to fail at ${member}.`);
      if (beside.has(member.split(".")[0])) return;
      undo.note(member, use);
      if (use === "get") traffic.reads++;
      if (isStep(member, use)) traffic.writes++;
    },
  };
  return {
    book,
    losses,
    readAs: undefined,
    traffic,
    undo,
    plays,
    resetTraffic: () => Object.assign(traffic, noTraffic()),
    failAt: (typeName, member, code) => faults.set(`${typeName}.${member}`, code),
    execute: (request) => carryOut(host, book, request),
    save: () => writeBook(book),
  };
}

/** The answer to a request that is refused whole. */
export function refusal(code: ExcelErrorCode, message: string): string {
  const response: BatchResponse = { Error: { Code: code, Message: message, ActionIndex: 0 } };
  return JSON.stringify(response);
}

function carryOut(host: Host, { plays, traffic, undo }: Book, body: string): string {
  const request = JSON.parse(body) as BatchRequest;
  const requestBytes = byteLength(body);
  countRequest(traffic, request, requestBytes);
  const isWaitedFor = !isRelease(request);
  if (isWaitedFor) plays.beforeRequest(traffic.roundTrips);
  if (requestBytes > MOST_BYTES) return tooLong("RequestPayloadSizeLimitExceeded", requestBytes);
  const refused = isWaitedFor ? playedRefusal(plays, traffic.roundTrips) : undefined;
  const carriedOut = executeBatch(host, request, refused);
  if (undo.isInChangedGroup() && plays.undoGroups !== "none" && plays.undoGroups !== "good")
    return refusal(plays.undoGroups, "The workbench was told to fail at grouping what was done.");
  const response = JSON.stringify(carriedOut);
  const responseBytes = byteLength(response);
  traffic.responseBytes += responseBytes;
  traffic.largestResponse = Math.max(traffic.largestResponse, responseBytes);
  return responseBytes > MOST_BYTES ? tooLong("ResponsePayloadSizeLimitExceeded", responseBytes) : response;
}

function countRequest(traffic: Traffic, request: BatchRequest, bytes: number): void {
  traffic[isRelease(request) ? "releases" : "roundTrips"]++;
  traffic.actions += request.Actions.length;
  traffic.requestBytes += bytes;
  traffic.largestRequest = Math.max(traffic.largestRequest, bytes);
}

/** Whether a request does nothing but give references back. */
function isRelease({ Actions }: BatchRequest): boolean {
  const isReference = ({ Name }: BatchAction): boolean => Name === "_RemoveReference";
  return (
    Actions.some(isReference) &&
    Actions.every((action) => action.ActionType === ACTION.instantiate || isReference(action))
  );
}

function tooLong(code: ExcelErrorCode, bytes: number): string {
  return refusal(code, `${bytes} bytes are more than ${MOST_BYTES}.`);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
