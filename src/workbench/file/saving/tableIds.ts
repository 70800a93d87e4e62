import { attribute } from "../sheetParts";
import type { ChangedFile } from "./changedFile";
import { rootOf, tagOf } from "./xmlElements";

/** A number that no table of a file has. */
export function nextTableId(file: ChangedFile): number {
  const ids = file.partsOfType(/spreadsheetml\.table\+xml$/u).map((name) => {
    const xml = file.textOf(name);
    return xml === "" ? 0 : Number(attribute(tagOf(xml, rootOf(xml)), "id") ?? 0);
  });
  return Math.max(0, ...ids) + 1;
}
