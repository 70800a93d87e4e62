import type { Book } from "./book/book";
import type { AddInFunctions } from "./formulas/addInFunctions";
import { emptyBook, readBook, writeBook } from "./file/bookFile";
import { type Calculation, type CalculateOptions, calculate } from "./formulas/calculate";
import { functionCalls } from "./formulas/functionCalls";
import { connectLibrary, sendToFunctions } from "./library/loadLibrary";
import { workbookClass } from "./members/workbookClass";
import type { BatchRequest, BatchResponse } from "./protocol/batch";
import type { ExcelErrorCode } from "./protocol/excelError";
import { type Host, executeBatch } from "./protocol/executeBatch";
import { type Traffic, noTraffic } from "./traffic";

/** A workbook that Microsoft's Excel library talks to as if Excel had it open. */
export interface WorkbenchWorkbook {
  readonly book: Book;
  /** What its file holds that would be lost if it were written again, in words. */
  readonly losses: readonly string[];
  /** What crossed since it was opened, or since the last `resetTraffic`. */
  readonly traffic: Readonly<Traffic>;
  resetTraffic(): void;
  /** Makes it the workbook that `Excel.run` of this process talks to. */
  activate(): void;
  /**
   * Calculates its formulas. Those that call the add-in are answered by what it gave `CustomFunctions.associate`,
   * if `functions` describes them; the workbook must then be the active one.
   */
  calculate(options?: WorkbookCalculation): Promise<Calculation>;
  /** For tests: whatever touches this member of this class fails with this code, until told otherwise. */
  failAt(typeName: string, member: string, code: ExcelErrorCode): void;
  /** The bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
}

export interface WorkbookCalculation extends Pick<CalculateOptions, "changed"> {
  /** Without `invoke` of its own, functions are called by way of Microsoft's runtime. */
  readonly functions?: Omit<AddInFunctions, "invoke"> & Partial<Pick<AddInFunctions, "invoke">>;
}

/** Excel on the web refuses longer requests and answers. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Opens the bytes of an .xlsx or .xlsm file; what can't be read is a `FileError`. */
export async function openWorkbook(bytes: Uint8Array, name = "Book1.xlsx"): Promise<WorkbenchWorkbook> {
  const { book, losses } = await readBook(bytes, name);
  return workbenchWorkbook(book, losses);
}

/** A workbook without a sheet. */
export function newWorkbook(name = "Book1.xlsx"): WorkbenchWorkbook {
  return workbenchWorkbook(emptyBook(name), []);
}

function workbenchWorkbook(book: Book, losses: readonly string[]): WorkbenchWorkbook {
  const faults = new Map<string, ExcelErrorCode>();
  const { services, invoke } = functionCalls(sendToFunctions);
  const host: Host = {
    workbook: workbookClass(book),
    services,
    references: new Map(),
    referencesGiven: 0,
    faultOf: (typeName, member) => faults.get(`${typeName}.${member}`),
  };
  const traffic = noTraffic();
  return {
    book,
    losses,
    traffic,
    resetTraffic: () => Object.assign(traffic, noTraffic()),
    activate: () => {
      connectLibrary((request) => carryOut(host, traffic, request));
    },
    calculate: ({ functions, ...options } = {}) =>
      calculate(book, functions ? { ...options, functions: { invoke, ...functions } } : options),
    failAt: (typeName, member, code) => faults.set(`${typeName}.${member}`, code),
    save: () => writeBook(book),
  };
}

function carryOut(host: Host, traffic: Traffic, request: BatchRequest): BatchResponse {
  const requestBytes = byteLength(request);
  countRequest(traffic, request, requestBytes);
  if (requestBytes > MOST_BYTES) return refusal("RequestPayloadSizeLimitExceeded", requestBytes);
  const response = executeBatch(host, request);
  const responseBytes = byteLength(response);
  traffic.responseBytes += responseBytes;
  traffic.largestResponse = Math.max(traffic.largestResponse, responseBytes);
  return responseBytes > MOST_BYTES ? refusal("ResponsePayloadSizeLimitExceeded", responseBytes) : response;
}

function countRequest(traffic: Traffic, { Actions }: BatchRequest, bytes: number): void {
  const isRelease = Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference");
  const releases = isRelease && Actions.some(({ Name }) => Name === "_RemoveReference");
  traffic[releases ? "releases" : "roundTrips"]++;
  traffic.actions += Actions.length;
  traffic.requestBytes += bytes;
  traffic.largestRequest = Math.max(traffic.largestRequest, bytes);
}

function refusal(code: ExcelErrorCode, bytes: number): BatchResponse {
  return { Error: { Code: code, Message: `${bytes} bytes are more than ${MOST_BYTES}.`, ActionIndex: 0 } };
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
