import { strToU8 } from "fflate";
import { COLUMN_COUNT } from "../book/book";
import { inPart } from "./fileError";
import type { FilePackage, PartRelation } from "./package/filePackage";
import { WHOLE_FILE } from "./package/filePackage";
import { relationsName } from "./package/partNames";
import { DECLARATION, attributesText, plainXml } from "./package/plainXml";
import { type Attributes, readXml } from "./package/readXml";
import { type BareSheet, bareSheet } from "./bareSheet";
import { type TableAreas, tableHead } from "./tableParts";
import type { WorkbookPart } from "./workbookPart";
import type { Parts } from "./zipParts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORKBOOK = "xl/workbook.xml";
const PANES = "xl/webextensions/taskpanes.xml";

/** A file, and what the part of its workbook says. */
interface Source {
  readonly file: FilePackage;
  readonly workbook: WorkbookPart;
}

/** A workbook's small parts under the names that Excel gives them, and what is left of its sheets without rows. */
export interface PlainParts {
  readonly parts: Parts;
  /** By the names of the sheets. */
  readonly sheets: ReadonlyMap<string, BareSheet>;
  readonly tables: TableAreas;
}

/**
 * Puts a workbook's parts under the names and into the spelling that the file's library knows. The rows of the sheets are
 * left out, and so is what nothing here knows what to do with.
 */
export function plainParts({ file, workbook }: Source): PlainParts {
  const parts: Parts = {};
  const put = (name: string, xml: string): void => void (parts[name] = strToU8(xml));
  const take = (name: string, from: string | undefined, bytes?: Uint8Array): void => {
    if (from === undefined || !file.has(from)) return;
    if (bytes) parts[name] = bytes;
    else
      put(
        name,
        inPart(from, () => plainXml(file.textOf(from))),
      );
  };
  const target: Target = { file, put, take, numbers: { table: 0, customProperty: 0 }, tables: new Map() };
  put("_rels/.rels", relationsXml([["rId1", `${OFFICE}/officeDocument`, WORKBOOK]]));
  take("xl/styles.xml", workbook.styles);
  if (workbook.theme !== undefined) take("xl/theme/theme1.xml", workbook.theme, file.bytesOf(workbook.theme));
  takeProperties(target);
  takePanes(target);
  const sheets = new Map(
    workbook.sheets.map(({ name, part }, index) => {
      const sheet = bareSheet(file, part);
      putSheet(target, sheet, part, index + 1);
      return [name, sheet];
    }),
  );
  take(WORKBOOK, workbook.part, strToU8(plainWorkbook(file, workbook)));
  putWorkbookRelations(target, workbook);
  return { parts, sheets, tables: target.tables };
}

/** Where the parts come from and where they go. */
interface Target {
  readonly file: FilePackage;
  put(name: string, xml: string): void;
  /** Takes a part over; as it is, where its bytes are given. */
  take(name: string, from: string | undefined, bytes?: Uint8Array): void;
  /** How many tables and custom properties there are by now. */
  readonly numbers: { table: number; customProperty: number };
  readonly tables: TableAreas;
}

/** The workbook's own part, in which each sheet has a number that no other has. */
function plainWorkbook(file: FilePackage, { part }: WorkbookPart): string {
  const numbers = new Set<number>();
  return plainXml(file.textOf(part), (name, attributes) => {
    if (name !== "sheet") return attributes;
    let number = Number(attributes["sheetId"]);
    while (!(number > 0) || numbers.has(number)) number = Math.max(0, ...numbers) + 1;
    numbers.add(number);
    return { ...attributes, sheetId: String(number) };
  });
}

/** All relations are kept: names of sheets go by their places, and there are sheets without cells among them. */
function putWorkbookRelations({ file, put }: Target, { part, sheets }: WorkbookPart): void {
  const relations = file.relationsOf(part).map(({ id, type, target }): RelationText => {
    const index = sheets.findIndex((sheet) => sheet.relation === id);
    return [
      id,
      index < 0 ? type : `${OFFICE}/worksheet`,
      index < 0 ? `/${target}` : `worksheets/sheet${index + 1}.xml`,
    ];
  });
  put(relationsName(WORKBOOK), relationsXml(relations));
}

function takeProperties({ file, take }: Target): void {
  const byKind = { "core-properties": "core", "extended-properties": "app" };
  for (const { kind, target } of file.relationsOf(WHOLE_FILE)) {
    const name = Object.entries(byKind).find(([one]) => one === kind)?.[1];
    if (name !== undefined && file.has(target)) take(`docProps/${name}.xml`, target, file.bytesOf(target));
  }
}

/** What add-ins keep in the file. */
function takePanes({ file, put, take }: Target): void {
  const panes = file.relationsOf(WHOLE_FILE).find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  if (panes === undefined || !file.has(panes)) return;
  take(PANES, panes, strToU8(file.textOf(panes)));
  const relations = file.relationsOf(panes).filter(({ target }) => file.has(target));
  const names = relations.map((_, index) => `xl/webextensions/webextension${index + 1}.xml`);
  relations.forEach(({ target }, index) => {
    take(names[index] ?? "", target, strToU8(file.textOf(target)));
  });
  put(
    relationsName(PANES),
    relationsXml(relations.map(({ id, type }, index) => [id, type, `/${names[index] ?? ""}`])),
  );
}

