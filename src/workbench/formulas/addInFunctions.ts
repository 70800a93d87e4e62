import type { PlainValue } from "../book/cellValues";
import { ERRORS } from "../book/typedValue";

/** The errors that a cell shows in place of a value. */
const CELL_ERRORS = [...ERRORS, "#SPILL!", "#CALC!"] as const;

export type CellErrorText = (typeof CELL_ERRORS)[number];

/** An error as a function is given it, or gives it. */
export interface CellError {
  readonly error: CellErrorText;
}

/** A cell's value on its way into a function or out of one; a blank cell is an empty text. */
export type FunctionValue = PlainValue | CellError;

/** Rows of values. */
export type Matrix = readonly (readonly FunctionValue[])[];

/** null where the formula leaves the argument out. */
export type Argument = FunctionValue | Matrix | null;

export type FunctionResult = FunctionValue | Matrix;

/** A function as `functions.json` describes it, as far as the workbench asks. */
export interface FunctionDescription {
  /** By what the add-in associates it. */
  readonly id: string;
  /** As a formula names it behind the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterDescription[];
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

export interface ParameterDescription {
  /** `matrix` where it takes a range; anything else takes one value. */
  readonly dimensionality?: string;
}

/** The functions of an add-in, and how one of them is called. */
export interface AddInFunctions {
  readonly descriptions: readonly FunctionDescription[];
  /** The number formats in which functions show what they give, by name, for cells that have none. */
  readonly numberFormats: Readonly<Record<string, string>>;
  /** Calls a function; `address` is the cell of the formula, as `Log!A1`. */
  invoke(id: string, args: readonly Argument[], address: string): Promise<FunctionResult>;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value && isErrorText(value.error);
}

export function isErrorText(value: unknown): value is CellErrorText {
  return CELL_ERRORS.some((error) => error === value);
}

export function isMatrix(value: Argument | FunctionResult): value is Matrix {
  return Array.isArray(value);
}
