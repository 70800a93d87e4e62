import { recountFormulas } from "../../src/app/settings/workbookCounting";
import {
  type Argument,
  type FunctionResult,
  type FunctionsMetadata,
  type GivenValue,
  isCellError,
  mapArgument,
} from "../../src/workbench/formulas/addInFunctions";
import { BLANK_CELLS, type BlankCell, USUAL_BLANK_CELL } from "../../src/workbench/formulas/blankCell";
import { functionCalls } from "../../src/workbench/formulas/functionCalls";
import { takenArguments } from "../../src/workbench/formulas/takenArguments";
import { sendToFunctions } from "../../src/workbench/library/loadLibrary";
import type { HostObject } from "../../src/workbench/protocol/hostObject";
import { type PaneWorkbook, openPaneWorkbook } from "../app/paneWorkbook";
import { associateFunctions } from "./associateFunctions";

/** What a formula gets: its value or values, and the sentence of the first error among them. */
export interface Called {
  readonly value: FunctionResult;
  readonly sentence: string | undefined;
}

/** The metadata, with what the workbench does not ask. */
interface Described extends FunctionsMetadata {
  readonly functions: readonly (FunctionsMetadata["functions"][number] & {
    readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
  })[];
}

const SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** The number of a call, whether all is well, and what it gave, or the sentence that says why not. */
type RuntimeAnswer = readonly [number, boolean, unknown];

/** What Microsoft's runtime answered, by the number of the call. */
const answers = new Map<number, unknown>();
let lastCall = 0;
let blankCell: BlankCell = USUAL_BLANK_CELL;
const { services, invoke } = functionCalls(
  (message) => {
    lastCall = message[4];
    sendToFunctions(message);
  },
  { blankCell: () => blankCell },
);
let metadata: Described = { functions: [] };

/** The runtime looks back at its last answer a moment later. */
const AFTERMATH = 50;
afterAll(() => new Promise((resolve) => setTimeout(resolve, AFTERMATH)));

/** Runs tests of functions as often as there are kinds of Excel, by what they hand over for a blank cell. */
export function withEachBlankCell(tests: () => void): void {
  describe.each(BLANK_CELLS.map((blank) => [JSON.stringify(blank), blank] as const))(
    "where a blank cell arrives as %s",
    (_, blank) => {
      beforeAll(() => {
        blankCell = blank;
      });
      tests();
    },
  );
}

/** Does something in each kind of Excel, one after another. */
export async function playBlankCells(act: (blank: BlankCell) => Promise<void>): Promise<void> {
  for (const blank of BLANK_CELLS) {
    blankCell = blank;
    await act(blank);
  }
}

/** Opens a workbook, the sample log where no bytes are given, and hands the functions to Microsoft's runtime. */
export async function openFunctionWorkbook(bytes?: Uint8Array): Promise<PaneWorkbook> {
  const workbook = await openPaneWorkbook(bytes, { ...services, [SERVICE]: listening(services[SERVICE]) });
  workbook.plays.blankCell = blankCell;
  metadata = JSON.parse(await associateFunctions()) as Described;
  await recountFormulas();
  return workbook;
}

/** The names of the functions. */
export function functionNames(): string[] {
  return metadata.functions.map(({ name }) => name);
}

/** Calls a function as a formula in a cell does: a value for a range is a range of one cell, an empty text a blank. */
export async function call(name: string, ...args: readonly Argument[]): Promise<Called> {
  const described = metadata.functions.find((one) => one.name === name);
  if (!described) throw new Error(`There is no function ${name}.`);
  const given = described.parameters.map(({ dimensionality }, index): Argument => {
    const argument = mapArgument(args[index], (value): GivenValue => (value === "" ? null : value));
    const isRange = dimensionality !== "matrix" || argument === undefined || Array.isArray(argument);
    return isRange ? argument : [[argument as GivenValue]];
  });
  const taken = takenArguments(given, metadata);
  if (isCellError(taken)) return { value: taken, sentence: undefined };
  const result = invoke(described.id, taken, "Log!A1");
  const own = lastCall;
  const value = await result;
  return { value, sentence: sentenceIn(answers.get(own)) };
}

/** The value alone. */
export async function valueOf(name: string, ...args: readonly Argument[]): Promise<FunctionResult> {
  return (await call(name, ...args)).value;
}

/** The sentence alone. */
export async function sentenceOf(name: string, ...args: readonly Argument[]): Promise<string | undefined> {
  return (await call(name, ...args)).sentence;
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
