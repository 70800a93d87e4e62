import type { Worksheet } from "@cj-tech-master/excelts";
import { chartsOf } from "./charts";

/** A table as far as the workbench changes tables. */
export interface TableState {
  readonly name: string;
  /** The cells that it takes, with those of its headers. */
  readonly area: string;
  /** The cells that its filter takes; undefined where it has none. */
  readonly filtered: string | undefined;
  readonly columns: readonly string[];
  readonly style: string | undefined;
}

/**
 * What a sheet is besides its cells. A side that is the same now as when the sheet was read was not changed; most are told
 * by a text that says all of them.
 */
export interface SheetState {
  readonly name: string;
  readonly view: string;
  readonly page: string;
  readonly protection: string;
  readonly conditionalFormats: string;
  readonly charts: string;
  readonly tables: readonly TableState[];
  /** The widths of its columns, as far as they have any of their own. */
  readonly widths: readonly (number | undefined)[];
}

export function sheetState(sheet: Worksheet): SheetState {
  const { views, pageSetup, headerFooter, rowBreaks, sheetProtection, conditionalFormattings } = sheet;
  // The file's library gives null for the columns of a blank sheet, though its types do not say so.
  const columns = sheet.columns as readonly { readonly width?: number }[] | null;
  return {
    name: sheet.name,
    view: JSON.stringify(views),
    page: JSON.stringify([pageSetup, headerFooter, rowBreaks]),
    protection: JSON.stringify(sheetProtection),
    conditionalFormats: JSON.stringify(conditionalFormattings),
    charts: JSON.stringify(chartsOf(sheet)),
    tables: sheet.getTables().map(({ name, theme, model }) => ({
      name,
      area: model.tableRef ?? model.autoFilterRef ?? model.ref,
      filtered: model.autoFilterRef,
      columns: model.columns.map((column) => column.name),
      style: theme,
    })),
    widths: (columns ?? []).map(({ width }) => width),
  };
}
