import type { Worksheet } from "@cj-tech-master/excelts";
import { addCustomProperties } from "../customProperties";
import { saveCharts } from "../charts/saveCharts";
import { sheetPaths } from "../sheetParts";
import { addSheet } from "./addSheet";
import { graftPart } from "./graftParts";
import type { Saving } from "./saving";

/** Puts a sheet that was added behind all others of the file, with the parts that it has of its own. */
export function putNewSheet(saving: Saving, sheet: Worksheet): void {
  const { book, source, file, library } = saving;
  addCustomProperties(library, new Map([[sheet.name, book.sheetProperties.get(sheet) ?? []]]));
  const part = graftPart(saving, sheetPaths(library).get(sheet.name) ?? "");
  file.put(part, saveCharts(file, sheet, part, file.textOf(part)));
  addSheet(file, source.workbook.part, { name: sheet.name, state: sheet.state, part });
}
