import { AsyncObject, BaseFunction } from "@univerjs/engine-formula";
import {
  type Argument,
  type FunctionDescription,
  type FunctionResult,
  type FunctionsMetadata,
  isCellError,
} from "./addInFunctions";
import {
  type EngineValue,
  awaitedResult,
  engineResult,
  isAwaited,
  matrixArgument,
  scalarArgument,
} from "./engineValues";
import { takenArguments } from "./takenArguments";

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
    private readonly metadata: FunctionsMetadata,
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
    const { id, parameters } = this.description;
    const args = parameters.map(({ dimensionality }, index) => {
      const value = values[index];
      if (!value) return undefined;
      return dimensionality === "matrix" ? matrixArgument(value) : scalarArgument(value);
    });
    const taken = takenArguments(args, this.metadata);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = isCellError(taken) ? Promise.resolve(taken) : this.call(id, taken, cell);
    return new AsyncObject(
      result.then((given) => (given === undefined ? awaitedResult() : engineResult(given))),
    );
  }
}
