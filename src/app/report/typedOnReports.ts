import { isInArea } from "../../excel/address";
import { type ReportCells, reportCells } from "../../excel/reading/reportCells";
import type { ReportMark } from "../../excel/reportMark";
import type { SheetArea } from "../../log/sheetTable";
import { type CellContent, cellsSince } from "../../report/sheetDigest";
import type { ReportSheet } from "./existingReports";
import type { TypedCell, TypedCells } from "./typedCells";

/** A report that may be replaced, and what was typed on it since it was written, but for its commentary. */
export interface ReplaceableReport extends ReportSheet {
  readonly typed: TypedCells;
}

/** Looks at what was typed on some reports. One that is gone, or another by now, is left out. One round trip. */
export async function withTyped(
  reports: readonly Pick<ReportSheet, "sheet">[],
): Promise<ReplaceableReport[]> {
  if (reports.length === 0) return [];
  return (await reportCells(reports.map(({ sheet }) => sheet))).flatMap((cells) =>
    cells.mark ? [{ sheet: cells.sheet, mark: cells.mark, typed: typedOn(cells, cells.mark) }] : [],
  );
}

function typedOn(cells: ReportCells, mark: ReportMark): TypedCells {
  // What stands on one that was never finished is no report that somebody worked on.
  if (mark.unfinished !== undefined) return { isKnown: true, cells: [] };
  if (mark.cells === undefined) return { isKnown: false, cells: [] };
  const kept = areasKept(cells, mark);
  const contents = cells.values.map((line, row) =>
    line.map((value, column): CellContent => {
      if (kept.some((area) => isInArea(area, row, column))) return { kind: "value", value: "" };
      const formula = cells.formulas[row]?.[column];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return isFormula ? { kind: "formula", formula } : { kind: "value", value };
    }),
  );
  return {
    isKnown: true,
    cells: cellsSince(mark.cells, contents).map((cell): TypedCell => ({ ...cell, text: shown(cells, cell) })),
  };
}

/** The cells whose content goes with the report, and that where the add-in speaks. */
function areasKept({ named }: ReportCells, { commentaries = [], newsCell }: ReportMark): SheetArea[] {
  const names = [...commentaries.map(({ name }) => name), ...(newsCell === undefined ? [] : [newsCell])];
  return names.flatMap((name) => named.get(name.toLowerCase()) ?? []);
}

/** What a column that is too narrow shows is not what was typed. */
function shown(
  { texts, values }: ReportCells,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const text = texts[row]?.[column] ?? "";
  return /^#+$/u.test(text) ? String(values[row]?.[column] ?? "") : text;
}
