import { excelFailure } from "./failure";

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

/** Runs a batch once nobody is typing in a cell, however long that takes. An Excel that can't wait refuses it. */
export async function runAfterCellEdit<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw excelFailure(error);
  }
}
