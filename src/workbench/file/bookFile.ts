import { Workbook } from "@cj-tech-master/excelts";
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
import { attribute } from "./sheetParts";
import { type Parts, partText, readParts } from "./zipParts";
import { lossesOf } from "./losses";

/** A workbook that was read from a file, and what would be lost if it were written again. */
export interface ReadBook {
  readonly book: Book;
  readonly losses: readonly string[];
}

/** Reads a workbook from the bytes of an .xlsx or .xlsm file. */
export async function readBook(bytes: Uint8Array, name: string): Promise<ReadBook> {
  const parts = readParts(bytes);
  const file = new Workbook();
  try {
    await file.xlsx.load(bytes);
  } catch (error) {
    throw new FileError("damaged", { cause: error });
  }
  const [properties, names] = [readCustomProperties(parts), readSheetNames(parts)];
  dropSheetNames(file, parts);
  const book: Book = {
    file,
    name,
    isStructureProtected: isStructureProtected(parts),
    sheetProperties: new Map(
      file.worksheets.map((sheet) => [
        sheet,
        (properties.get(sheet.name) ?? []).map((one): SheetProperty => ({ ...one })),
      ]),
    ),
    sheetNames: new Map(file.worksheets.map((sheet) => [sheet, [...(names.get(sheet.name) ?? [])]])),
    settings: readSettings(parts),
    active: file.worksheets[activeTab(parts)] ?? file.worksheets[0],
    ...newlyOpened(),
    original: parts,
  };
  return { book, losses: await lossesOf(parts) };
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

function isStructureProtected(parts: Parts): boolean {
  const element = /<(?:\w+:)?workbookProtection\s[^>]*>/u.exec(partText(parts, "xl/workbook.xml"))?.[0];
  return element !== undefined && ["1", "true"].includes(attribute(element, "lockStructure") ?? "");
}

function activeTab(parts: Parts): number {
  const view = /<(?:\w+:)?workbookView\s[^>]*>/u.exec(partText(parts, "xl/workbook.xml"))?.[0];
  return Number((view && attribute(view, "activeTab")) ?? 0);
}
