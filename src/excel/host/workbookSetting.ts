import { failureWithOutcome } from "./failure";
import { runExcel } from "./runExcel";

/** Asks with the next request for a setting kept in the workbook; the answer is there once that is done. */
export function requestWorkbookSetting(workbook: Excel.Workbook, key: string): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(key).load("value");
  return () => {
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    return value ?? null;
  };
}

/** A setting kept in the workbook, as whatever was stored, which need not be text; undefined where there is none. */
export async function readWorkbookSetting(key: string): Promise<unknown> {
  return runExcel(async (context) => {
    const setting = requestWorkbookSetting(context.workbook, key);
    await context.sync();
    return setting();
  });
}

/**
 * Keeps a text in the workbook. It is plain text in the file: no personal data. Where Excel fails, it is looked up whether
 * the text is kept all the same, since only the answer may have been lost.
 */
export async function writeWorkbookSetting(key: string, value: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    });
  } catch (error) {
    const kept = await readWorkbookSetting(key).catch(() => {
      throw failureWithOutcome(
        error,
        "It is not certain that your choice was saved: check it before you go on.",
      );
    });
    if (kept !== value) throw failureWithOutcome(error, "Your choice was not saved.");
  }
}
