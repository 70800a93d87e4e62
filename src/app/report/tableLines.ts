import type { DocumentTable } from "../../report/document";

/** A line of cells. */
export type CellLine = (string | number)[];

/**
 * A table of a report as plain cells, for formulas: its title and the headings, where columns have several cells a line
 * of subheadings, and a line a row. Numbers are exact, as the cells of a report hold them.
 */
export function tableLines({ title, columns, rows }: DocumentTable): CellLine[] {
  const widths = columns.map(({ subheadings }) => Math.max(1, subheadings.length));
  const line = (label: string, cells: readonly CellLine[]): CellLine => [
    label,
    ...cells.flatMap((cell, index) => filled(cell, widths[index])),
  ];
  const headings = columns.map(({ heading, subheadings }) => ({ heading, subheadings: [...subheadings] }));
  return [
    line(
      title,
      headings.map(({ heading }) => [heading]),
    ),
    ...(widths.some((width) => width > 1)
      ? [
          line(
            "",
            headings.map(({ subheadings }) => subheadings),
          ),
        ]
      : []),
    ...rows.map(({ label, cells }) =>
      line(
        label,
        cells.map(({ shown }) => shown.map((cell) => (cell.kind === "text" ? cell.text : cell.value))),
      ),
    ),
  ];
}

function filled(cells: CellLine, width = 1): CellLine {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill("")];
}
