import { type Style, Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import { type Book, type SheetProperty, newlyOpened } from "../book/book";
import { addSettings, readSettings } from "./addInSettings";
import { addCustomProperties, readCustomProperties } from "./customProperties";
import { addSheetNames, nameElements, readSheetNames } from "./definedNames";
import { escapeTexts } from "./escapedTexts";
import { FileError } from "./fileError";
import { keepParts } from "./keptParts";
import { selectSheet } from "./selectedSheet";
import { storeFormulas } from "./storedFormulas";
import { lossesOf } from "./losses";
import { openFile } from "./openFile";
import type { OnUnpacked } from "./package/filePackage";
import { packSheets } from "./packSheets";
import { plainParts } from "./plainParts";
import { readStyles } from "./readStyles";
import { readWorkbookPart } from "./workbookPart";
import type { Parts } from "./zipParts";

/** A workbook that was read from a file, and what would be lost if it were written again. */
export interface ReadBook {
  readonly book: Book;
  readonly losses: readonly string[];
}

/** Reads a workbook from the bytes of an .xlsx or .xlsm file; the rows of its sheets when they are looked at. */
export async function readBook(bytes: Uint8Array, name: string, onUnpacked?: OnUnpacked): Promise<ReadBook> {
  const source = readSource(bytes, onUnpacked);
  const plain = plainParts(source);
  const [properties, names] = [readCustomProperties(plain.parts), readSheetNames(plain.parts)];
  const { file, styles } = await loadLibrary(plain.parts);
  dropSheetNames(file, plain.parts);
  const book: Book = {
    file,
    name,
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
    source,
    original: plain.parts,
  };
  packSheets(book, source, plain, styles);
  return { book, losses: await lossesOf(source.file, plain) };
}

function readSource(bytes: Uint8Array, onUnpacked?: OnUnpacked): NonNullable<Book["source"]> {
  const file = openFile(bytes, onUnpacked);
  return { file, workbook: readWorkbookPart(file) };
}

interface Library {
  readonly file: Workbook;
  readonly styles: readonly Partial<Style>[];
}

async function loadLibrary(parts: Parts): Promise<Library> {
  const file = new Workbook();
  try {
    await file.xlsx.load(zipSync(parts, { level: 0 }));
    return { file, styles: await readStyles(parts) };
  } catch (error) {
    throw new FileError("damaged", { cause: error });
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
    original: undefined,
  };
}

/** The bytes of an .xlsx file that holds a workbook, with the sheet in front that is active. */
export async function writeBook({
  file,
  active,
  sheetProperties,
  sheetNames,
  settings,
  original,
}: Book): Promise<Uint8Array> {
  if (active) file.views = [{ ...windowOf(file), activeTab: file.worksheets.indexOf(active) }];
  const parts: Parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
  escapeTexts(parts);
  storeFormulas(parts);
  if (original) keepParts(parts, original);
  if (active) selectSheet(parts, active.name);
  addCustomProperties(
    parts,
    new Map([...sheetProperties].map(([sheet, properties]) => [sheet.name, properties])),
  );
  addSheetNames(parts, new Map([...sheetNames].map(([sheet, names]) => [sheet.name, names])));
  addSettings(parts, original ?? {}, settings);
  return zipSync(parts);
}

/** Takes from the file's library the names of single sheets, which it would write as the workbook's. */
function dropSheetNames({ definedNames }: Workbook, parts: Parts): void {
  const isOfWorkbook = new Set(
    nameElements(parts).flatMap(({ name, sheetIndex }) => (sheetIndex === undefined ? [name] : [])),
  );
  definedNames.model = definedNames.model.filter(({ name }) => isOfWorkbook.has(name));
}

/** The window's place and size; a file may have none, whatever its library's types say. */
function windowOf({ views }: Partial<Pick<Workbook, "views">>): Workbook["views"][number] {
  return {
    x: 0,
    y: 0,
    width: 28_800,
    height: 17_000,
    firstSheet: 0,
    visibility: "visible",
    activeTab: 0,
    ...views?.[0],
  };
}
