import type { Worksheet } from "@cj-tech-master/excelts";
import { nameElements } from "../definedNames";
import { partText } from "../zipParts";
import type { Saving } from "./saving";
import { placeOfSheet } from "./addSheet";
import { setNames } from "./setNames";
import { sheetState } from "../../book/sheetState";

/** Gives a sheet its names, and its page's; `index` is its place among the sheets that the library wrote. */
export function saveNames({ book, source, file, library }: Saving, sheet: Worksheet, index: number): void {
  const { part } = source.workbook;
  const read = source.sheets.get(sheet);
  const xml = file.textOf(part);
  const place = placeOfSheet(xml, sheet.name);
  const own = book.sheetNames.get(sheet) ?? [];
  const state = sheetState(sheet);
  const hasOwn = JSON.stringify(own) !== JSON.stringify(read?.names ?? []);
  const hasPage = !read || read.state.page !== state.page || read.state.name !== state.name;
  if (!hasOwn && !hasPage) return;
  const ofPage = nameElements(partText(library, "xl/workbook.xml")).filter(
    ({ sheetIndex, isOfPage }) => isOfPage && sheetIndex === index,
  );
  file.put(part, setNames(xml, { place, ...(hasOwn && { own }), ...(hasPage && { ofPage }) }));
}
