import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { recountFormulas } from "../../src/app/settings/workbookCounting";
import type { Argument, FunctionResult } from "../../src/workbench/formulas/addInFunctions";
import { functionCalls } from "../../src/workbench/formulas/functionCalls";
import { FUNCTIONS } from "../../src/tooling/functionsMetadata";
import { sendToFunctions } from "../../src/workbench/library/loadLibrary";
import type { HostObject } from "../../src/workbench/protocol/hostObject";
import { type PaneWorkbook, openPaneWorkbook } from "../app/paneWorkbook";

/** What a formula gets: its value or values, and the sentence of the first error among them. */
export interface Called {
  readonly value: FunctionResult;
  readonly sentence: string | undefined;
}

/** A function as its JSDoc describes it. */
interface Described {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
}

const SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** The number of a call, whether all is well, and what it gave, or the sentence that says why not. */
type RuntimeAnswer = readonly [number, boolean, unknown];

/** What Microsoft's runtime answered, by the number of the call. */
const answers = new Map<number, unknown>();
let lastCall = 0;
const { services, invoke } = functionCalls((message) => {
  lastCall = message[4];
  sendToFunctions(message);
});
let described: readonly Described[] = [];

/** The runtime looks back at its last answer half a second later. */
const AFTERMATH = 600;
afterAll(() => new Promise((resolve) => setTimeout(resolve, AFTERMATH)));

/** Opens a workbook, the sample log where no bytes are given, and hands the functions to Microsoft's runtime. */
export async function openFunctionWorkbook(bytes?: Uint8Array): Promise<PaneWorkbook> {
  const workbook = await openPaneWorkbook(bytes, { ...services, [SERVICE]: listening(services[SERVICE]) });
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([FUNCTIONS]);
  expect(errors).toEqual([]);
  described = (JSON.parse(metadataJson) as { functions: Described[] }).functions;
  for (const { id, functionName, sourceFileName } of associate) {
    const module = (await import(sourceFileName)) as Readonly<Record<string, () => unknown>>;
    const call = module[functionName];
    if (call) CustomFunctions.associate(id, call);
  }
  await recountFormulas();
  return workbook;
}

/** The ids of the functions. */
export function functionIds(): string[] {
  return described.map(({ id }) => id);
}

/** Calls a function as a formula in a cell does: a value for a range is a range of one cell. */
export async function call(id: string, ...args: readonly Argument[]): Promise<Called> {
  const parameters = described.find((one) => one.id === id)?.parameters ?? [];
  const given = parameters.map(({ dimensionality }, place): Argument => {
    const value = args[place] ?? null;
    return dimensionality === "matrix" && value !== null && !Array.isArray(value)
      ? ([[value]] as Argument)
      : value;
  });
  const result = invoke(id, given, "Log!A1");
  const own = lastCall;
  const value = await result;
  return { value, sentence: sentenceIn(answers.get(own)) };
}

/** The value alone. */
export async function valueOf(id: string, ...args: readonly Argument[]): Promise<FunctionResult> {
  return (await call(id, ...args)).value;
}

/** Takes down what the runtime answers on its way to the workbench. */
function listening(service: HostObject | undefined): HostObject {
  if (!service) throw new Error(`The workbench has no ${SERVICE}.`);
  return {
    ...service,
    call: (name, args) => {
      for (const [id, , answer] of args[0] as readonly RuntimeAnswer[]) answers.set(id, answer);
      return service.call(name, args);
    },
  };
}

/** A failed call is answered by its sentence; an error among values holds its own. */
function sentenceIn(answer: unknown): string | undefined {
  if (typeof answer === "string") return answer;
  const errors = [answer].flat(2).filter((value) => typeof value === "object" && value !== null);
  const [first] = errors as readonly { readonly message?: string }[];
  return first?.message;
}
