import { FileError } from "./fileError";
import { type FilePackage, WHOLE_FILE } from "./package/filePackage";
import { isTrue, readXml, relationId } from "./package/readXml";
import type { DateSystem } from "../../engine/calendar/serialDate";

/** A sheet of a workbook that has cells. */
export interface SheetPart {
  readonly name: string;
  /** The name of its part. */
  readonly part: string;
  /** The relation of the workbook to it. */
  readonly relation: string;
}

/** What the part of a workbook says of the others. */
export interface WorkbookPart {
  /** Its own name. */
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: DateSystem;
  /** Whether Excel calculates every formula when it opens the file, whatever results that has. */
  readonly mustCalculate: boolean;
  /** The parts that a workbook has one of; undefined where it has none. */
  readonly sharedTexts: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly isStructureProtected: boolean;
  /** The name of the sheet in front. */
  readonly active: string | undefined;
}

const WORKBOOK_TYPES =
  /(?:spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template|addin)\.macroenabled\.main)\+xml$/iu;
const BINARY_TYPE = /sheet\.binary/iu;
const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument/u;

/** Finds the workbook in a file by the file's relations, or else by what it says of its parts. */
export function readWorkbookPart(file: FilePackage): WorkbookPart {
  const part = workbookName(file);
  const relations = file.relationsOf(part);
  const one = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind && file.has(relation.target))?.target;
  const found = { sharedTexts: one("sharedStrings"), styles: one("styles"), theme: one("theme") };
  const sheets: (SheetPart | undefined)[] = [];
  let [is1904, mustCalculate, isStructureProtected, active, isWorkbook] = [false, false, false, 0, false];
  readXml(file.textOf(part), {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      if (name === "sheet") {
        const relation = relations.find(({ id }) => id === relationId(attributes));
        sheets.push(
          relation?.kind === "worksheet"
            ? { name: attributes["name"] ?? "", part: relation.target, relation: relation.id }
            : undefined,
        );
      }
      if (name === "workbookPr") is1904 = isTrue(attributes["date1904"]);
      if (name === "calcPr") mustCalculate = isTrue(attributes["fullCalcOnLoad"]);
      if (name === "workbookProtection") isStructureProtected = isTrue(attributes["lockStructure"]);
      if (name === "workbookView") active = Number(attributes["activeTab"] ?? 0);
    },
  });
  if (!isWorkbook) throw new FileError("notAWorkbook");
  const worksheets = sheets.flatMap((sheet) => (sheet ? [sheet] : []));
  const missing = worksheets.find((sheet) => !file.has(sheet.part));
  if (missing) throw new FileError("damaged", { where: `no part of the sheet “${missing.name}”` });
  return {
    part,
    ...found,
    sheets: worksheets,
    dateSystem: is1904 ? 1904 : 1900,
    mustCalculate,
    isStructureProtected,
    active: sheets[active]?.name,
  };
}

function workbookName(file: FilePackage): string {
  const related = file
    .relationsOf(WHOLE_FILE)
    .find(({ kind, target }) => kind === "officeDocument" && file.has(target))?.target;
  const name =
    related ?? file.entries.find((entry) => WORKBOOK_TYPES.test(file.contentTypeOf(entry.name) ?? ""))?.name;
  const mimeType = file.has("mimetype") ? new TextDecoder().decode(file.bytesOf("mimetype")) : "";
  if (OPEN_DOCUMENT.test(mimeType)) throw new FileError("openDocument");
  if (name === undefined) throw new FileError("notAWorkbook");
  const type = file.contentTypeOf(name) ?? "";
  if (BINARY_TYPE.test(type) || name.toLowerCase().endsWith(".bin")) throw new FileError("binaryXlsb");
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint/iu.test(type))
    throw new FileError("notAWorkbook");
  return name;
}
