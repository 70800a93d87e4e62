import {
  type Argument,
  type CellError,
  type FunctionsMetadata,
  type GivenValue,
  hasValue,
  isCellError,
  isDataType,
  isErrorText,
  mapArgument,
} from "./addInFunctions";

/**
 * The arguments as functions with these metadata take them: cells with data types by their basic value, unless
 * objects are allowed. An error where Excel would not call the function at all.
 */
export function takenArguments(
  args: readonly Argument[],
  { allowErrorForDataTypeAny = false, allowCustomDataForDataTypeAny = false }: FunctionsMetadata,
): readonly Argument[] | CellError {
  const taken = allowCustomDataForDataTypeAny ? args : args.map((one) => mapArgument(one, basicValueOf));
  const hasErrors = taken.some((one) => hasValue(one, isCellError));
  return hasErrors && !allowErrorForDataTypeAny ? { error: "#VALUE!" } : taken;
}

function basicValueOf(value: GivenValue): GivenValue {
  if (!isDataType(value)) return value;
  return isErrorText(value.basicValue) ? { error: value.basicValue } : value.basicValue;
}