/** Elements that lead to parts which are not taken over, and those that are read from the sheet's own part. */
const LEFT_OUT =
  /^(?:drawing|drawingHF|legacyDrawingHF|picture|oleObjects|controls|mc:AlternateContent|mergeCells)$/u;

function putSheet(target: Target, sheet: BareSheet, part: string, number: number): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const { relations, commented } = takeSheetParts(target, sheet, part, number);
  const xml = plainXml(sheet.xml, (name, attributes) => {
    const id = attributes["r:id"];
    if (LEFT_OUT.test(name)) return undefined;
    if (name === "col") return columnsOfSheet(attributes);
    if (id === undefined || relations.some(([known]) => known === id)) return attributes;
    const others = Object.entries(attributes).filter(([key]) => key !== "r:id");
    return name === "pageSetup" ? Object.fromEntries(others) : undefined;
  });
  target.put(
    path,
    xml.replace("<sheetData/>", () => `<sheetData>${placeholders(commented)}</sheetData>`),
  );
  if (relations.length > 0) target.put(relationsName(path), relationsXml(relations));
}

/** Columns as far as a sheet has them; none where there are none. */
function columnsOfSheet(attributes: Attributes): Attributes | undefined {
  const min = Math.max(1, Number(attributes["min"]));
  const max = Math.min(COLUMN_COUNT, Number(attributes["max"]));
  return min <= max ? { ...attributes, min: String(min), max: String(max) } : undefined;
}

interface SheetParts {
  readonly relations: readonly RelationText[];
  /** The cells with comments. */
  readonly commented: readonly string[];
}

/** Takes over the parts of a sheet that are there. */
function takeSheetParts(target: Target, sheet: BareSheet, part: string, number: number): SheetParts {
  const { file, put, take, numbers, tables } = target;
  const relations = file.relationsOf(part);
  const taken = relations.flatMap((relation): RelationText[] => {
    const { id, kind, target: from, isExternal } = relation;
    if (kind === "hyperlink" && isExternal) return [[id, `${OFFICE}/hyperlink`, from, "External"]];
    if (!file.has(from) || (kind !== "table" && kind !== "customProperty")) return [];
    const count = ++numbers[kind];
    if (kind === "table")
      put(
        `xl/tables/table${count}.xml`,
        inPart(from, () => tableHead(file.textOf(from), tables)),
      );
    else take(`xl/customProperty${count}.bin`, from, file.bytesOf(from));
    return [
      [
        id,
        `${OFFICE}/${kind}`,
        kind === "table" ? `../tables/table${count}.xml` : `../customProperty${count}.bin`,
      ],
    ];
  });
  const comments = commentsOf(file, relations, sheet.legacyDrawing);
  if (!comments) return { relations: taken, commented: [] };
  take(`xl/comments${number}.xml`, comments.texts.target);
  take(`xl/drawings/vmlDrawing${number}.vml`, comments.boxes.target, strToU8(comments.boxesXml));
  return {
    relations: [
      ...taken,
      [comments.texts.id, `${OFFICE}/comments`, `../comments${number}.xml`],
      [comments.boxes.id, `${OFFICE}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
    ],
    commented: comments.commented,
  };
}

interface Comments {
  readonly texts: PartRelation;
  readonly boxes: PartRelation;
  readonly boxesXml: string;
  readonly commented: readonly string[];
}

/** The comments of a sheet: their texts are in one part, the boxes that they stand in are in another. */
function commentsOf(
  file: FilePackage,
  relations: readonly PartRelation[],
  legacyDrawing: string | undefined,
): Comments | undefined {
  const texts = relations.find(({ kind, target }) => kind === "comments" && file.has(target));
  const boxes = relations.find(({ id, target }) => id === legacyDrawing && file.has(target));
  if (!texts || !boxes) return undefined;
  const commented: string[] = [];
  inPart(texts.target, () => {
    readXml(file.textOf(texts.target), {
      open: (name, { ref }) => {
        if (name === "comment" && ref !== undefined) commented.push(ref);
      },
    });
  });
  return { texts, boxes, boxesXml: file.textOf(boxes.target), commented };
}

/** The file's library knows comments by cells that are there. */
function placeholders(addresses: readonly string[]): string {
  const rows = new Map<number, string[]>();
  for (const address of addresses) {
    const row = Number(/\d+$/u.exec(address)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${address}"><v>0</v></c>`]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `<row r="${row}">${cells.join("")}</row>`)
    .join("");
}

/** A relation by its id, type and target, and whether that is outside the file. */
type RelationText = readonly [id: string, type: string, target: string, mode?: "External"];

function relationsXml(relations: readonly RelationText[]): string {
  const elements = relations.map(
    ([Id, Type, Target, TargetMode]) =>
      `<Relationship${attributesText({ Id, Type, Target, ...(TargetMode && { TargetMode }) })}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${elements.join("")}</Relationships>`;
}
