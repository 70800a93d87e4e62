import { codeOf, excelFailure } from "./failure";

/** What is to be done in the workbook. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch against the workbook; what Excel refuses is thrown as an `ExcelFailure`. */
export async function runExcel<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw excelFailure(error);
  }
}

/**
 * Runs a batch that one Ctrl+Z is to take back whole. Where Excel finds a part of it that it can't take back, the batch
 * is run once more as any other, after `beforeAgain` has tidied up what was done of it.
 */
export async function runAsOneUndo<T>(
  batch: Batch<T>,
  beforeAgain: () => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  if (!canMergeUndo()) return runExcel(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) !== "UndoNotSupported") throw excelFailure(error);
    await beforeAgain();
    return runExcel(batch);
  }
}

function canMergeUndo(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApi", "1.20") && requirements.isSetSupported("ExcelUndoApiAll", "1.0")
  );
}
