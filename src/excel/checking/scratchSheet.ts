import { runExcel } from "../host/runExcel";
import { freeSheetName } from "../writing/sheetNames";

/** The name of the sheet on which things are tried. */
const NAME = "Complaints Monitor check";

/** The key of the mark by which a scratch sheet is known, whatever became of its name. */
const SCRATCH_MARK = "ComplaintsMonitor.Check";

/** What a workbook allows, before anything is tried. */
export interface ScratchRoom {
  readonly isStructureProtected: boolean;
  /** The sheet that is in front, to come back to; undefined where it is a chart sheet. */
  readonly front: string | undefined;
}

/** Looks whether a sheet can be added, and takes away those that an earlier try left behind. Three round trips. */
export async function prepareRoom(): Promise<ScratchRoom> {
  const front = await frontSheet();
  return runExcel(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name");
    await context.sync();
    if (!protection.protected) await removeMarked(context, worksheets.items);
    return { isStructureProtected: protection.protected, front };
  });
}

/** A chart sheet in front is no worksheet, and asking for one fails. */
async function frontSheet(): Promise<string | undefined> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
  } catch {
    return undefined;
  }
}

async function removeMarked(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const marks = sheets.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(SCRATCH_MARK).load("value"),
  }));
  await context.sync();
  for (const { sheet, mark } of marks) if (!mark.isNullObject) sheet.delete();
  await context.sync();
}

/** Adds the scratch sheet, marked in the same request, so that a crash leaves none that is not known again. */
export async function addScratchSheet(): Promise<string> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      NAME,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    sheet.customProperties.add(SCRATCH_MARK, "scratch");
    await context.sync();
    return name;
  });
}

/** Takes every scratch sheet away, and brings the sheet to the front that was there. */
export async function removeScratchSheets(front: string | undefined): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    if (front !== undefined) worksheets.getItem(front).activate();
    await removeMarked(context, worksheets.items);
  });
}
