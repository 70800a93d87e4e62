import type { SheetName } from "../book/book";
import { attribute, escapeXml, sheetPaths, unescapeXml } from "./sheetParts";
import { type Parts, partText } from "./zipParts";

const WORKBOOK = "xl/workbook.xml";
const ELEMENT = /<(?:\w+:)?definedName(\s[^>]*)>([^<]*)<\/(?:\w+:)?definedName>/gu;

/** A defined name of a file. */
export interface NameElement extends Required<SheetName> {
  readonly xml: string;
  /** The index of the sheet whose own it is; undefined where it is the workbook's. */
  readonly sheetIndex: number | undefined;
  /** Whether it is a print area or the like, which the file's library knows as a sheet's page set-up. */
  readonly isOfPage: boolean;
}

/** The defined names of a workbook, by the text of its part. */
export function nameElements(workbook: string): NameElement[] {
  return [...workbook.matchAll(ELEMENT)].map(([xml, tag = "", text = ""]) => {
    const [name, sheetIndex] = [attribute(tag, "name") ?? "", attribute(tag, "localSheetId")];
    return {
      xml,
      name,
      sheetIndex: sheetIndex === undefined ? undefined : Number(sheetIndex),
      isOfPage: name.startsWith("_xlnm."),
      attributes: tag.replace(/\s(?:name|localSheetId)\s*=\s*(?:"[^"]*"|'[^']*')/gu, ""),
      formula: unescapeXml(text),
    };
  });
}

/** Names by which the file's library knows how sheets are printed. */
const PRINTED = /^_xlnm\.Print_(?:Area|Titles)$/iu;

/**
 * A workbook's part without the names that are nothing to the file's library: it keeps each cell of what they lead to, and
 * they may lead to whole columns.
 */
export function withoutNames(workbook: string): string {
  return workbook.replace(ELEMENT, (xml, tag: string) =>
    PRINTED.test(attribute(tag, "name") ?? "") ? xml : "",
  );
}

/** The names that are a single sheet's own, by the sheets' names. The file's library takes them for the workbook's. */
export function readSheetNames(parts: Parts): Map<string, SheetName[]> {
  const own = nameElements(partText(parts, WORKBOOK)).filter(({ isOfPage }) => !isOfPage);
  return new Map(
    [...sheetPaths(parts).keys()].map((sheet, index) => [
      sheet,
      own
        .filter(({ sheetIndex }) => sheetIndex === index)
        .map(({ name, formula, attributes }) => ({ name, formula, attributes })),
    ]),
  );
}

/** A name of a sheet as the workbook's part has it. */
export function elementFor({ name, formula, attributes = "" }: SheetName, sheetIndex: number): string {
  const tag = `definedName name="${escapeXml(name)}" localSheetId="${sheetIndex}"${attributes}`;
  return `<${tag}>${escapeXml(formula)}</definedName>`;
}
