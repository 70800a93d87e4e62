import { strToU8 } from "fflate";
import { changed, renamed, zipped } from "../workbench/reading/rawWorkbook";
import { wholeLog } from "./wholeLog";

/** How a run on a file ends: with the figures of the sound log, or with one sentence that says why not. */
export type Ending = "report" | RegExp;

/** A file as nobody should send one, or as some program wrote it. */
export interface HostileFile {
  /** What is wrong with it; no two of a kind say the same. */
  readonly about: string;
  /** Its name, where that matters; `.xlsx` stands behind its place otherwise. */
  readonly name?: string;
  readonly make: () => Uint8Array;
  readonly ends: Ending;
  /** Whether it takes more than half a second: only `npm run hostile` tries it. */
  readonly isSlow?: true;
}

export const DAMAGED =
  /^“[^”]+” is damaged, so it can't be read: .+\. Open it in Excel, let Excel repair it and save it again\.\n$/su;
export const TOO_LARGE = /^“[^”]+” unpacks to more than can be read here.*\n$/su;
export const NO_WORKBOOK = /^“[^”]+” is not an Excel workbook.*\n$/su;
export const BROKEN_TABLE = /^“[^”]+” can't be read as a table: .*\n$/su;

/** The names of parts that most cases change. */
export const SHEET = "xl/worksheets/sheet1.xml";
export const SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
export const WORKBOOK = "xl/workbook.xml";
export const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
export const TEXTS = "xl/sharedStrings.xml";
export const STYLES = "xl/styles.xml";
export const CONTENT_TYPES = "[Content_Types].xml";
export const COMMENTS = "xl/comments1.xml";
export const TABLE = "xl/tables/table1.xml";
export const ADD_IN = "xl/webextensions/webextension1.xml";

/** The sound log with a text of one of its parts replaced by another. */
export function replaced(part: string, from: string | RegExp, to: string): () => Uint8Array {
  return () => zipped(changed(wholeLog(), part, (xml) => xml.replace(from, () => to)));
}

/** The sound log without these parts. */
export function without(...parts: readonly string[]): () => Uint8Array {
  return () => zipped(renamed(wholeLog(), Object.fromEntries(parts.map((part) => [part, ""]))));
}

/** The sound log with these parts put into it, over those of the same names. */
export function withParts(parts: Readonly<Record<string, string | Uint8Array>>): () => Uint8Array {
  return () => zipped({ ...wholeLog(), ...parts });
}

/** A table of text. */
export function text(content: string): () => Uint8Array {
  return () => strToU8(content);
}
