import { runExcel } from "./runExcel";

/** A setting kept in the workbook, as whatever was stored, which need not be text; undefined where there is none. */
export async function readWorkbookSetting(key: string): Promise<unknown> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    return value ?? null;
  });
}

/** Keeps a text in the workbook. It is plain text in the file: no personal data. */
export async function writeWorkbookSetting(key: string, value: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
