import { ExcelFailure } from "../host/failure";

/** Tells a sheet of ours by the mark that it carries, if any, and by whether anything is on it. */
export type IsOurs = (mark: string | undefined, isEmpty: boolean) => boolean;

/**
 * Takes sheets away that were not finished; never one of the user's. `key` is that of their marks. Where Excel won't
 * have it, the failure says which sheets to delete.
 */
export async function takeAwayHalfMade(
  names: readonly string[],
  key: string,
  isOurs: IsOurs,
  cause?: unknown,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheets = names.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
        const mark = sheet.customProperties.getItemOrNullObject(key).load("value");
        const used = sheet.getUsedRangeOrNullObject().load("address");
        return { sheet, mark, used };
      });
      await context.sync();
      for (const { sheet, mark, used } of sheets) {
        if (sheet.isNullObject) continue;
        if (isOurs(mark.isNullObject ? undefined : mark.value, used.isNullObject)) sheet.delete();
      }
      await context.sync();
    });
  } catch {
    const sheets = names.map((name) => `“${name}”`).join(" and ");
    throw new ExcelFailure(
      "unfinished",
      `The work could not be finished, and what was begun on ${sheets} could not be taken away. Delete what is there, and try again.`,
      { cause },
    );
  }
}
