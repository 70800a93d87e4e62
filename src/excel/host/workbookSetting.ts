import { runExcel } from "./runExcel";

/** A setting kept in the workbook, as the text that was stored; undefined where there is none. */
export async function readWorkbookSetting(key: string): Promise<string | undefined> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    return typeof value === "string" ? value : undefined;
  });
}

/** Keeps a text in the workbook. It is plain text in the file: no personal data. */
export async function writeWorkbookSetting(key: string, value: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
