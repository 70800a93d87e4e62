import type { Worksheet } from "@cj-tech-master/excelts";
import type { ReadSheet } from "../../book/book";
import { chartsOf } from "../../book/charts";
import { editsOf } from "../../book/edits";
import { sheetState } from "../../book/sheetState";
import { saveCharts } from "../charts/saveCharts";
import { sheetPaths } from "../sheetParts";
import { partText } from "../zipParts";
import { renameSheet } from "./addSheet";
import { isOrderStale, withoutCalculationOrder } from "./calculationOrder";
import { cellPatches } from "./cellPatches";
import { withDimension } from "./dimension";
import { withOwnTexts, withPlacedStyles } from "./movedParts";
import { patchElements } from "./patchElements";
import { patchProperties } from "./patchProperties";
import { patchRows } from "./patchRows";
import { patchTables } from "./patchTables";
import type { Saving } from "./saving";
import { splitRows } from "./sheetRows";
import { rootOf } from "./xmlElements";

/** Puts what was changed on a sheet into its part; every other sign of that stays as it is. */
export function changeSheet(saving: Saving, sheet: Worksheet, read: ReadSheet): void {
  const { book, source, file, library, styles } = saving;
  const workbook = source.workbook.part;
  if (read.state.name !== sheet.name)
    file.put(workbook, renameSheet(file.textOf(workbook), read.state.name, sheet.name));
  const before = file.textOf(read.part);
  const [split, written] = [before, partText(library, sheetPaths(library).get(sheet.name) ?? "")].map(
    splitRows,
  );
  if (!split || !written) return;
  const patches = cellPatches(book, sheet, withOwnTexts(written.rows, library), styles);
  const rows = patchRows(split.rows, patches, rootOf(split.around).prefix);
  if (isOrderStale(split.rows, rows, patches)) withoutCalculationOrder(file, workbook);
  const sides = patchElements(split.around, withPlacedStyles(written.around, styles), sheet, read.state);
  const around = withTables(withDimension(sides, patches));
  const isDrawn = read.state.charts !== sheetState(sheet).charts || chartsOf(sheet).length > 0;
  const after = isDrawn
    ? saveCharts(file, sheet, read.part, split.join(around, rows))
    : split.join(around, rows);
  if (after !== before) file.put(read.part, after);

  function withTables(xml: string): string {
    const withAll = patchTables(saving, { sheet, part: read.part, before: read.state.tables }, xml);
    return editsOf(sheet).hasOtherProperties
      ? patchProperties(file, read.part, withAll, book.sheetProperties.get(sheet) ?? [])
      : withAll;
  }
}
