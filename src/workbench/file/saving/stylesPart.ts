import { type Parts, partText } from "../zipParts";
import type { WorkbookPart } from "../workbookPart";
import type { ChangedFile } from "./changedFile";

/** The lists of a file's styles, in the order that the format asks for. */
export const STYLES_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
/** The fewest styles that Excel takes: of everything the usual one, and of fills the two that it keeps for itself. */
const PLAIN_STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

/** The part with a file's styles, which is made where there is none. */
export function stylesPart(file: ChangedFile, { part, styles }: WorkbookPart): string {
  if (styles !== undefined) return styles;
  const name = file.freeName("xl/styles.xml");
  file.add(name, PLAIN_STYLES, TYPE);
  file.relate(part, RELATION, name);
  return name;
}

export function libraryStyles(library: Parts): string {
  return partText(library, "xl/styles.xml");
}
