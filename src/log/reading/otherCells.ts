import { isBlank } from "../isBlank";
import { BLANK, type CellValue } from "../sheetTable";
import { nameKey } from "../spellings/spelling";
import { cellText } from "./cells";
import { type LogLayout, columnsToRead } from "./layout";

/** A column that no field is read from; beside the headers there may be one without. */
export interface OtherColumn {
  readonly column: number;
  readonly header: string;
  /** The same for a column with this header on another sheet, and for no other on its own. */
  readonly key: string;
}

/** What a row holds that is read for no field, by the keys of columns; blank cells aside. */
export type OtherCells = ReadonlyMap<string, { readonly header: string; readonly text: string }>;

/** The columns of a log that are read for no field; lists and tables beside the log are none of it. */
export function otherColumns(layout: LogLayout): OtherColumn[] {
  const read = new Set(columnsToRead(layout));
  const apart = new Set(layout.apart.map(({ column }) => column));
  const headers = new Map(layout.headers.map(({ column, header }) => [column, header]));
  const ofLog = [...read].flatMap((column) => neighbours(column, headers));
  const last = Math.max(...ofLog);
  const others = [...new Set([...ofLog, last + 1])].filter(
    (column) => !read.has(column) && !apart.has(column),
  );
  const met = new Map<string, number>();
  return others.map((column) => {
    const header = headers.get(column) ?? BLANK;
    const name = nameKey(header);
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return { column, header, key: `${name} ${before}` };
  });
}

/** A column and those that stand beside it without a gap in the headers. */
function neighbours(column: number, headers: ReadonlyMap<number, string>): number[] {
  const found = [column];
  for (let left = column - 1; headers.has(left); left--) found.push(left);
  for (let right = column + 1; headers.has(right); right++) found.push(right);
  return found;
}

/** The cells of a row by the keys of their columns. */
export function otherCellsOf(columns: readonly OtherColumn[], cells: readonly CellValue[]): OtherCells {
  return new Map(
    columns.flatMap(({ header, key }, index) => {
      const value = cells[index];
      return value === undefined || isBlank(value) ? [] : [[key, { header, text: cellText(value) }] as const];
    }),
  );
}

/** What a row holds in one text, which rows have in common between which no header differs. */
export function otherCellsText(cells: OtherCells): string {
  const texts = [...cells].map(([key, { text }]) => [key, text] as const);
  return JSON.stringify(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The headers under which two rows hold something else. */
export function differingHeaders(a: OtherCells, b: OtherCells): string[] {
  return [...new Map([...b, ...a])].flatMap(([key, { header }]) =>
    a.get(key)?.text === b.get(key)?.text ? [] : [header],
  );
}
