import { strToU8 } from "fflate";
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

export function nameElements(parts: Parts): NameElement[] {
  return [...partText(parts, WORKBOOK).matchAll(ELEMENT)].map(([xml, tag = "", text = ""]) => {
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

/** The names that are a single sheet's own, by the sheets' names. The file's library takes them for the workbook's. */
export function readSheetNames(parts: Parts): Map<string, SheetName[]> {
  const own = nameElements(parts).filter(({ isOfPage }) => !isOfPage);
  return new Map(
    [...sheetPaths(parts).keys()].map((sheet, index) => [
      sheet,
      own
        .filter(({ sheetIndex }) => sheetIndex === index)
        .map(({ name, formula, attributes }) => ({ name, formula, attributes })),
    ]),
  );
}

/** Gives the sheets of a file their own names, in place of those that it has of them. */
export function addSheetNames(parts: Parts, names: ReadonlyMap<string, readonly SheetName[]>): void {
  const kept = nameElements(parts).filter((one) => one.sheetIndex === undefined || one.isOfPage);
  const own = [...sheetPaths(parts).keys()].flatMap((sheet, index) =>
    (names.get(sheet) ?? []).map((one) => elementFor(one, index)),
  );
  const all = [...kept.map(({ xml }) => xml), ...own];
  const without = partText(parts, WORKBOOK).replace(/<definedNames>[\s\S]*?<\/definedNames>/u, "");
  parts[WORKBOOK] = strToU8(
    all.length === 0
      ? without
      : without.replace("</sheets>", () => `</sheets><definedNames>${all.join("")}</definedNames>`),
  );
}

function elementFor({ name, formula, attributes = "" }: SheetName, sheetIndex: number): string {
  const tag = `definedName name="${escapeXml(name)}" localSheetId="${sheetIndex}"${attributes}`;
  return `<${tag}>${escapeXml(formula)}</definedName>`;
}
