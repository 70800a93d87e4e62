import { type Style, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { type Book, type ReadSheet, type SheetProperty, newlyOpened } from "../book/book";
import { sheetState } from "../book/sheetState";
import { readSettings } from "./addInSettings";
import { readCharts } from "./charts/readCharts";
import { readCustomProperties } from "./customProperties";
import { readSheetNames, withoutNames } from "./definedNames";
import { damaged } from "./fileError";
import { lossesOf } from "./losses";
import { openFile } from "./openFile";
import type { ReadingOptions } from "./package/filePackage";
import { packSheets } from "./packSheets";
import { plainParts } from "./plainParts";
import { readStyles } from "./readStyles";
import { saveNew } from "./saving/saveNew";
import { saveOver } from "./saving/saveOver";
import { placeTables } from "./tableParts";
import { readWorkbookPart } from "./workbookPart";
import { type Parts, partText } from "./zipParts";

const WORKBOOK = "xl/workbook.xml";

/** A workbook that was read from a file, and what would be lost if it were written again. */
export interface ReadBook {
  readonly book: Book;
  readonly losses: readonly string[];
  /** How the table of text was read that it was made from, in words; undefined where it is a workbook's file. */
  readonly readAs: string | undefined;
}

/** Reads a workbook from the bytes of a file; the rows of its sheets when they are looked at. */
export async function readBook(bytes: Uint8Array, name: string, options?: ReadingOptions): Promise<ReadBook> {
  const { file: opened, readAs } = openFile(bytes, options);
  const source = { file: opened, workbook: readWorkbookPart(opened) };
  const plain = plainParts(source);
  const [properties, names] = [readCustomProperties(plain.parts), readSheetNames(plain.parts)];
  const { file, styles } = await loadLibrary(plain.parts);
  placeTables(file, plain.tables);
  const parts = new Map(source.workbook.sheets.map((sheet) => [sheet.name, sheet.part]));
  for (const sheet of file.worksheets) readCharts(opened, parts.get(sheet.name) ?? "", sheet);
  const sheets = file.worksheets.map((sheet): [Worksheet, ReadSheet] => [
    sheet,
    {
      part: parts.get(sheet.name) ?? "",
      state: sheetState(sheet),
      names: [...(names.get(sheet.name) ?? [])],
    },
  ]);
  const book: Book = {
    file,
    name: readAs === undefined ? name : name.replace(/(?:\.[^.]*)?$/u, ".xlsx"),
    isStructureProtected: source.workbook.isStructureProtected,
    sheetProperties: new Map(
      file.worksheets.map((sheet) => [
        sheet,
        (properties.get(sheet.name) ?? []).map((one): SheetProperty => ({ ...one })),
      ]),
    ),
    sheetNames: new Map(file.worksheets.map((sheet) => [sheet, [...(names.get(sheet.name) ?? [])]])),
    settings: readSettings(plain.parts),
    active: file.worksheets.find((sheet) => sheet.name === source.workbook.active) ?? file.worksheets[0],
    ...newlyOpened(),
    source: { ...source, sheets: new Map(sheets) },
  };
  packSheets(book, source, plain, styles);
  return { book, losses: lossesOf(source.file), readAs };
}

interface Library {
  readonly file: Workbook;
  readonly styles: readonly Partial<Style>[];
}

async function loadLibrary(parts: Parts): Promise<Library> {
  const file = new Workbook();
  try {
    const workbook = strToU8(withoutNames(partText(parts, WORKBOOK)));
    await file.xlsx.load(zipSync({ ...parts, [WORKBOOK]: workbook }, { level: 0 }));
    return { file, styles: await readStyles(parts) };
  } catch (error) {
    throw damaged("something besides its cells can't be made out", error);
  }
}

/** A workbook without a sheet, for one that is to be made from nothing. */
export function emptyBook(name: string): Book {
  return {
    file: new Workbook(),
    name,
    isStructureProtected: false,
    sheetProperties: new Map(),
    sheetNames: new Map(),
    settings: new Map(),
    active: undefined,
    ...newlyOpened(),
    source: undefined,
  };
}

/** The bytes of a file that holds a workbook: of that which it was read from, with what was changed since. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  return book.source ? saveOver(book, book.source) : saveNew(book);
}
