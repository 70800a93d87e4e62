import type { CellValue } from "../../log/sheetTable";
import { areaAddress } from "../address";
import { runWrite } from "../host/runWrite";
import { LIST_MARK } from "../listMark";
import { pointsOfDigits, textAsText } from "./cellInput";
import { type MarkedSheets, removeUnfinished } from "./unfinishedSheets";

/** A column of a list, with its width in digits. */
export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly holds: "text" | "date" | "number";
}

/** A list for people to work through, on a sheet of its own. */
export interface ListPlan {
  /** The name of the sheet, which no other has. */
  readonly sheet: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

const FORMATS = { text: "@", date: "dd/mm/yyyy", number: "0" } as const;

/**
 * Writes a list to a new sheet, as a table that can be filtered and is printed across the page, in one round trip, and
 * shows it. Texts stay the texts that they are. If Excel refuses any of it the sheet is removed again, and the failure
 * is thrown.
 */
export async function writeList(plan: ListPlan): Promise<void> {
  const id = crypto.randomUUID();
  const write = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.add(plan.sheet);
    sheet.customProperties.add(LIST_MARK, id);
    sheet.activate();
    writeRows(sheet, plan);
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
  };
  const begun = { names: [plan.sheet], key: LIST_MARK, isOurs: (mark: string) => mark === id };
  left = begun;
  await runWrite(write, (code) => removeUnfinished(begun, code));
  left = undefined;
}

/** The list that was begun last, where it was not finished: Excel may not have let it be removed. */
let left: MarkedSheets | undefined;

/** Takes a list away that was begun and is still there unfinished, so that it is finished by writing it again. */
export async function removeBegunList(): Promise<void> {
  if (left) await removeUnfinished(left);
  left = undefined;
}

function writeRows(sheet: Excel.Worksheet, { columns, rows }: ListPlan): void {
  const body = sheet.getRangeByIndexes(1, 0, rows.length, columns.length);
  columns.forEach(({ width, holds }, place) => {
    const cells = body.getColumn(place);
    cells.numberFormat = rows.map(() => [FORMATS[holds]]);
    cells.format.columnWidth = pointsOfDigits(width);
  });
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  const all = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  all.values = [columns.map(({ header }) => header), ...rows].map((line) => line.map(written));
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: columns.length };
  sheet.tables.add(areaAddress(area), true).style = "TableStyleLight9";
}

function written(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? textAsText(value) : value;
}
