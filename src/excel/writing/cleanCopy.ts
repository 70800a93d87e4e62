import type { SheetArea } from "../../log/sheetTable";
import { ExcelFailure, failureWithOutcome } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { runWrite } from "../host/runWrite";
import { REPORT_MARK, readMark } from "../reportMark";
import { type KeptSheetName, withoutFormulas } from "./keptCells";
import { type KeptSheet, MOST_CELLS, keepSheet, writeKeptSheet } from "./keptSheet";
import { freeSheetName } from "./sheetNames";
import { removeUnfinished } from "./unfinishedSheets";

/** The key of the mark that a copy has until it is whole; after that none is on it. */
const COPY_MARK = "ComplaintsMonitor.Copy";

/**
 * Copies what can be seen of a report to a new sheet, and shows it: values, looks, charts and page, but no formula, mark,
 * name or note. A copy of it that was begun and never finished is taken away. Gives the name of the new sheet.
 */
export async function cleanCopy(report: { readonly sheet: string; readonly id: string }): Promise<string> {
  const { sheet, area, taken, begun } = await lookAt(report);
  const kept = seen(await keepSheet(sheet, area));
  let copyId = "";
  const name = freeSheetName(`${sheet.name.slice(0, LONGEST_BEFORE)} copy`, taken);
  await runWrite(
    async (context) => {
      const { worksheets } = context.workbook;
      for (const old of begun) worksheets.getItemOrNullObject(old).delete();
      const copy = worksheets.add(name).load("id");
      copy.customProperties.add(COPY_MARK, report.id);
      writeKeptSheet(copy, kept);
      copy.activate();
      copy.getRange("A1").select();
      await context.sync();
      copyId = copy.id;
    },
    (code) =>
      removeUnfinished({ names: [name], key: COPY_MARK, isOurs: (value) => value === report.id }, code),
  );
  doubtful = copyId;
  await takeMarkOff(name);
  doubtful = undefined;
  return name;
}

/** The id of the copy of which it is not known whether its mark was taken off, since not even that could be asked. */
let doubtful: string | undefined;

/** So much of a name leaves room for the word behind it. */
const LONGEST_BEFORE = 26;

/** What is seen of a sheet: its names and its mark are not. */
function seen(kept: KeptSheet): KeptSheet {
  return {
    ...kept,
    blocks: kept.blocks.map((block) => ({ ...block, cells: withoutFormulas(block.cells) })),
    parts: { ...kept.parts, names: [] },
    page: { ...kept.page, mark: undefined },
  };
}

interface Look {
  readonly sheet: KeptSheetName;
  readonly area: SheetArea;
  /** The names of the other sheets, but for those of copies that were begun. */
  readonly taken: readonly string[];
  readonly begun: readonly string[];
}

async function lookAt({ sheet: name, id }: { readonly sheet: string; readonly id: string }): Promise<Look> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const sheet = sheets.getItem(name).load("id,name");
    const property = sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value");
    const cells = sheet
      .getRange("A1")
      .getBoundingRect(sheet.getUsedRange())
      .load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (property.isNullObject || readMark(property.value)?.id !== id) throw changed(name);
    const marks = sheets.items.map((one) => ({
      id: one.id,
      name: one.name,
      mark: one.customProperties.getItemOrNullObject(COPY_MARK).load("value"),
    }));
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = cells;
    if (rowCount * columnCount > MOST_CELLS) throw tooLarge(name);
    const isBegun = ({ id: sheetId, mark }: (typeof marks)[number]): boolean =>
      sheetId === doubtful || (!mark.isNullObject && mark.value === id);
    const begun = marks.filter(isBegun).map((one) => one.name);
    const taken = sheets.items.map((one) => one.name).filter((one) => !begun.includes(one));
    return { sheet, area: { row, column, rowCount, columnCount }, taken, begun };
  });
}

/** Takes off the mark of a copy that is whole. Excel is asked twice, since the first answer may be lost. */
async function takeMarkOff(name: string): Promise<void> {
  const take = (): Promise<void> =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.customProperties.getItemOrNullObject(COPY_MARK).delete();
      await context.sync();
    });
  try {
    await take().catch(take);
  } catch (cause) {
    throw failureWithOutcome(
      cause,
      `The sheet “${name}” may still have a mark. Try again to make it anew.`,
      "unfinished",
    );
  }
}

function changed(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "noSuchSheet",
    `The sheet “${sheet}” has changed since it was listed, so it was not copied. Look at the list again.`,
  );
}

function tooLarge(sheet: string): ExcelFailure {
  return new ExcelFailure(
    "tooMuchAtOnce",
    `The sheet “${sheet}” has too many cells in use to be copied. Clear what you have added beside the report, and try again.`,
  );
}
