import type { AddInFunctions } from "./formulas/addInFunctions";
import type { Calculation, CalculateOptions } from "./formulas/calculate";
import { functionCalls } from "./formulas/functionCalls";
import { connectLibrary, sendToFunctions } from "./library/loadLibrary";
import type { ReadingOptions } from "./file/package/filePackage";
import type { Host } from "./protocol/executeBatch";
import { type PlayedExcel, playExcel, playExcelWithNothing } from "./playedExcel";

/** The requirement sets of an Excel that can make what a batch does one step of undoing. */
const FUNCTIONS = "CustomFunctionsRuntime";
const UNDO_GROUPS: readonly string[] = ["ExcelApi", "ExcelUndoApiAll"];

/** A workbook that Microsoft's Excel library talks to as if Excel had it open. */
export interface WorkbenchWorkbook extends PlayedExcel {
  /** Makes it the workbook that `Excel.run` of this process talks to. */
  activate(): void;
  /**
   * Calculates its formulas. Those that call the add-in are answered by what it gave `CustomFunctions.associate`,
   * if `functions` describes them; the workbook must then be the active one.
   */
  calculate(options?: WorkbookCalculation): Promise<Calculation>;
}

export interface WorkbookCalculation extends Pick<CalculateOptions, "changed"> {
  /** Without `invoke` of its own, functions are called by way of Microsoft's runtime. */
  readonly functions?: Omit<AddInFunctions, "invoke"> & Partial<Pick<AddInFunctions, "invoke">>;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file, or of a table of text; what can't be read is a `FileError`, now or when a sheet is first looked at.
 * `own` stand in the place of those that Excel offers besides the workbook.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  name = "Book1.xlsx",
  own: Host["services"] = {},
  options?: ReadingOptions,
): Promise<WorkbenchWorkbook> {
  const { services, invoke } = functionCalls(sendToFunctions, { blankCell: () => excel.plays.blankCell });
  const excel = await playExcel(bytes, name, { ...services, ...own }, options);
  return connectable(excel, invoke);
}

/** A workbook without a sheet. */
export function newWorkbook(name = "Book1.xlsx"): WorkbenchWorkbook {
  const { services, invoke } = functionCalls(sendToFunctions, { blankCell: () => excel.plays.blankCell });
  const excel = playExcelWithNothing(name, services);
  return connectable(excel, invoke);
}

function connectable(excel: PlayedExcel, invoke: AddInFunctions["invoke"]): WorkbenchWorkbook {
  return {
    ...excel,
    activate: () => {
      connectLibrary(excel.execute, {
        beginUndoGroup: excel.book.undo.beginGroup,
        cellEdit: () => excel.plays.cellEdit,
        isSetSupported: (name) =>
          name === FUNCTIONS
            ? excel.plays.hasFunctions
            : excel.plays.undoGroups !== "none" && UNDO_GROUPS.includes(name),
      });
    },
    calculate: async ({ functions, ...options } = {}) => {
      // To load what calculates takes half a second, and few logs have formulas to be calculated.
      const { calculate } = await import("./formulas/calculate");
      return calculate(excel.book, functions ? { ...options, functions: { invoke, ...functions } } : options);
    },
  };
}
