import { rivalColumns, uncertainColumns } from "../../../src/log/mapping/columnQuestions";
import { type RoleMapping, sheetMapping } from "../../../src/log/mapping/sheetMapping";
import { type ColumnChoices, findLayout } from "../../../src/log/reading/layout";
import type { CellValue } from "../../../src/log/sheetTable";
import { cellOf } from "../logOf";

type Line = readonly CellValue[];

export interface Given {
  readonly choices?: ColumnChoices;
  /** Whether the log has further rows, which are not looked at for columns. */
  readonly goesOn?: boolean;
  /** How dates are shown; `General` where numbers show nothing. */
  readonly format?: string;
}

/** What is asked of the columns of a log whose cells stand between bars. */
export function askedOf(lines: readonly string[], given: Given = {}): string[] {
  const values = lines.map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
  return askedOfValues(values, given);
}

export function askedOfValues(
  values: readonly Line[],
  { choices = {}, goesOn = false, format }: Given = {},
): string[] {
  const sheet = mappedSheet(values, { choices, goesOn, ...(format === undefined ? {} : { format }) });
  const rivals = rivalColumns(sheet).map(
    ({ role, columns }) => `${role}: ${columns.map(({ header }) => header).join(" or ")}`,
  );
  return [...rivals, ...uncertainColumns([sheet]).map(({ role, column }) => `${role}: ${column.header}?`)];
}

export function mappedSheet(values: readonly Line[], { choices = {}, goesOn = false, format }: Given) {
  const top = { firstColumn: 0, values };
  const layout = findLayout(top, 0, { columns: choices });
  if (!layout) throw new Error("No header row was found.");
  const formats = values.map((line) =>
    line.map((cell) => (typeof cell === "number" && cell > 40_000 ? (format ?? "dd/mm/yyyy") : "General")),
  );
  const mapping: RoleMapping[] = sheetMapping(
    layout,
    { top, firstRow: 0, formats, isWhole: !goesOn },
    { dateSystem: 1900, values: {} },
  );
  return { sheet: "Log", layout, mapping };
}
