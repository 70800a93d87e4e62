import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS, completedMetadata } from "../../tooling/functionsMetadata";
import {
  type AddInFunctions,
  type Argument,
  type FunctionResult,
  type FunctionValue,
  type FunctionsMetadata,
  type GivenValue,
  isCellError,
  isErrorText,
  mapArgument,
} from "./addInFunctions";
import { USUAL_BLANK_CELL } from "./blankCell";
import { FUNCTION_FORMATS } from "./functionFormats";

type Call = (...args: unknown[]) => Promise<unknown>;

/**
 * The add-in's own functions, called without Microsoft's runtime, which waits half a second between its answers.
 * The workbook must be the active one: they ask it for its settings.
 */
export async function ownFunctions(): Promise<AddInFunctions> {
  const { metadataJson, associate } = await generateCustomFunctionsMetadata([FUNCTIONS], true);
  const metadata = JSON.parse(completedMetadata(metadataJson, "", "")) as FunctionsMetadata;
  const exported = (await import("../../functions/functions")) as unknown as Readonly<Record<string, Call>>;
  const calls = new Map(associate.map(({ id, functionName }) => [id, exported[functionName]]));
  return { metadata, numberFormats: FUNCTION_FORMATS, invoke: (id, args) => invoke(calls.get(id), args) };
}

async function invoke(call: Call | undefined, args: readonly Argument[]): Promise<FunctionResult> {
  if (!call) return { error: "#NAME?" };
  try {
    const result = await call(...args.map((one) => mapArgument(one, given)));
    if (!Array.isArray(result)) return valueOf(result);
    return result.map((line: unknown) => (Array.isArray(line) ? line.map(valueOf) : [valueOf(line)]));
  } catch (error) {
    return valueOf(error);
  }
}

/** Errors are given as Microsoft's runtime gives them: objects with a code. */
function given(value: GivenValue): unknown {
  if (value === null) return USUAL_BLANK_CELL;
  return isCellError(value) ? { code: value.error } : value;
}

function valueOf(value: unknown): FunctionValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const code: unknown = typeof value === "object" && value !== null && "code" in value ? value.code : "";
  return { error: isErrorText(code) ? code : "#VALUE!" };
}
