import { zipSync } from "fflate";
import type { Book } from "../../book/book";
import { addCustomProperties } from "../customProperties";
import { filePackage } from "../package/filePackage";
import { saveCharts } from "../charts/saveCharts";
import { sheetPaths } from "../sheetParts";
import { selectSheet } from "../selectedSheet";
import { changedFile } from "./changedFile";
import { librarySheets } from "./librarySheets";
import { saveSettings } from "./saveSettings";
import { setNames } from "./setNames";

const WORKBOOK = "xl/workbook.xml";

/** The bytes of a new file that holds a book, with the sheet in front that is active. */
export async function saveNew(book: Book): Promise<Uint8Array> {
  const { active, file, sheetNames, sheetProperties, settings } = book;
  const parts = await librarySheets(book, new Map(file.worksheets.map((sheet) => [sheet, undefined])));
  addCustomProperties(parts, new Map([...sheetProperties].map(([sheet, some]) => [sheet.name, some])));
  if (active) selectSheet(parts, active.name, file.worksheets.indexOf(active));
  const changed = changedFile(filePackage(zipSync(parts)));
  const paths = sheetPaths(parts);
  for (const sheet of file.worksheets) {
    const part = paths.get(sheet.name) ?? "";
    changed.put(part, saveCharts(changed, sheet, part, changed.textOf(part)));
  }
  for (const [place, sheet] of file.worksheets.entries())
    changed.put(WORKBOOK, setNames(changed.textOf(WORKBOOK), { place, own: sheetNames.get(sheet) ?? [] }));
  saveSettings(changed, settings);
  return changed.zipped();
}
