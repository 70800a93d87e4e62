import type { Sample } from "../../excel/reading/sample";
import type { SampleCells } from "../../log/mapping/sampleCells";

/** The cells of a sample, as columns are judged by them. */
export function sampleCells({ top, used, formats }: Sample): SampleCells {
  return { top, firstRow: used.row, formats, isWhole: used.rowCount <= top.values.length };
}
