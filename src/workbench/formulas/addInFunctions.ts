import type { PlainValue } from "../book/cellValues";
import { ERRORS } from "../book/typedValue";

/** The errors that a cell shows in place of a value. */
const CELL_ERRORS = [...ERRORS, "#SPILL!", "#CALC!"] as const;

export type CellErrorText = (typeof CELL_ERRORS)[number];

/** An error as a function is given it, or gives it. */
export interface CellError {
  readonly error: CellErrorText;
}

/** A cell with one of Excel's data types (a formatted number, a currency, a company): the value that formulas see. */
export interface DataTypeCell {
  readonly type: string;
  readonly basicType: string;
  readonly basicValue: PlainValue;
}

/** What a function gives to a cell. */
export type FunctionValue = PlainValue | CellError;

/** What a cell hands to a function; null where it is blank. */
export type GivenValue = FunctionValue | DataTypeCell | null;

/** Rows of values. */
export type Matrix = readonly (readonly FunctionValue[])[];

export type GivenMatrix = readonly (readonly GivenValue[])[];

/** undefined where the formula leaves the argument out. */
export type Argument = GivenValue | GivenMatrix | undefined;

export type FunctionResult = FunctionValue | Matrix;

/** What `functions.json` says, as far as the workbench asks. Excel takes the flags at the root, and nowhere else. */
export interface FunctionsMetadata {
  /** Whether functions are called when an argument has an error in it. */
  readonly allowErrorForDataTypeAny?: boolean;
  /** Whether functions are given cells with data types as objects. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  /** By what the add-in associates it. */
  readonly id: string;
  /** As a formula names it behind the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterDescription[];
}

export interface ParameterDescription {
  /** `matrix` where it takes a range; anything else takes one value. */
  readonly dimensionality?: string;
}

/** The functions of an add-in, and how one of them is called. */
export interface AddInFunctions {
  readonly metadata: FunctionsMetadata;
  /** The number formats in which functions show what they give, by name, for cells that have none. */
  readonly numberFormats: Readonly<Record<string, string>>;
  /** Calls a function; `address` is the cell of the formula, as `Log!A1`. */
  invoke(id: string, args: readonly Argument[], address: string): Promise<FunctionResult>;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value && isErrorText(value.error);
}

export function isDataType(value: unknown): value is DataTypeCell {
  return typeof value === "object" && value !== null && "basicValue" in value;
}

export function isErrorText(value: unknown): value is CellErrorText {
  return CELL_ERRORS.some((error) => error === value);
}

export function isMatrix<T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}

/** Whether an argument is, or has among its values, one of a kind. Formulas over long logs ask it of each cell. */
export function hasValue(argument: Argument, isOfKind: (value: GivenValue) => boolean): boolean {
  if (argument === undefined) return false;
  return isMatrix<GivenValue>(argument) ? argument.some((line) => line.some(isOfKind)) : isOfKind(argument);
}

/** An argument with each of its values turned into another. */
export function mapArgument<T>(
  argument: Argument,
  turn: (value: GivenValue) => T,
): T | readonly (readonly T[])[] | undefined {
  if (argument === undefined) return undefined;
  return isMatrix<GivenValue>(argument) ? argument.map((line) => line.map(turn)) : turn(argument);
}
