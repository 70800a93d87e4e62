import { listed } from "../../engine/text/listed";
import { quoted } from "../../engine/text/quoted";
import { ExcelFailure } from "../host/failure";
import { runExcel } from "../host/runExcel";
import { type KeptSheet, writeKeptSheet } from "./keptSheet";

/** Puts sheets back after a write that failed. Where Excel refuses, says which sheets are unfinished. */
export async function restoreSheets(kept: readonly KeptSheet[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      for (const one of kept) writeKeptSheet(context.workbook.worksheets.getItem(one.sheet.id), one);
      await context.sync();
    });
  } catch (cause) {
    throw new ExcelFailure("unfinished", unfinished(kept), { cause });
  }
}

function unfinished(kept: readonly KeptSheet[]): string {
  const [sheets, it] = kept.length === 1 ? ["sheet", "it"] : ["sheets", "them"];
  const names = listed(kept.map(({ sheet }) => quoted(sheet.name)));
  return `The ${sheets} ${names} may be unfinished. Make the report again to finish ${it}.`;
}
