import { connectLibrary } from "./library/loadLibrary";
import { type PlayedExcel, playExcel, playExcelWithNothing } from "./playedExcel";

/** A workbook that Microsoft's Excel library talks to as if Excel had it open. */
export interface WorkbenchWorkbook extends PlayedExcel {
  /** Makes it the workbook that `Excel.run` of this process talks to. */
  activate(): void;
}

/** Opens the bytes of an .xlsx or .xlsm file; what can't be read is a `FileError`. */
export async function openWorkbook(bytes: Uint8Array, name = "Book1.xlsx"): Promise<WorkbenchWorkbook> {
  return connectable(await playExcel(bytes, name));
}

/** A workbook without a sheet. */
export function newWorkbook(name = "Book1.xlsx"): WorkbenchWorkbook {
  return connectable(playExcelWithNothing(name));
}

function connectable(excel: PlayedExcel): WorkbenchWorkbook {
  return {
    ...excel,
    activate: () => {
      connectLibrary(excel.execute);
    },
  };
}
