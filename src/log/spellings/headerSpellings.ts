import { at } from "../../engine/at";
import type { Field } from "../../engine/complaintLog";
import { CODE_HEADINGS } from "./headings/codeHeadings";
import { DATE_HEADINGS } from "./headings/dateHeadings";
import type { Headings } from "./headings/headings";
import { TEXT_HEADINGS } from "./headings/textHeadings";
import { waysToWrite } from "./waysToWrite";

const HEADINGS: Readonly<Record<Field, Headings>> = { ...TEXT_HEADINGS, ...DATE_HEADINGS, ...CODE_HEADINGS };

/** How people head the columns of a field, the plainest spelling first: where two columns fit, that one is meant. */
export function headerSpellings(field: Field): string[] {
  return HEADINGS[field].plain.flatMap(waysToWrite);
}

/** Headers that may mean a field, or something else as well. */
export function doubtfulSpellings(field: Field): string[] {
  return (HEADINGS[field].doubtful ?? []).flatMap(waysToWrite);
}

/** The plainest header that names a field: asked for with every column of a log, so not all ways are written out. */
export function headerName(field: Field): string {
  return at(waysToWrite(at(HEADINGS[field].plain, 0)), 0);
}
