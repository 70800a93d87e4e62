import type { Worksheet } from "@cj-tech-master/excelts";
import { chartsOf } from "../../book/charts";
import type { FilePackage } from "../package/filePackage";
import { chartStateIn } from "./chartState";

/** Reads the charts that the workbench wrote on a sheet; others stay in the file, and it does not know of them. */
export function readCharts(file: FilePackage, part: string, sheet: Worksheet): void {
  const drawings = file
    .relationsOf(part)
    .filter(({ kind, target }) => kind === "drawing" && file.has(target));
  for (const drawing of drawings)
    for (const { kind, target } of file.relationsOf(drawing.target)) {
      if (kind !== "chart" || !file.has(target)) continue;
      const chart = chartStateIn(file.textOf(target));
      if (chart) chartsOf(sheet).push(chart);
    }
}
