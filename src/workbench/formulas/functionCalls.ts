import { invalidArgument } from "../protocol/excelError";
import { type HostObject, hostClass } from "../protocol/hostObject";
import {
  type AddInFunctions,
  type Argument,
  type CellErrorText,
  type FunctionResult,
  type FunctionValue,
  type GivenValue,
  hasValue,
  isCellError,
  isDataType,
  isErrorText,
  mapArgument,
} from "./addInFunctions";
import type { BlankCell } from "./blankCell";

/** Calls of an add-in's functions as Excel makes them: a message for each, answered in a batch. */
export interface FunctionCalls extends Pick<AddInFunctions, "invoke"> {
  /** What Microsoft's runtime of custom functions hands results to, as a service under its name. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/** A message to the runtime: its category, its kind, nothing, what it says, its number, and whether it is remote. */
export type RuntimeMessage = readonly [number, number, string, string, number, boolean];

const INVOCATION = { category: 1, type: 1000 } as const;
/** The flags of an invocation that has errors, or data types, among its arguments. */
const [HAS_ERRORS, HAS_DATA_TYPES] = [4, 8];

/** What the runtime says went wrong, by its numbers; what a function throws of its own is `#VALUE!` too. */
const ERRORS_BY_CODE: Readonly<Record<number, CellErrorText>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export interface CallOptions {
  /** Is told when the runtime can take calls. */
  readonly onReady?: () => void;
  /** What this Excel hands over for a blank cell. */
  readonly blankCell: () => BlankCell;
}

/** Makes calls by sending messages, however they reach the runtime. */
export function functionCalls(
  send: (message: RuntimeMessage) => void,
  { onReady = () => undefined, blankCell }: CallOptions,
): FunctionCalls {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  let count = 0;
  const settle = (answers: unknown): null => {
    if (!Array.isArray(answers)) throw invalidArgument("the answers of functions are a list");
    for (const answer of answers.map(answerOf)) {
      waiting.get(answer.id)?.(resultOf(answer));
      waiting.delete(answer.id);
    }
    return null;
  };
  const service = hostClass<null>("CustomFunctions", {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        onReady();
        return null;
      },
      setInvocationResults: (_, [answers]) => settle(answers),
      // The same in a shorter form, which the runtime chooses where Excel is new enough.
      setInvocationArrayResults: (_, [answers]) => settle(answers),
    },
  });
  return {
    services: { "Microsoft.ExcelServices.CustomFunctions": service(null) },
    invoke: (id, args, address) =>
      new Promise((resolve) => {
        const invocationId = ++count;
        waiting.set(invocationId, resolve);
        const call = { invocationId, functionName: id, ...sentArguments(args, blankCell()), address };
        send([INVOCATION.category, INVOCATION.type, "", JSON.stringify(call), invocationId, false]);
      }),
  };
}

/** The arguments as they cross to the runtime, which makes its own objects of errors and data types. */
function sentArguments(args: readonly Argument[], blankCell: BlankCell): object {
  const hasDataTypes = args.some((one) => hasValue(one, isDataType));
  const hasErrors = args.some((one) => hasValue(one, isCellError));
  const sent = (value: GivenValue): unknown => {
    if (value === null) return blankCell;
    if (isDataType(value)) return { value: JSON.stringify(value) };
    if (!isCellError(value)) return value;
    return hasDataTypes
      ? { value: JSON.stringify(dataTypeOfError(value.error)) }
      : { type: "CustomFunctionError", code: value.error };
  };
  return {
    parameterValues: args.map((one) => mapArgument(one, sent) ?? null),
    flags: (hasErrors ? HAS_ERRORS : 0) | (hasDataTypes ? HAS_DATA_TYPES : 0),
  };
}

/** An error as the library describes one of a cell. */
function dataTypeOfError(error: CellErrorText): object {
  return { type: "Error", basicType: "Error", basicValue: error };
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** An answer in either of its forms: an object, or a list of its number, whether all is well, the value, the error. */
function answerOf(given: unknown): Answer {
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const [id, succeeded, value, errorCode] = list;
  const answer: unknown = Array.isArray(given)
    ? { id, value, failed: succeeded === false, errorCode }
    : given;
  if (!isAnswer(answer)) throw invalidArgument("an answer of a function has its number");
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "number";
}

function resultOf({ value, failed, errorCode }: Answer): FunctionResult {
  if (failed === true) return { error: ERRORS_BY_CODE[errorCode ?? 0] ?? "#VALUE!" };
  if (!Array.isArray(value)) return valueOf(value);
  const rows: readonly unknown[] = value;
  const matrix = rows.map((row) => (Array.isArray(row) ? row.map(valueOf) : []));
  const width = matrix[0]?.length ?? 0;
  return width > 0 && matrix.every((row) => row.length === width) ? matrix : { error: "#VALUE!" };
}

/** A value, or an object with the basic value that it stands for; nothing is 0, as in a cell that refers to a blank. */
function valueOf(value: unknown): FunctionValue {
  if (value === null || value === undefined) return 0;
  const basic = typeof value === "object" && "basicValue" in value ? value.basicValue : value;
  if (typeof value === "object" && isErrorText(basic)) return { error: basic };
  const isPlain = typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean";
  return isPlain ? basic : { error: "#VALUE!" };
}
