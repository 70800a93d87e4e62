import { runExcel } from "./runExcel";

/** Has Excel calculate every formula of the workbook anew, whether or not anything that it refers to has changed. */
export async function recalculate(): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
