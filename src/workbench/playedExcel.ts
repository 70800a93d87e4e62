import type { Book } from "./book/book";
import { emptyBook, readBook, writeBook } from "./file/bookFile";
import { workbookClass } from "./members/workbookClass";
import { type Plays, playedFault, playedRefusal } from "./plays";
import { ACTION, type BatchAction, type BatchRequest, type BatchResponse } from "./protocol/batch";
import type { ExcelErrorCode } from "./protocol/excelError";
import { type Host, executeBatch } from "./protocol/executeBatch";
import { type Traffic, noTraffic } from "./traffic";

/** A workbook, and an Excel that has it open. */
export interface PlayedExcel {
  readonly book: Book;
  /** What its file holds that would be lost if it were written again, in words. */
  readonly losses: readonly string[];
  /** What crossed since it was opened, or since the last `resetTraffic`. */
  readonly traffic: Readonly<Traffic>;
  resetTraffic(): void;
  /** What this Excel does besides: may be changed at any time. */
  readonly plays: Plays;
  /** For tests: whatever touches this member of this class fails with this code, until told otherwise. */
  failAt(typeName: string, member: string, code: ExcelErrorCode): void;
  /** Carries out a request of Microsoft's library; request and answer are JSON. */
  execute(request: string): string;
  /** The bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
}

/** Excel on the web refuses longer requests and answers. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Opens the bytes of an .xlsx or .xlsm file; what can't be read is a `FileError`. */
export async function playExcel(
  bytes: Uint8Array,
  name: string,
  services: Host["services"] = {},
): Promise<PlayedExcel> {
  const { book, losses } = await readBook(bytes, name);
  return playedExcel(book, losses, services);
}

/** Has a workbook without a sheet open. */
export function playExcelWithNothing(name: string, services: Host["services"] = {}): PlayedExcel {
  return playedExcel(emptyBook(name), [], services);
}

function playedExcel(book: Book, losses: readonly string[], services: Host["services"]): PlayedExcel {
  const faults = new Map<string, ExcelErrorCode>();
  const host: Host = {
    workbook: workbookClass(book),
    services,
    references: new Map(),
    referencesGiven: 0,
    faultOf: (typeName, member) => {
      const name = `${typeName}.${member}`;
      return faults.get(name) ?? playedFault(book.plays, name);
    },
  };
  const traffic = noTraffic();
  return {
    book,
    losses,
    traffic,
    plays: book.plays,
    resetTraffic: () => Object.assign(traffic, noTraffic()),
    failAt: (typeName, member, code) => faults.set(`${typeName}.${member}`, code),
    execute: (request) => carryOut(host, book.plays, traffic, request),
    save: () => writeBook(book),
  };
}

/** The answer to a request that is refused whole. */
export function refusal(code: ExcelErrorCode, message: string): string {
  const response: BatchResponse = { Error: { Code: code, Message: message, ActionIndex: 0 } };
  return JSON.stringify(response);
}

function carryOut(host: Host, plays: Plays, traffic: Traffic, body: string): string {
  const request = JSON.parse(body) as BatchRequest;
  const requestBytes = byteLength(body);
  countRequest(traffic, request, requestBytes);
  const isWaitedFor = !isRelease(request);
  if (isWaitedFor) plays.beforeRequest(traffic.roundTrips);
  if (requestBytes > MOST_BYTES) return tooLong("RequestPayloadSizeLimitExceeded", requestBytes);
  const refused = isWaitedFor ? playedRefusal(plays, traffic.roundTrips) : undefined;
  const response = JSON.stringify(executeBatch(host, request, refused));
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
