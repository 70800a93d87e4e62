import { canBeSheetName } from "../book/canBeSheetName";
import { FileError, brief, damaged, inPart } from "./fileError";
import { type FilePackage, type PartRelation, WHOLE_FILE } from "./package/filePackage";
import { partKey } from "./package/partNames";
import { type Attributes, isTrue, readXml, relationId } from "./package/readXml";
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
  inPart(part, () => {
    readXml(file.textOf(part), {
      open: (name, attributes) => {
        if (name === "workbook") isWorkbook = true;
        if (name === "sheet") sheets.push(sheetPart(attributes, relations));
        if (name === "workbookPr") is1904 = isTrue(attributes["date1904"]);
        if (name === "calcPr") mustCalculate = isTrue(attributes["fullCalcOnLoad"]);
        if (name === "workbookProtection") isStructureProtected = isTrue(attributes["lockStructure"]);
        if (name === "workbookView") active = Number(attributes["activeTab"] ?? 0);
      },
    });
  });
  if (!isWorkbook) throw new FileError("notAWorkbook");
  const worksheets = sheets.flatMap((sheet) => (sheet ? [sheet] : []));
  requireSound(file, worksheets);
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

/** A sheet that the workbook lists; undefined where it is one without cells, such as a chart. */
function sheetPart(attributes: Attributes, relations: readonly PartRelation[]): SheetPart | undefined {
  const name = attributes["name"] ?? "";
  const [relation, other] = relations.filter(({ id }) => id === relationId(attributes));
  if (!relation) throw damaged(`the part of the sheet ${brief(name)} is missing`);
  if (other) throw damaged(`two parts are said to be the sheet ${brief(name)}`);
  return relation.kind === "worksheet" ? { name, part: relation.target, relation: relation.id } : undefined;
}

/** Refuses sheets that no name tells apart, as Excel does: the rows of one would be taken for those of another. */
function requireSound(file: FilePackage, sheets: readonly SheetPart[]): void {
  if (sheets.length === 0) throw new FileError("noSheets");
  if (!file.has("[Content_Types].xml")) throw damaged("its list of what its parts are is missing");
  const [names, parts] = [new Set<string>(), new Set<string>()];
  for (const { name, part } of sheets) {
    if (!file.has(part)) throw damaged(`the part of the sheet ${brief(name)} is missing`);
    if (!canBeSheetName(name))
      throw damaged(`it has a sheet named ${brief(name)}, which Excel does not allow`);
    if (names.has(name.toLowerCase())) throw damaged(`it has two sheets with the name ${brief(name)}`);
    if (parts.has(partKey(part))) throw damaged(`the sheet ${brief(name)} has the part of another`);
    names.add(name.toLowerCase());
    parts.add(partKey(part));
  }
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
