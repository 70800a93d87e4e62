import { ICommandService, type IRange, type IWorkbookData, Univer, UniverInstanceType } from "@univerjs/core";
import {
  type IAllRuntimeData,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFormulaRuntimeService,
  IFunctionService,
  type IFormulaDependencyTreeJson,
  type ISetArrayFormulaDataMutationParams,
  type ISuperTable,
  ISuperTableService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableOptionMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { AddInFunction } from "./addInFunction";
import type { DefinedName } from "./definedNames";

/** What the engine calculates with. */
export interface EngineInput {
  readonly workbook: Partial<IWorkbookData>;
  readonly spills: ISetArrayFormulaDataMutationParams;
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly name: string; readonly table: ISuperTable }[];
  readonly functions: readonly AddInFunction[];
  /** The cells whose formulas, and those that depend on the cells, are calculated. */
  readonly changed: readonly SheetRange[];
}

export interface SheetRange {
  readonly sheetId: string;
  readonly range: IRange;
}

export interface EngineResults {
  readonly data: IAllRuntimeData;
  /** What depends on what, if anything depends on itself; otherwise nothing. */
  readonly dependencies: readonly IFormulaDependencyTreeJson[];
}

const TABLE_PARTS = ["#All", "#Data", "#Headers", "#This Row"];

let engineCount = 0;

/** A name for the next workbook: the engine's memory of formulas goes by it, and outlives the workbook. */
export function nextUnit(): string {
  return `workbook${++engineCount}`;
}

/** Calculates once, in an engine of its own. */
export async function runEngine(input: EngineInput): Promise<EngineResults> {
  const univer = new Univer();
  try {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, input.workbook);
    const injector = univer.__getInjector();
    await tellNames(injector, input);
    return await calculateOnce(injector, input);
  } finally {
    univer.dispose();
  }
}

type Injector = ReturnType<Univer["__getInjector"]>;

/** Tells the engine what formulas may name: functions, tables, the workbook's names. */
async function tellNames(
  injector: Injector,
  { workbook, functions, tables, names }: EngineInput,
): Promise<void> {
  const unit = workbook.id ?? "";
  injector.get(IFunctionService).registerExecutors(...functions);
  for (const { name, table } of tables) injector.get(ISuperTableService).registerTable(unit, name, table);
  for (const part of TABLE_PARTS) {
    const option = { tableOption: part, tableOptionType: part };
    await injector.get(ICommandService).executeCommand(SetSuperTableOptionMutation.id, option);
  }
  for (const { name, formula } of names) {
    const defined = { id: name, name, formulaOrRefString: formula };
    injector.get(IDefinedNamesService).registerDefinedName(unit, defined);
  }
}

async function calculateOnce(
  injector: Injector,
  { workbook, spills, changed }: EngineInput,
): Promise<EngineResults> {
  const commands = injector.get(ICommandService);
  const service = injector.get(ICalculateFormulaService);
  const runtime = injector.get(IFormulaRuntimeService);
  const completed = new Promise<{ data: IAllRuntimeData; hasCycle: boolean }>((resolve) => {
    service.executionCompleteListener$.subscribe((data) => {
      resolve({ data, hasCycle: runtime.isCycleDependency() });
    });
  });
  const dirtyRanges = changed.map((one) => ({ unitId: workbook.id, ...one }));
  await commands.executeCommand(SetArrayFormulaDataMutation.id, spills);
  await commands.executeCommand(SetFormulaCalculationStartMutation.id, { dirtyRanges, commands: [] });
  const { data, hasCycle } = await completed;
  return { data, dependencies: hasCycle ? await service.getAllDependencyJson() : [] };
}
