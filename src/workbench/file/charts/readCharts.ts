import type { Worksheet } from "@cj-tech-master/excelts";
import { type ChartState, chartsOf, newChart } from "../../book/charts";
import type { FilePackage } from "../package/filePackage";
import { chartStateIn } from "./chartState";
import { anchorOf, nameIn } from "./drawingAnchors";

/** Reads the charts of a sheet: those that the workbench wrote, and of others their names. */
export function readCharts(file: FilePackage, part: string, sheet: Worksheet): void {
  const drawings = file
    .relationsOf(part)
    .filter(({ kind, target }) => kind === "drawing" && file.has(target));
  for (const drawing of drawings)
    for (const { id, kind, target } of file.relationsOf(drawing.target)) {
      if (kind !== "chart" || !file.has(target)) continue;
      const chart =
        chartStateIn(file.textOf(target)) ?? chartOfOthers(file.textOf(drawing.target), id, target);
      if (chart) chartsOf(sheet).push(chart);
    }
}

function chartOfOthers(drawing: string, id: string, part: string): ChartState | undefined {
  const anchor = anchorOf(drawing, id);
  return anchor && { ...newChart("ColumnClustered", nameIn(drawing, anchor), []), part };
}
