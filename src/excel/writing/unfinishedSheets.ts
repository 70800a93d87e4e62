import { ExcelFailure } from "../host/failure";

/** Sheets that were begun, by their names, and how to know them as ours. */
export interface MarkedSheets {
  readonly names: readonly string[];
  /** The key of their mark. */
  readonly key: string;
  /** Whether a mark is the one that they were given. */
  isOurs(mark: string): boolean;
}

/**
 * Removes sheets that could not be finished, and never one of the user's. `code` is Excel's for why they could not;
 * without it only sheets with their mark go. Where Excel refuses, says which to delete.
 */
export async function removeUnfinished({ names, key, isOurs }: MarkedSheets, code?: string): Promise<void> {
  let hasLooked = false;
  try {
    await Excel.run(async (context) => {
      const sheets = names.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
        const mark = sheet.customProperties.getItemOrNullObject(key).load("value");
        const used = sheet.getUsedRangeOrNullObject().load("address");
        return { sheet, mark, used };
      });
      await context.sync();
      hasLooked = true;
      // The mark comes right after the sheet: a write that failed between them leaves a blank sheet without it. One that
      // Excel says was there before is not ours.
      const ours = sheets.filter(({ sheet, mark, used }) => {
        if (sheet.isNullObject) return false;
        return mark.isNullObject
          ? used.isNullObject && code !== undefined && code !== "ItemAlreadyExists"
          : isOurs(mark.value);
      });
      if (ours.length === 0) return;
      for (const { sheet } of ours) sheet.delete();
      await context.sync();
    });
  } catch (cause) {
    throw new ExcelFailure("unfinished", leftOver(names, hasLooked), { cause });
  }
}

function leftOver(names: readonly string[], isCertain: boolean): string {
  const [sheets, it] = names.length > 1 ? ["sheets", "them"] : ["sheet", "it"];
  const named = `unfinished ${sheets} ${names.map((name) => `“${name}”`).join(" and ")}`;
  return isCertain
    ? `The ${named} could not be removed. Try again to finish ${it}, or delete ${it}.`
    : `If you see the ${named}, try again to finish ${it}, or delete ${it}.`;
}
