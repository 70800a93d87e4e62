import type { CellValue, SheetArea } from "../../log/sheetTable";
import type { Commentary } from "../../report/document";
import { isInArea } from "../address";
import type { ReportMark } from "../reportMark";
import type { KeptSheet } from "./keptSheet";

/**
 * What somebody has written into the cells of a report that are for it: found by their names, wherever they are by now. Of
 * a report that was never finished also what its mark holds of the one before.
 */
export function commentariesOn(
  { blocks, parts: { names } }: Pick<KeptSheet, "blocks" | "parts">,
  { commentaries = [], written = [] }: ReportMark,
): Commentary[] {
  const found = commentaries.map(({ name, ...about }) => ({
    ...about,
    text: names
      .flatMap((one) => (one.name.toLowerCase() === name.toLowerCase() && one.area ? [one.area] : []))
      .flatMap((area) => textsIn(blocks, area))
      .join("\n"),
  }));
  const texts = found.filter(({ text }) => text !== "");
  const others = written.filter(({ part }) => !texts.some((one) => one.part === part));
  return [...texts, ...others];
}

/** Merged cells may have come apart, and each hold something. */
function textsIn(blocks: KeptSheet["blocks"], area: SheetArea): string[] {
  return blocks.flatMap(({ cells }) =>
    cells.formulas.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        isInArea(area, cells.area.row + down, cells.area.column + right) ? textOf(cell) : [],
      ),
    ),
  );
}

function textOf(cell: CellValue | null): string[] {
  return cell === null || cell === "" ? [] : [String(cell)];
}
