import { AsyncObject, BaseFunction } from "@univerjs/engine-formula";
import {
  type Argument,
  type FunctionDescription,
  type FunctionResult,
  isCellError,
  isMatrix,
} from "./addInFunctions";
import {
  type EngineValue,
  awaitedResult,
  engineResult,
  isAwaited,
  matrixArgument,
  scalarArgument,
} from "./engineValues";

/** Where a formula stands; rows and columns are counted from 0. */
export interface CellOfFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calls a function of the add-in for the formula of a cell; undefined where its answer is not there yet. */
export type Call = (
  id: string,
  args: readonly Argument[],
  cell: CellOfFormula,
) => Promise<FunctionResult | undefined>;

/** A function of an add-in among the engine's own. */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly description: FunctionDescription,
    private readonly call: Call,
  ) {
    super(name);
    this.minParams = 0;
    this.maxParams = description.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...values: EngineValue[]): AsyncObject {
    if (values.some(isAwaited)) return new AsyncObject(Promise.resolve(awaitedResult()));
    const { id, parameters, options } = this.description;
    const args = parameters.map(({ dimensionality }, place) => {
      const value = values[place];
      if (!value) return null;
      return dimensionality === "matrix" ? matrixArgument(value) : scalarArgument(value);
    });
    // Excel calls no function with an error unless the function says that it takes errors.
    const isRefused = !(options?.allowErrorForDataTypeAny ?? false) && args.some(hasError);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = isRefused ? Promise.resolve({ error: "#VALUE!" } as const) : this.call(id, args, cell);
    return new AsyncObject(
      result.then((given) => (given === undefined ? awaitedResult() : engineResult(given))),
    );
  }
}

function hasError(argument: Argument): boolean {
  return isMatrix(argument) ? argument.flat().some(isCellError) : isCellError(argument);
}
