import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS, completedMetadata } from "../../tooling/functionsMetadata";
import {
  type AddInFunctions,
  type Argument,
  type FunctionDescription,
  type FunctionResult,
  type FunctionValue,
  isCellError,
  isErrorText,
  isMatrix,
} from "./addInFunctions";
import { FUNCTION_FORMATS } from "./functionFormats";

type Call = (...args: unknown[]) => Promise<unknown>;

/**
 * The add-in's own functions, called without Microsoft's runtime, which waits half a second between its answers.
 * The workbook must be the active one: they ask it for its settings.
 */
export async function ownFunctions(): Promise<AddInFunctions> {
  const { metadataJson } = await generateCustomFunctionsMetadata([FUNCTIONS], true);
  const { functions } = JSON.parse(completedMetadata(metadataJson, "", "")) as {
    functions: FunctionDescription[];
  };
  const calls = (await import("../../functions/functions")) as unknown as Readonly<Record<string, Call>>;
  return {
    descriptions: functions,
    numberFormats: FUNCTION_FORMATS,
    invoke: (id, args) => invoke(calls[id], args),
  };
}

async function invoke(call: Call | undefined, args: readonly Argument[]): Promise<FunctionResult> {
  if (!call) return { error: "#NAME?" };
  try {
    const result = await call(...args.map(given));
    if (!Array.isArray(result)) return valueOf(result);
    return result.map((line: unknown) => (Array.isArray(line) ? line.map(valueOf) : [valueOf(line)]));
  } catch (error) {
    return valueOf(error);
  }
}

/** Errors are given as Microsoft's runtime gives them: objects with a code. */
function given(argument: Argument): unknown {
  const one = (value: FunctionValue | null): unknown => (isCellError(value) ? { code: value.error } : value);
  return isMatrix(argument) ? argument.map((line) => line.map(one)) : one(argument);
}

function valueOf(value: unknown): FunctionValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const code: unknown = typeof value === "object" && value !== null && "code" in value ? value.code : "";
  return { error: isErrorText(code) ? code : "#VALUE!" };
}
