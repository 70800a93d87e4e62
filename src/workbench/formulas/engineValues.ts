import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import {
  type Argument,
  type FunctionResult,
  type FunctionValue,
  type GivenMatrix,
  type GivenValue,
  isCellError,
  isErrorText,
  isMatrix,
} from "./addInFunctions";

/** A value, or cells, as the engine hands them to a function. */
export type EngineValue = BaseValueObject | BaseReferenceObject;

/** What a parameter that takes a range is given: one value is a range of one cell. */
export function matrixArgument(value: EngineValue): Argument {
  if (isReference(value)) return matrixOf(value.toArrayValueObject(false));
  if (value.isArray()) return matrixOf(value);
  return value.isNull() ? undefined : [[plain(value)]];
}

/** What a parameter that takes one value is given; `#VALUE!` where there are several cells. */
export function scalarArgument(value: EngineValue): Argument {
  if (!isReference(value) && !value.isArray()) return value.isNull() ? undefined : plain(value);
  const matrix = isReference(value) ? matrixOf(value.toArrayValueObject(false)) : matrixOf(value);
  const [first, ...others] = matrix.flat();
  return first === undefined || others.length > 0 ? { error: "#VALUE!" } : first;
}

function isReference(value: EngineValue): value is BaseReferenceObject {
  return value.isReferenceObject();
}

function matrixOf(array: BaseValueObject): GivenMatrix {
  return array.getArrayValue().map((line) => line.map((value) => (value ? plain(value) : null)));
}

function plain(value: BaseValueObject): GivenValue {
  const content = value.getValue();
  if (value.isNull()) return null;
  if (value.isError() && isErrorText(content)) return { error: content };
  return content;
}

/** What stands for an answer that is not there yet: an error that Excel does not have. */
const AWAITED = ErrorType.ERROR;

/** What the engine is given in the place of an answer that is not there yet. */
export function awaitedResult(): BaseValueObject {
  return ErrorValueObject.create(AWAITED);
}

/** Whether a value, or a cell, comes of an answer that is not there yet. */
export function isAwaited(value: EngineValue): boolean {
  const array = isReference(value) ? value.toArrayValueObject(false) : value;
  if (!array.isArray()) return array.getValue() === AWAITED;
  return array.getArrayValue().some((line) => line.some((one) => one?.getValue() === AWAITED));
}

/** What a function gave, as the engine takes it. */
export function engineResult(result: FunctionResult): BaseValueObject {
  if (!isMatrix(result)) return engineValue(result);
  const [first = []] = result;
  if (result.length === 1 && first.length === 1 && first[0] !== undefined) return engineValue(first[0]);
  return ArrayValueObject.create({
    calculateValueList: result.map((line) => line.map(engineValue)),
    rowCount: result.length,
    columnCount: first.length,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

function engineValue(value: FunctionValue): BaseValueObject {
  if (isCellError(value)) return ErrorValueObject.create(errorType(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "string" ? StringValueObject.create(value) : BooleanValueObject.create(value);
}

const ERROR_TYPES = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function errorType(text: string): ErrorType {
  return ERROR_TYPES.get(text) ?? ErrorType.VALUE;
}
