import { ExcelFailure, codeOf, excelFailure, failureWithOutcome } from "./failure";
import type { Batch } from "./runExcel";

/**
 * Takes back whatever a write that failed has done: Excel keeps the actions before the one that failed. Told Excel's
 * code. An `ExcelFailure` that it throws says what is left, and is put behind what went wrong.
 */
export type TakeBack = (code: string) => Promise<void>;

/** How Excel is asked: first so that it keeps the changes as one step of Undo, where it can, then plainly. */
type Way = "undoGroup" | "plain" | "onceMore";

/** What Excel answers when another workbook comes to the front: worth another try, since it may have gone again. */
const OTHER_WORKBOOK = ["GeneralException", "InvalidSelection", "InactiveWorkbook"];

/**
 * Writes all or nothing. A group of changes to undo fails in Excel in ways that plain changes do not (OfficeDev/office-js
 * issues 6255, 6491 and 6711), so that is only tried. The failure that is thrown in the end says that nothing changed.
 */
export async function runWrite<T>(write: Batch<T>, takeBack: TakeBack): Promise<T> {
  return attempt(write, takeBack, canGroupUndo() ? "undoGroup" : "plain");
}

async function attempt<T>(write: Batch<T>, takeBack: TakeBack, way: Way): Promise<T> {
  try {
    return await (way === "undoGroup" ? Excel.run({ mergeUndoGroup: true }, write) : Excel.run(write));
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    // While a cell is edited Excel carries nothing out, so that nothing has to be taken back, nor could be.
    if (code === "InvalidOperationInCellEditMode") throw excelFailure(error);
    await twice(() => takeBack(code)).catch((left: unknown) => {
      throw left instanceof ExcelFailure ? failureWithOutcome(error, left.message, left.kind) : left;
    });
    if (way === "undoGroup") return attempt(write, takeBack, "plain");
    if (way === "plain" && OTHER_WORKBOOK.includes(code)) return attempt(write, takeBack, "onceMore");
    throw failureWithOutcome(error, "Nothing was changed.");
  }
}

/** A fault of Excel's often passes. */
async function twice(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    await act();
  }
}

function canGroupUndo(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApi", "1.20") && requirements.isSetSupported("ExcelUndoApiAll", "1.0")
  );
}
