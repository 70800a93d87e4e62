import { excelFailure } from "./failure";

/** Runs a batch against the workbook; what Excel refuses is thrown as an `ExcelFailure`. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw excelFailure(error);
  }
}
