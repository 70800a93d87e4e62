import { attribute, unescapeXml } from "../file/sheetParts";
import { partText } from "../file/zipParts";
import type { Book } from "../book/book";

/** A name that a workbook gives to cells, to a value or to a formula. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The names of a workbook that its formulas may use, as its file has them. Those of one sheet are left out. */
export function definedNames({ original }: Book): DefinedName[] {
  if (!original) return [];
  const elements = partText(original, "xl/workbook.xml").matchAll(
    /(<(?:\w+:)?definedName\s[^>]*>)([^<]*)<\/(?:\w+:)?definedName>/gu,
  );
  return [...elements].flatMap(([, tag = "", text = ""]) => {
    const name = attribute(tag, "name");
    const isOfSheet = attribute(tag, "localSheetId") !== undefined;
    if (name === undefined || isOfSheet || name.startsWith("_xlnm.")) return [];
    return [{ name, formula: unescapeXml(text) }];
  });
}
