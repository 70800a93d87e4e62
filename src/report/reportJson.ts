import { quarterLabel } from "../engine/calendar/quarter";
import type { QuarterlyReport } from "../engine/report/quarterlyReport";
import { upheldCells } from "../engine/report/upheldColumns";
import { type ShownCell, shownFigure } from "./shownFigure";

type JsonCell = number | string;

/** The figures of a report as they are shown, for other programs. */
export interface ReportJson {
  readonly quarters: readonly string[];
  readonly tables: readonly {
    readonly title: string;
    /** A label, and for each quarter a number, or a number and its percentage. */
    readonly rows: readonly (readonly [string, readonly (JsonCell | readonly JsonCell[])[]])[];
  }[];
  /** For each complaint the cells of the list of those upheld or partially upheld. */
  readonly upheld: readonly (readonly string[])[];
}

/** A report as plain data: counts and averages as numbers, percentages as text, N/A as text. */
export function reportJson({ quarters, settings, tables, upheld }: QuarterlyReport): ReportJson {
  return {
    quarters: quarters.map((quarter) => quarterLabel(quarter, settings.procedure.firstMonth)),
    tables: tables.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => [
        row.label,
        row.figures.map((figure) => {
          const cells = shownFigure(figure, row.measure, settings.averageDecimals).map(jsonCell);
          const [only] = cells;
          return cells.length === 1 && only !== undefined ? only : cells;
        }),
      ]),
    })),
    upheld: upheld.map(upheldCells),
  };
}

function jsonCell(cell: ShownCell): JsonCell {
  return cell.kind === "text" ? cell.text : cell.shown;
}
