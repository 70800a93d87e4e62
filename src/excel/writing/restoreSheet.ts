import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { type KeptSheet, writeKeptSheet } from "./keptSheet";

/** Puts a sheet back after a write that failed. Where Excel refuses, says which sheet is unfinished. */
export async function restoreSheet(kept: KeptSheet): Promise<void> {
  try {
    await runExcel(async (context) => {
      writeKeptSheet(context.workbook.worksheets.getItem(kept.sheet.id), kept);
      await context.sync();
    });
  } catch (cause) {
    throw new ExcelFailure(
      "unfinished",
      `The sheet “${kept.sheet.name}” may be unfinished. Make the report again to finish it.`,
      { cause },
    );
  }
}
