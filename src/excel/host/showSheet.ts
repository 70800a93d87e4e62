import { ExcelFailure } from "./failure";
import { runExcel } from "./runExcel";

/** Brings a sheet to the front. */
export async function showSheet(sheet: string): Promise<void> {
  await showing(sheet, (worksheet) => {
    worksheet.activate();
  });
}

/** Shows something of a sheet. One that is hidden can't be shown: the failure says so. */
export async function showing(sheet: string, show: (worksheet: Excel.Worksheet) => void): Promise<void> {
  try {
    await runExcel(async (context) => {
      show(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
  } catch (failure) {
    throw (await isHidden(sheet)) ? hidden(sheet, failure) : failure;
  }
}

async function isHidden(sheet: string): Promise<boolean> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load("visibility");
    await context.sync();
    return worksheet.visibility !== "Visible";
  }).catch(() => false);
}

function hidden(sheet: string, cause: unknown): ExcelFailure {
  return new ExcelFailure(
    "excel",
    `The sheet “${sheet}” is hidden, so it cannot be shown. Unhide it (right-click a sheet's tab, Unhide) and try again.`,
    { cause },
  );
}
