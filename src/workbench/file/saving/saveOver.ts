import type { Worksheet } from "@cj-tech-master/excelts";
import type { Book, ReadSheet, Source } from "../../book/book";
import { type SheetEdits, editsOf } from "../../book/edits";
import { sheetState } from "../../book/sheetState";
import { addTitles } from "./addTitles";
import { changeSheet } from "./changeSheet";
import { changedFile } from "./changedFile";
import { graftedStyles } from "./graftedStyles";
import { librarySheets } from "./librarySheets";
import { putNewSheet } from "./putNewSheet";
import { removeSheets } from "./removeSheets";
import { saveNames } from "./saveNames";
import { saveSettings } from "./saveSettings";
import { libraryStyles, stylesPart } from "./stylesPart";
import type { Saving } from "./saving";

/**
 * The bytes of the file that a book was read from, with what was added or changed since. Every part stays as it is packed,
 * but for those of sheets that were changed, and those that must name what is new: these gain it at their ends.
 */
export async function saveOver(book: Book, source: Source): Promise<Uint8Array> {
  const sheets = sheetsToWrite(book, source);
  const file = changedFile(source.file);
  removeSheets(book, source, file);
  if (sheets.size > 0) {
    const library = await librarySheets(book, sheets);
    const styles = stylesPart(file, source.workbook);
    const grafted = graftedStyles(file.textOf(styles), libraryStyles(library));
    putSheets({ book, source, file, library, styles: grafted }, [...sheets.keys()]);
    file.put(styles, grafted.xml());
  }
  saveSettings(file, book.settings);
  return file.zipped();
}

/** The sheets that are new, and those that were changed, with how. */
function sheetsToWrite(book: Book, { sheets }: Source): Map<Worksheet, SheetEdits | undefined> {
  return new Map(
    book.file.worksheets.flatMap((sheet): [Worksheet, SheetEdits | undefined][] => {
      const read = sheets.get(sheet);
      if (!read) return [[sheet, undefined]];
      return isChanged(book, sheet, read) ? [[sheet, editsOf(sheet)]] : [];
    }),
  );
}

function isChanged({ sheetNames }: Book, sheet: Worksheet, { state, names }: ReadSheet): boolean {
  const { cells, rowHeights, hasOtherMerges, hasOtherProperties } = editsOf(sheet);
  const namesNow = JSON.stringify(sheetNames.get(sheet) ?? []);
  return (
    hasOtherMerges ||
    hasOtherProperties ||
    cells.size + rowHeights.size > 0 ||
    JSON.stringify(state) !== JSON.stringify(sheetState(sheet)) ||
    namesNow !== JSON.stringify(names)
  );
}

function putSheets(saving: Saving, sheets: readonly Worksheet[]): void {
  const { source, file } = saving;
  const added: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const read = source.sheets.get(sheet);
    if (read) changeSheet(saving, sheet, read);
    else {
      putNewSheet(saving, sheet);
      added.push(sheet.name);
    }
    saveNames(saving, sheet, index);
  }
  addTitles(file, added);
}
