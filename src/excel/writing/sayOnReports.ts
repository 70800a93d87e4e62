import { runExcel } from "../host/runExcel";
import { REPORT_MARK, type ReportMark, readMark } from "../reportMark";
import { textAsText } from "./cellInput";

/** What is to stand in the cell of a report that is for it; nothing, where the text is empty. */
export interface ReportNewsCell {
  readonly sheet: string;
  readonly mark: ReportMark & { readonly newsCell: string };
  readonly text: string;
}

/**
 * Says something on the sheets of reports, in the cell that each has for it, in two round trips, or in one where nothing is
 * to be changed. What somebody has typed there stays, and so does a sheet that is protected. `isOurs` knows what the add-in
 * has said.
 */
export async function sayOnReports(
  news: readonly ReportNewsCell[],
  isOurs: (text: string) => boolean,
): Promise<void> {
  if (news.length === 0) return;
  await runExcel(async (context) => {
    const asked = news.map(({ sheet: name, mark, text }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const cell = sheet.names.getItemOrNullObject(mark.newsCell).getRangeOrNullObject();
      return {
        ...{ text, id: mark.id, protection: sheet.protection.load("protected") },
        property: sheet.customProperties.getItemOrNullObject(REPORT_MARK).load("value"),
        cell: cell.load("values"),
      };
    });
    await context.sync();
    const changed = asked.filter(({ text, id, protection, property, cell }) => {
      if (property.isNullObject || readMark(property.value)?.id !== id) return false;
      if (cell.isNullObject || protection.protected) return false;
      const [[held]] = cell.values as [[unknown]];
      return held !== text && (held === "" || isOurs(String(held)));
    });
    if (changed.length === 0) return;
    for (const { cell, text } of changed) cell.getCell(0, 0).values = [[text === "" ? "" : textAsText(text)]];
    await context.sync();
  });
}
